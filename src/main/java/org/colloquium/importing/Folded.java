package org.colloquium.importing;

import java.text.Normalizer;

/**
 * Texts as they are compared: without case and accents, with one kind of hyphen and
 * apostrophe.
 */
final class Folded {

	/* Latin letters end here. */
	private static final char[] TABLE = new char[0x250];

	static {
		for (char c = 0; c < TABLE.length; c++) {
			String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
			TABLE[c] = Character.toLowerCase(parts.charAt(0));
		}
	}

	private Folded() {
	}

	/**
	 * Folds a text.
	 * @param text any text
	 * @return a text of the same length, so that what is found in it has the same place
	 */
	static String of(String text) {
		char[] folded = text.toCharArray();
		for (int i = 0; i < folded.length; i++) {
			folded[i] = of(folded[i]);
		}
		return new String(folded);
	}

	private static char of(char c) {
		if (c < TABLE.length) {
			return TABLE[c];
		}
		if (c == '\u2019' || c == '\u2018' || c == '\u02bc') {
			return '\'';
		}
		return ((c >= '\u2010' && c <= '\u2015') || c == '\u2212') ? '-' : Character.toLowerCase(c);
	}

	/**
	 * What two spellings of one text have in common: its letters and digits.
	 * @param text any text
	 * @return the letters and digits; the text itself where it has none
	 */
	static String key(String text) {
		StringBuilder key = new StringBuilder(text.length());
		Folded.of(text).codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
		return key.isEmpty() ? text.strip() : key.toString();
	}

	static boolean hasWords(String text) {
		return text.codePoints().anyMatch(Character::isLetterOrDigit);
	}

	/**
	 * A text without some characters at its ends, in linear time.
	 * @param text any text
	 * @param unwanted what to take off, besides white space
	 * @return the rest
	 */
	static String trim(String text, String unwanted) {
		return trimEnd(trimStart(text, unwanted), unwanted);
	}

	static String trimStart(String text, String unwanted) {
		int from = 0;
		while (from < text.length() && isUnwanted(text.charAt(from), unwanted)) {
			from++;
		}
		return text.substring(from);
	}

	static String trimEnd(String text, String unwanted) {
		int to = text.length();
		while (to > 0 && isUnwanted(text.charAt(to - 1), unwanted)) {
			to--;
		}
		return text.substring(0, to);
	}

	private static boolean isUnwanted(char c, String unwanted) {
		return Character.isWhitespace(c) || unwanted.indexOf(c) >= 0;
	}

}
