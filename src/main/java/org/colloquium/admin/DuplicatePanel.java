package org.colloquium.admin;

import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.colloquium.duplicate.Decisions;
import org.colloquium.duplicate.DuplicateCheck;
import org.colloquium.event.EventDraft;

/**
 * Tells an editor beside the form what of it was entered before, and does what the editor
 * wants done about it.
 */
@Component
class DuplicatePanel {

	private final DuplicateCheck duplicates;

	private final Decisions decisions;

	DuplicatePanel(DuplicateCheck duplicates, Decisions decisions) {
		this.duplicates = duplicates;
		this.decisions = decisions;
	}

	/**
	 * Looks whether what stands in a form was entered before.
	 * @param form as typed
	 * @param id of the event that is being changed, or {@code null} for a new one
	 */
	FoundDuplicates look(EventForm form, Long id, Answers answers) {
		EventDraft draft = form.draft();
		return FoundDuplicates.of(this.duplicates.checkNearest(draft, id), draft, answers);
	}

	/**
	 * Mends what was found.
	 * @param finding the key of a finding; when it is no more, nothing needs mending
	 */
	EventForm mended(EventForm form, Long id, String finding) {
		FoundDuplicates found = look(form, id, Answers.NONE);
		Stream<EventForm> cleaned = found.repeats()
			.stream()
			.filter((repeat) -> finding.equals(repeat.key()))
			.map((repeat) -> form.mended(repeat.field(), repeat.cleaned()));
		Stream<EventForm> renamed = found.knownPeople()
			.stream()
			.filter((person) -> finding.equals(person.key()))
			.map((person) -> form.mended(person.field() + ".name", person.known()));
		Stream<EventForm> emptied = found.wrongPeople()
			.stream()
			.filter((person) -> finding.equals(person.key()))
			.map((person) -> form.mended(person.field() + ".bio", null));
		return Stream.of(cleaned, renamed, emptied).flatMap((forms) -> forms).findFirst().orElse(form);
	}

	/**
	 * Remembers that an event was saved in spite of what was found.
	 * @param id of the event
	 * @param editor who saved it
	 */
	void remember(long id, FoundDuplicates found, Answers answers, String editor) {
		this.decisions.different(id, found.different(answers), editor);
		this.decisions.repeated(id, found.repeated(answers), editor);
		this.decisions.keep(id, found.kept(answers), editor);
	}

}
