package org.colloquium.admin;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;

import org.colloquium.duplicate.EventVerdict;
import org.colloquium.duplicate.Reason;
import org.colloquium.duplicate.Report;
import org.colloquium.event.Appearance;
import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;

/**
 * Another event that has something in common with the one in the form, as the editor is
 * told.
 *
 * @param event the other one
 * @param verdict what it is to this one
 * @param likelihood how sure that is
 * @param reasons what speaks for it
 * @param fields where the two agree
 * @param different whether the editor says that it is another one
 * @param repeated whether the editor says that it is the same talk at another time
 */
record FoundMatch(Other event, EventVerdict verdict, Likelihood likelihood, List<Reason> reasons, List<Field> fields,
		boolean different, boolean repeated) {

	static FoundMatch of(Report.Match match, EventDraft draft, Answers answers) {
		Long other = match.event().id();
		List<Field> fields = match.fields()
			.stream()
			.filter((field) -> field.field().equals("abstract"))
			.map((field) -> Field.of(field, draft, match.event()))
			.toList();
		return new FoundMatch(Other.of(match.event()), match.verdict(), Likelihood.of(match.score()), match.reasons(),
				fields, answers.isDifferent(other), answers.isRepeated(other));
	}

	public String key() {
		return "event:" + this.event.id() + ":" + this.verdict;
	}

	public boolean isSameTalk() {
		return this.verdict != EventVerdict.SHARED_TEXT;
	}

	/** Whether the talk may have been moved to the time in the form. */
	public boolean isElsewhen() {
		return this.verdict == EventVerdict.SAME_TALK;
	}

	/**
	 * What tells the other event from others.
	 *
	 * @param title or {@code null} while it is to be announced
	 */
	record Other(Long id, String title, String speakers, LocalDateTime start, String place) {

		static Other of(Event event) {
			return new Other(event.id(), event.title(),
					event.speakers().stream().map(Appearance::name).collect(Collectors.joining(", ")),
					event.slot().start(), event.venue().location());
		}

	}

	/**
	 * A text of both events with what they share.
	 */
	record Field(MarkedText here, MarkedText there) {

		static Field of(Report.FieldMatch field, EventDraft draft, Event event) {
			return new Field(MarkedText.here(draft.abstractText(), field.passages()).excerpt(),
					MarkedText.there(event.topic().abstractText().source(), field.passages()).excerpt());
		}

	}

}
