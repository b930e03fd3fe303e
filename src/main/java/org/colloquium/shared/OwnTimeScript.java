package org.colloquium.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The lines of script that tell the reader's own time. They stand in the page itself:
 * they add a line to it before the first paint, and fetching them would delay that.
 */
@Component
public class OwnTimeScript {

	private final String text;

	private final String hash;

	OwnTimeScript() throws IOException, NoSuchAlgorithmException {
		this.text = new ClassPathResource("inline/own-time.js").getContentAsString(StandardCharsets.UTF_8);
		byte[] digest = MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8));
		this.hash = "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
	}

	public String text() {
		return this.text;
	}

	/**
	 * What lets a browser run it.
	 * @return a source as in the {@code script-src} of a content security policy (CSP
	 * Level 3)
	 */
	public String hash() {
		return this.hash;
	}

}
