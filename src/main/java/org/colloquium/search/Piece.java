package org.colloquium.search;

import java.util.List;

/**
 * A stretch of a text.
 *
 * @param text as it stands there, not escaped
 * @param marked whether it is what was asked for
 */
public record Piece(String text, boolean marked) {

	/** Goes on with a text; what is marked without a gap is one mark. */
	static void add(List<Piece> pieces, String text, boolean marked) {
		int last = pieces.size() - 1;
		if (last >= 0 && pieces.get(last).marked() == marked) {
			pieces.set(last, new Piece(pieces.get(last).text() + text, marked));
		}
		else if (!text.isEmpty()) {
			pieces.add(new Piece(text, marked));
		}
	}

}
