package org.colloquium.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What tells one state of an answer from another (RFC 9110, 8.8), known before the answer
 * is written.
 *
 * @param key the same for the same bytes, on every node
 * @param changed when the answer last became another one
 */
record Validator(String key, Instant changed) {

	private static final int LENGTH = 32;

	static Validator of(Instant changed, Object... all) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (Object one : all) {
				digest.update(String.valueOf(one).getBytes(StandardCharsets.UTF_8));
				digest.update((byte) 0);
			}
			return new Validator(HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH), changed);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/* Weak, since the answer may be sent compressed. */
	String etag() {
		return "W/\"" + this.key + "\"";
	}

	/**
	 * In whole seconds. A second that is not over may see another change, so that who
	 * asks by the time alone is told of the second before.
	 */
	Instant lastModified(Instant now) {
		Instant latest = Instant.ofEpochSecond(now.getEpochSecond() - 1);
		Instant second = Instant.ofEpochSecond(this.changed.getEpochSecond());
		return second.isAfter(latest) ? latest : second;
	}

}
