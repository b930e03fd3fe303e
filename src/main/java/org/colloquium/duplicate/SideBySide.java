package org.colloquium.duplicate;

import java.util.List;

import org.colloquium.event.Event;
import org.colloquium.people.Speaker;
import org.colloquium.text.Passage;

/**
 * A finding with what it is about, so that somebody can decide.
 *
 * @param finding the finding
 * @param left what it is about
 * @param right the other one; for a repeat the same event
 * @param texts the texts of both that have something in common
 */
public record SideBySide(Finding finding, Subject left, Subject right, List<Pairing> texts) {

	public SideBySide {
		texts = List.copyOf(texts);
	}

	/** Whether both are still there; one of them may have been deleted a moment ago. */
	public boolean isWhole() {
		return this.left.isThere() && this.right.isThere();
	}

	/**
	 * An event or the record of a speaker.
	 *
	 * @param event with its speakers, or {@code null}
	 * @param speaker or {@code null}
	 */
	public record Subject(Event event, Speaker speaker) {

		public boolean isThere() {
			return this.event != null || this.speaker != null;
		}

	}

	/**
	 * Two texts.
	 *
	 * @param field of the left one, as the API names it
	 * @param other field of the right one
	 * @param left the text, or {@code null}
	 * @param right the other text, or {@code null}
	 * @param passages what both have, here on the left and there on the right
	 * @param cleaned what the left text is without its second copy; {@code null} unless
	 * the finding is a repeat
	 */
	public record Pairing(String field, String other, String left, String right, List<Passage> passages,
			String cleaned) {

		public Pairing {
			passages = List.copyOf(passages);
		}

		/** Whether both copies stand in one text. */
		public boolean isWithin() {
			return this.cleaned != null && this.field.equals(this.other);
		}

	}

}
