package org.colloquium.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.springframework.util.unit.DataSize;

/**
 * The text of a source. It is meant to be UTF-8; what is not was most likely written by
 * an older Windows program.
 *
 * @param value the text without a byte order mark
 * @param utf8 whether it was UTF-8
 */
record SourceText(String value, boolean utf8) {

	private static final int MOST = (int) DataSize.ofMegabytes(2).toBytes();

	static final Charset WINDOWS = Charset.forName("windows-1252");

	/**
	 * Reads a page as a whole.
	 * @param source the page
	 * @return its text
	 * @throws IOException when the source breaks off or is too long to be a page
	 */
	static SourceText page(InputStream source) throws IOException {
		byte[] page = source.readNBytes(MOST + 1);
		if (page.length > MOST) {
			throw new IOException("A page has at most 2 MB");
		}
		return of(page);
	}

	static SourceText of(byte[] bytes) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return new SourceText(text.startsWith("\ufeff") ? text.substring(1) : text, true);
		}
		catch (CharacterCodingException ex) {
			return new SourceText(new String(bytes, WINDOWS), false);
		}
	}

}
