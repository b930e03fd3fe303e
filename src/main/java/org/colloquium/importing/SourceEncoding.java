package org.colloquium.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.apache.commons.io.input.ReaderInputStream;

import org.springframework.http.MediaType;

/**
 * What a sender says of the letters of a source counts for more than what they look like.
 */
final class SourceEncoding {

	private SourceEncoding() {
	}

	/**
	 * A source as UTF-8.
	 * @param type the kind of source, which may name its character set
	 * @param source as sent
	 * @return the same letters; the source itself when no other character set is named
	 * @throws IOException when the source cannot be read
	 */
	static InputStream utf8(MediaType type, InputStream source) throws IOException {
		Charset told = type.getCharset();
		if (told == null || told.equals(StandardCharsets.UTF_8)) {
			return source;
		}
		return ReaderInputStream.builder()
			.setReader(new InputStreamReader(source, told))
			.setCharset(StandardCharsets.UTF_8)
			.get();
	}

}
