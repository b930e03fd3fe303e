package org.colloquium.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.shared.NotFound;
import org.colloquium.shared.Refused;
import org.colloquium.shared.RetriedWhenOvertaken;
import org.colloquium.shared.Typed;
import org.colloquium.shared.Violations;

/**
 * What an editor does with the own account: another password, tokens for programs.
 */
@Service
@RetriedWhenOvertaken
@Transactional
class AccountRegister {

	/** In characters. */
	static final int SHORTEST_PASSWORD = 10;

	/** In bytes of UTF-8: bcrypt does not look further. */
	static final int LONGEST_PASSWORD = 72;

	private static final int TOKEN_BYTES = 32;

	private final Accounts accounts;

	private final AccessTokens tokens;

	private final PasswordEncoder passwords;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	AccountRegister(Accounts accounts, AccessTokens tokens, PasswordEncoder passwords, Clock clock) {
		this.accounts = accounts;
		this.tokens = tokens;
		this.passwords = passwords;
		this.clock = clock;
	}

	/**
	 * Gives an account another password.
	 * @param username whose
	 * @param current the password so far
	 * @param wanted the new one
	 * @throws Refused when the current password is wrong or the new one is no good
	 */
	void changePassword(String username, String current, String wanted) {
		Account account = account(username);
		Violations violations = new Violations();
		if (!this.passwords.matches(current, account.passwordHash())) {
			violations.reject("current", "password-wrong");
		}
		if (wanted.length() < SHORTEST_PASSWORD || wanted.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
			violations.reject("wanted", "password-length", SHORTEST_PASSWORD, LONGEST_PASSWORD);
		}
		violations.refuseIfAny();
		account.changePassword(this.passwords.encode(wanted));
	}

	@Transactional(readOnly = true)
	List<AccessToken> tokensOf(String username) {
		return this.tokens.findOf(username);
	}

	/**
	 * Makes a token.
	 * @param username who may act with it
	 * @param name what it is for
	 * @return the token, which nobody can find out later
	 * @throws Refused when the name cannot be accepted
	 */
	String addToken(String username, String name) {
		Violations violations = new Violations();
		String line = new Typed(violations).line("name", name, AccessToken.NAME_LENGTH);
		if (line == null && !violations.concern("name")) {
			violations.reject("name", "name-missing");
		}
		violations.refuseIfAny();
		byte[] secret = new byte[TOKEN_BYTES];
		this.random.nextBytes(secret);
		String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
		this.tokens.save(new AccessToken(account(username), line, hash(token), this.clock.instant()));
		return token;
	}

	void revokeToken(String username, long id) {
		AccessToken token = this.tokens.findOf(username)
			.stream()
			.filter((known) -> known.id() == id)
			.findFirst()
			.orElseThrow(() -> new NotFound("token", id));
		this.tokens.delete(token);
	}

	/**
	 * Who acts with a token.
	 * @param token as sent
	 * @return the account, if the token is one of ours
	 */
	@Transactional(readOnly = true)
	Optional<Account> holder(String token) {
		return this.tokens.findByHash(hash(token)).map(AccessToken::account);
	}

	private Account account(String username) {
		return this.accounts.findByUsername(username).orElseThrow(() -> new NotFound("account", username));
	}

	/* The token is long and random, so a plain hash keeps it as well as a slow one. */
	private static String hash(String token) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
