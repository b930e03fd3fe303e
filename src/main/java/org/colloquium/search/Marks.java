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

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

	/** A text of the event, with what was found in it. */
	List<Piece> in(String text) {
		List<Piece> pieces = new ArrayList<>();
		Matcher parts = WORD.matcher(text);
		int at = 0;
		while (parts.find()) {
			if (this.words.contains(Words.folded(parts.group()))) {
				add(pieces, text.substring(at, parts.start()), false);
				add(pieces, parts.group(), true);
				at = parts.end();
			}
		}
		add(pieces, text.substring(at), false);
		return pieces;
	}

	private static void add(List<Piece> pieces, String text, boolean marked) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(text, marked));
		}
	}

}
