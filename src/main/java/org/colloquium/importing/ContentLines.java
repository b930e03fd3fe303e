package org.colloquium.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The lines of a calendar, with those that were folded put together again (RFC 5545,
 * 3.1): before their bytes are read as characters, since a fold may part the bytes of
 * one. A text that was broken without a fold goes on all the same.
 */
final class ContentLines {

	private static final Pattern BEGINNING = Pattern
		.compile("^\\s*+(?:[A-Za-z][A-Za-z0-9-]*+[;:].*|[A-Z][A-Z0-9-]*+\\s*)", Pattern.DOTALL);

	private static final byte[] LINE_BREAK = "\\n".getBytes(StandardCharsets.US_ASCII);

	private final SourceLines source;

	private int read;

	/* Begins the line that comes next. */
	private Line ahead;

	ContentLines(InputStream source) {
		this.source = new SourceLines(source);
	}

	/**
	 * One line.
	 *
	 * @param number of its first line in the source, counted from 1
	 */
	record Line(int number, byte[] bytes) {

		String text() {
			return SourceText.of(this.bytes).value().strip();
		}

		boolean says(String text) {
			return this.bytes.length < 100 && text().toUpperCase(Locale.ROOT).equals(text);
		}

		private boolean isFolded() {
			return this.bytes.length > 0 && (this.bytes[0] == ' ' || this.bytes[0] == '\t');
		}

		private boolean begins() {
			return BEGINNING.matcher(SourceText.of(this.bytes).value()).matches();
		}

	}

	/**
	 * The next line.
	 * @return the line, or {@code null} after the last one
	 * @throws IOException when the source breaks off
	 */
	Line next() throws IOException {
		Line first = (this.ahead != null) ? this.ahead : raw();
		if (first == null) {
			return null;
		}
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		whole.writeBytes(first.bytes());
		for (this.ahead = raw(); this.ahead != null; this.ahead = raw()) {
			boolean folded = this.ahead.isFolded();
			if (!folded && this.ahead.begins()) {
				break;
			}
			byte[] more = this.ahead.bytes();
			if (more.length > 0) {
				whole.writeBytes(folded ? Arrays.copyOfRange(more, 1, more.length) : LINE_BREAK);
				whole.writeBytes(folded ? new byte[0] : more);
			}
		}
		return new Line(first.number(), whole.toByteArray());
	}

	private Line raw() throws IOException {
		byte[] line = this.source.next();
		this.read++;
		int length = (line != null) ? line.length : 0;
		boolean ended = length > 0 && line[length - 1] == '\r';
		return (line != null) ? new Line(this.read, ended ? Arrays.copyOf(line, length - 1) : line) : null;
	}

}
