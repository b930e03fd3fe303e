package org.colloquium.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What remains of a character when its dress is taken off: compatibility forms and
 * ligatures (NFKC), case, accents. Equal words in two encodings fold to equal letters
 * whether their accents are composed or not, since every accent is dropped.
 */
final class Folding {

	private static final int TABLE_SIZE = 0x3000;

	private static final String[] TABLE = new String[TABLE_SIZE];

	static {
		for (int codePoint = 0; codePoint < TABLE_SIZE; codePoint++) {
			TABLE[codePoint] = folded(codePoint);
		}
	}

	private Folding() {
	}

	/**
	 * The folded form of one character.
	 * @param codePoint any number that {@link String#codePointAt} can answer
	 * @return letters, digits and vowel signs; empty for an accent, a control or a
	 * punctuation mark
	 */
	static String of(int codePoint) {
		if (codePoint < TABLE_SIZE) {
			return TABLE[codePoint];
		}
		boolean plain = codePoint >= 0x4E00 && codePoint <= 0x9FFF;
		return plain ? Character.toString(codePoint) : folded(codePoint);
	}

	/** Whether a character stands inside words without being seen or counted. */
	static boolean isInvisible(int codePoint) {
		int type = Character.getType(codePoint);
		return type == Character.FORMAT || (isMark(type) && of(codePoint).isEmpty());
	}

	/**
	 * Whether a script is written without spaces, so that each of its letters counts as a
	 * word.
	 */
	static boolean isUnspaced(int letter) {
		if (letter < 0x0E00) {
			return false;
		}
		return switch (UnicodeScript.of(letter)) {
			case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
			default -> false;
		};
	}

	private static String folded(int codePoint) {
		if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
			return "";
		}
		String decomposed = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
		StringBuilder letters = new StringBuilder();
		decomposed.toLowerCase(Locale.ROOT).codePoints().filter(Folding::counts).forEach((c) -> append(letters, c));
		return letters.toString();
	}

	private static boolean counts(int codePoint) {
		int type = Character.getType(codePoint);
		if (isMark(type)) {
			return !isAccent(codePoint);
		}
		return Character.isLetterOrDigit(codePoint) || type == Character.LETTER_NUMBER
				|| type == Character.OTHER_NUMBER;
	}

	private static boolean isMark(int type) {
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
				|| type == Character.ENCLOSING_MARK;
	}

	/**
	 * Accents go; the voicing marks of kana and the vowel signs of Asian scripts stay.
	 */
	private static boolean isAccent(int mark) {
		boolean voicing = mark == 0x3099 || mark == 0x309A;
		return switch (UnicodeScript.of(mark)) {
			case INHERITED, COMMON -> !voicing;
			case HEBREW, ARABIC, CYRILLIC, GREEK, LATIN -> true;
			default -> false;
		};
	}

	private static void append(StringBuilder letters, int codePoint) {
		switch (codePoint) {
			case 'ß' -> letters.append("ss");
			case 'æ' -> letters.append("ae");
			case 'œ' -> letters.append("oe");
			case 'þ' -> letters.append("th");
			case 'ø' -> letters.append('o');
			case 'ł' -> letters.append('l');
			case 'đ', 'ð' -> letters.append('d');
			case 'ħ' -> letters.append('h');
			case 'ı' -> letters.append('i');
			case 'ς' -> letters.append('σ');
			default -> letters.appendCodePoint(codePoint);
		}
	}

}
