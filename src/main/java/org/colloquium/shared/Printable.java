package org.colloquium.shared;

/**
 * Text as other programs can take it: characters that no XML document and no calendar may
 * hold are dropped, and line ends are all alike.
 */
public final class Printable {

	private Printable() {
	}

	/**
	 * A text without control characters and halves of characters.
	 * @param text any text
	 * @return the same, with {@code \n} at the end of its lines
	 */
	public static String of(String text) {
		String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n').replace('\u2029', '\n');
		if (lines.codePoints().allMatch(Printable::isPrintable)) {
			return lines;
		}
		StringBuilder kept = new StringBuilder(lines.length());
		lines.codePoints().filter(Printable::isPrintable).forEach(kept::appendCodePoint);
		return kept.toString();
	}

	private static boolean isPrintable(int c) {
		return c == '\n' || c == '\t' || (c >= 0x20 && c < 0x7f)
				|| (c >= 0xa0 && !isUnpaired(c) && (c & 0xfffe) != 0xfffe);
	}

	private static boolean isUnpaired(int c) {
		return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
	}

}
