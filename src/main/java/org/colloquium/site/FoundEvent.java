package org.colloquium.site;

import java.util.List;

import org.colloquium.event.Event;
import org.colloquium.search.Hit;
import org.colloquium.search.Piece;

/**
 * An event that was found, whose texts are HTML in which what was asked for is marked.
 *
 * @param hit what was found
 * @param passage the stretch of the abstract or of a bio that says most of what was asked
 * for, or {@code null}
 */
record FoundEvent(Hit hit, String passage) {

	FoundEvent(Hit hit) {
		this(hit, hit.passage().isEmpty() ? null : html(hit.passage()));
	}

	public Event event() {
		return this.hit.event();
	}

	/**
	 * A text of the event with what was found in it.
	 * @param text such as the title, not escaped
	 * @return the same as HTML
	 */
	public String say(String text) {
		return html(this.hit.mark(text));
	}

	private static String html(List<Piece> pieces) {
		StringBuilder html = new StringBuilder();
		for (Piece piece : pieces) {
			String text = Listing.html(piece.text());
			if (piece.marked()) {
				html.append("<mark>").append(text).append("</mark>");
			}
			else {
				html.append(text);
			}
		}
		return html.toString();
	}

}
