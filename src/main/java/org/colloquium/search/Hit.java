package org.colloquium.search;

import java.util.List;

import org.colloquium.event.Event;

/**
 * An event that was found, and what of it made it an answer.
 *
 * @param event with all that belongs to it
 * @param marks what was found
 * @param passage the stretch of its abstract or of a bio that says most of what was asked
 * for; empty when only its facts say it
 */
public record Hit(Event event, Marks marks, List<Piece> passage) {

	public Hit {
		passage = List.copyOf(passage);
	}

	/**
	 * A text of the event with what was found in it.
	 * @param text such as the title
	 * @return the text in pieces
	 */
	public List<Piece> mark(String text) {
		return this.marks.in(text);
	}

}
