package org.colloquium.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a source into lines, of which never more than one is held.
 */
final class SourceLines {

	/* In bytes: an event with several texts of the greatest length. */
	private static final int LINE_LENGTH = 8_000_000;

	private final InputStream source;

	private final byte[] buffer = new byte[64 * 1024];

	private int position;

	private int limit;

	SourceLines(InputStream source) {
		this.source = source;
	}

	/**
	 * The next line.
	 * @return its bytes without the line feed, or {@code null} after the last one
	 * @throws IOException when the source breaks off or a line is too long to be one
	 */
	byte[] next() throws IOException {
		if (!fill()) {
			return null;
		}
		ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
		while (fill()) {
			int end = this.position;
			while (end < this.limit && this.buffer[end] != '\n') {
				end++;
			}
			line.write(this.buffer, this.position, end - this.position);
			if (line.size() > LINE_LENGTH) {
				throw new IOException("A line is longer than " + LINE_LENGTH + " bytes");
			}
			this.position = end + 1;
			if (end < this.limit) {
				break;
			}
		}
		return line.toByteArray();
	}

	private boolean fill() throws IOException {
		if (this.position >= this.limit) {
			this.limit = this.source.read(this.buffer);
			this.position = 0;
		}
		return this.limit > 0;
	}

}
