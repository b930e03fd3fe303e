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
		User.UserBuilder user = User.withUsername(account.username()).password(account.passwordHash());
		return ((account.role() == Role.ADMIN) ? user.roles("ADMIN", "EDITOR") : user.roles("EDITOR")).build();
	}

}
