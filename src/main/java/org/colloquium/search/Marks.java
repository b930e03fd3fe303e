package org.colloquium.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of an event made it an answer, so that it can be marked wherever it stands.
 *
 * @param words the marked words, without case and accents
 */
record Marks(Set<String> words) {

	/** Of signs that are no letters of an alphabet each is a word, as in the index. */
	private static final Pattern WORD = Pattern
		.compile("[\\p{IsHan}\\p{IsHiragana}]|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}]]+");

	/** A text of the event, with what was found in it. */
	List<Piece> in(String text) {
		List<Piece> pieces = new ArrayList<>();
		Matcher parts = WORD.matcher(text);
		int at = 0;
		while (parts.find()) {
			if (this.words.contains(Words.folded(parts.group()))) {
				Piece.add(pieces, text.substring(at, parts.start()), false);
				Piece.add(pieces, parts.group(), true);
				at = parts.end();
			}
		}
		Piece.add(pieces, text.substring(at), false);
		return pieces;
	}

}
