package org.colloquium.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/**
 * Passwords that were found right a short while ago, so that a program that sends its
 * password with each request need not wait for the slow hash each time. Nothing kept here
 * tells a password, and what is kept of an account is void once its password is changed.
 */
@Component
class ProvenPasswords {

	static final Duration KEPT = Duration.ofMinutes(5);

	static final int MOST = 1000;

	private static final String ALGORITHM = "HmacSHA256";

	private final Map<String, Instant> ends = new LinkedHashMap<>();

	private final SecretKeySpec key;

	private final Clock clock;

	ProvenPasswords(Clock clock) {
		byte[] secret = new byte[32];
		new SecureRandom().nextBytes(secret);
		this.key = new SecretKeySpec(secret, ALGORITHM);
		this.clock = clock;
	}

	boolean contain(UserDetails user, String password) {
		String mark = mark(user, password);
		synchronized (this.ends) {
			Instant end = this.ends.get(mark);
			return end != null && this.clock.instant().isBefore(end);
		}
	}

	/**
	 * Keeps a password that has just been compared with the account's slow hash.
	 * @param user whose
	 * @param password as sent
	 */
	void add(UserDetails user, String password) {
		String mark = mark(user, password);
		synchronized (this.ends) {
			// put behind all others, so that the first is always the oldest
			this.ends.remove(mark);
			this.ends.put(mark, this.clock.instant().plus(KEPT));
			if (this.ends.size() > MOST) {
				this.ends.remove(this.ends.keySet().iterator().next());
			}
		}
	}

	/* Neither a name nor a hash holds a NUL, so the parts cannot be taken for others. */
	private String mark(UserDetails user, String password) {
		String parts = user.getUsername() + '\0' + password + '\0' + user.getPassword();
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			return HexFormat.of().formatHex(mac.doFinal(parts.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has HMAC-SHA256", ex);
		}
	}

}
