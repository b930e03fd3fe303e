package org.colloquium.security;

import java.security.SecureRandom;
import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Lets somebody in on a new site: makes the first account. A password that nobody
 * configured is made up and told once, in the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstAdministrator implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(FirstAdministrator.class);

	/* No letters or digits that are taken for one another. */
	private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private final Accounts accounts;

	private final AdminSettings settings;

	private final PasswordEncoder passwords;

	private final Clock clock;

	FirstAdministrator(Accounts accounts, AdminSettings settings, PasswordEncoder passwords, Clock clock) {
		this.accounts = accounts;
		this.settings = settings;
		this.passwords = passwords;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.accounts.count() > 0) {
			return;
		}
		boolean made = this.settings.password() == null || this.settings.password().isBlank();
		String password = made ? madeUp() : this.settings.password();
		this.accounts.save(new Account(this.settings.username(), this.passwords.encode(password), Role.ADMIN,
				this.clock.instant()));
		if (made) {
			logger.info("First administrator: sign in at /login as '{}' with the password {}", this.settings.username(),
					password);
		}
	}

	private static String madeUp() {
		StringBuilder password = new StringBuilder();
		new SecureRandom().ints(16, 0, ALPHABET.length()).forEach((i) -> password.append(ALPHABET.charAt(i)));
		return password.toString();
	}

}
