package org.colloquium.security;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/**
 * Shows the accounts to Spring Security.
 */
@Service
class AccountDetails implements UserDetailsService {

	private final Accounts accounts;

	AccountDetails(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public UserDetails loadUserByUsername(String username) {
		if (username.indexOf('\0') >= 0) {
			throw new UsernameNotFoundException("No account");
		}
		Account account = this.accounts.findByUsername(username)
			.orElseThrow(() -> new UsernameNotFoundException("No account"));
		return User.withUsername(account.username())
			.password(account.passwordHash())
			.authorities(account.role().authorities())
			.build();
	}

}
