package org.colloquium.people;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A picture of a person as the site shows it: two JPEG files without anything but the
 * picture in them.
 *
 * @param small for a page
 * @param large for a poster, and for whoever shows it elsewhere
 * @param width of the small one, in pixels
 * @param height of the small one, in pixels
 */
public record Portrait(byte[] small, byte[] large, int width, int height) {

	static final int HASH_LENGTH = 16;

	/**
	 * Tells this picture from any other.
	 * @return 16 hexadecimal digits of the SHA-256 of the large file
	 */
	public String hash() {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(this.large);
			return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
