package org.colloquium.poster;

import java.util.ArrayList;
import java.util.List;

/**
 * A text taken apart into what the fonts have letters for and what they have none for. A
 * line may be broken between two of the pieces, so that those without are words, or
 * single signs where a script has no spaces.
 *
 * @param all the pieces in order; together they are the text
 */
record Words(List<Word> all) {

	static Words of(String text) {
		List<Word> words = new ArrayList<>();
		int start = 0;
		int at = 0;
		while (at < text.length()) {
			int next = at + Character.charCount(text.codePointAt(at));
			if (next == text.length() || isBorder(text.codePointAt(at), text.codePointAt(next))) {
				words.add(new Word(text.substring(start, next), Fonts.have(text.codePointAt(start))));
				start = next;
			}
			at = next;
		}
		return new Words(words);
	}

	private static boolean isBorder(int before, int after) {
		boolean known = Fonts.have(before);
		boolean mark = Character.getType(after) == Character.NON_SPACING_MARK
				|| Character.getType(after) == Character.COMBINING_SPACING_MARK;
		return !mark && (known != Fonts.have(after) || (!known && Character.isIdeographic(after)));
	}

	/**
	 * A piece.
	 *
	 * @param isKnown whether the fonts have all of its letters
	 */
	record Word(String text, boolean isKnown) {

	}

}
