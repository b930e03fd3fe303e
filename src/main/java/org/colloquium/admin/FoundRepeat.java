package org.colloquium.admin;

import org.colloquium.duplicate.RepeatKind;
import org.colloquium.duplicate.Report;
import org.colloquium.event.EventDraft;

/**
 * A text in the form that says something twice, as the editor is told.
 *
 * @param key tells it from other findings
 * @param field the field to mend, as the API names it
 * @param kind what stands twice
 * @param speaker whose bio it is about, or {@code null}; nameless speakers are told by
 * their number
 * @param first the field with the copy that stays
 * @param second the field with the copy that goes
 * @param cleaned the field with one copy
 */
record FoundRepeat(String key, String field, RepeatKind kind, String speaker, MarkedText first, MarkedText second,
		String cleaned) {

	static FoundRepeat of(Report.Repeat repeat, EventDraft draft) {
		boolean within = repeat.field().equals(repeat.other());
		MarkedText here = MarkedText.here(text(draft, repeat.field()), repeat.passages()).excerpt();
		MarkedText there = MarkedText.there(text(draft, repeat.other()), repeat.passages()).excerpt();
		return new FoundRepeat(repeat.field() + ":" + repeat.kind() + ":" + repeat.other(), repeat.field(),
				repeat.kind(), speaker(draft, repeat), within ? here : there, within ? there : here, repeat.cleaned());
	}

	private static String speaker(EventDraft draft, Report.Repeat repeat) {
		String field = repeat.field().equals("abstract") ? repeat.other() : repeat.field();
		if (field.equals("abstract")) {
			return null;
		}
		String name = FoundDuplicates.person(draft, field).name();
		return (name == null || name.isBlank()) ? String.valueOf(FoundDuplicates.place(field) + 1) : name.strip();
	}

	private static String text(EventDraft draft, String field) {
		return field.equals("abstract") ? draft.abstractText() : FoundDuplicates.bioOf(draft, field);
	}

	/** The key of the message that says what was found. */
	public String heading() {
		boolean inBio = this.kind == RepeatKind.REPEATED_WITHIN && this.speaker != null;
		return "panel.repeat." + (inBio ? "BIO_WITHIN" : this.kind.name());
	}

	/** The name of the field in the form. */
	public String input() {
		return this.field.equals("abstract") ? "abstractText" : this.field;
	}

}
