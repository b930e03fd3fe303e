package org.colloquium.feed;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Folds the lines of a calendar at 75 octets (RFC 5545, 3.1) and between characters. The
 * libraries that write calendars count UTF-16 code units instead, which makes lines of up
 * to 225 octets.
 */
class FoldedLines extends FilterOutputStream {

	private static final int LONGEST = 75;

	private static final byte[] FOLD = { '\r', '\n', ' ' };

	private int length;

	FoldedLines(OutputStream out) {
		super(out);
	}

	@Override
	public void write(int octet) throws IOException {
		if (octet == '\r' || octet == '\n') {
			this.length = 0;
		}
		else {
			if (this.length + lengthOfCharacter(octet) > LONGEST) {
				this.out.write(FOLD);
				this.length = 1;
			}
			this.length++;
		}
		this.out.write(octet);
	}

	@Override
	public void write(byte[] octets, int from, int count) throws IOException {
		for (int i = from; i < from + count; i++) {
			write(octets[i] & 0xff);
		}
	}

	/* From its first octet; one that continues a character has its place already. */
	private static int lengthOfCharacter(int octet) {
		if (octet < 0x80) {
			return 1;
		}
		return (octet >= 0xf0) ? 4 : (octet >= 0xe0) ? 3 : (octet >= 0xc0) ? 2 : 0;
	}

}
