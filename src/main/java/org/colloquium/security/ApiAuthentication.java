package org.colloquium.security;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Checks the name and password that a program sends with each request. The account is
 * read anew each time; only the slow comparison is left out for a password just proven.
 * This is no bean, because Spring Security would then use it for the login form too.
 */
class ApiAuthentication extends DaoAuthenticationProvider {

	private final ProvenPasswords proven;

	ApiAuthentication(UserDetailsService accounts, PasswordEncoder passwords, ProvenPasswords proven) {
		super(accounts);
		setPasswordEncoder(passwords);
		this.proven = proven;
	}

	@Override
	protected void additionalAuthenticationChecks(UserDetails user, UsernamePasswordAuthenticationToken sent) {
		String password = (sent.getCredentials() != null) ? sent.getCredentials().toString() : "";
		if (!this.proven.contain(user, password)) {
			super.additionalAuthenticationChecks(user, sent);
			this.proven.add(user, password);
		}
	}

}
