package org.colloquium.admin;

import java.util.List;
import java.util.stream.Stream;

import org.colloquium.duplicate.Report;
import org.colloquium.event.EventDraft;

/**
 * What of the event in a form was entered twice, as the editor is told.
 *
 * @param repeats within the event
 * @param matches in other events
 * @param people about its speakers
 */
record FoundDuplicates(List<FoundRepeat> repeats, List<FoundMatch> matches, List<FoundPerson> people) {

	static final FoundDuplicates NOTHING = new FoundDuplicates(List.of(), List.of(), List.of());

	static FoundDuplicates of(Report report, EventDraft draft, Answers answers) {
		return new FoundDuplicates(report.repeats().stream().map((repeat) -> FoundRepeat.of(repeat, draft)).toList(),
				report.matches().stream().map((match) -> FoundMatch.of(match, draft, answers)).toList(),
				report.people().stream().map((person) -> FoundPerson.of(person, draft)).toList());
	}

	public boolean isEmpty() {
		return this.repeats.isEmpty() && this.matches.isEmpty() && this.people.isEmpty();
	}

	/** Bios that belong to somebody else. */
	public List<FoundPerson> wrongPeople() {
		return this.people.stream().filter(FoundPerson::isWrong).toList();
	}

	/** People whom the site knows, or takes for others than they are. */
	public List<FoundPerson> knownPeople() {
		return this.people.stream().filter((person) -> !person.isWrong()).toList();
	}

	/** The same event or talk. */
	public List<FoundMatch> sameTalks() {
		return this.matches.stream().filter(FoundMatch::isSameTalk).toList();
	}

	/** Other talks with some of the same text. */
	public List<FoundMatch> sharedTexts() {
		return this.matches.stream().filter((match) -> !match.isSameTalk()).toList();
	}

	/** What an editor has to have seen before the event is saved. */
	public List<String> questions() {
		return Stream
			.of(wrongPeople().stream().map(FoundPerson::key), this.repeats.stream().map(FoundRepeat::key),
					sameTalks().stream().map(FoundMatch::key))
			.flatMap((keys) -> keys)
			.toList();
	}

	boolean asks(Answers answers) {
		return !answers.anyway() && !answers.seen().containsAll(questions());
	}

	/** The events that the editor says are other ones. */
	List<Long> different(Answers answers) {
		return sameTalks().stream()
			.map(FoundMatch::event)
			.map(FoundMatch.Other::id)
			.filter((id) -> !answers.isRepeated(id) && (answers.anyway() || answers.isDifferent(id)))
			.toList();
	}

	/** The events that the editor says are the same talk at another time. */
	List<Long> repeated(Answers answers) {
		return sameTalks().stream()
			.filter(FoundMatch::isElsewhen)
			.map((match) -> match.event().id())
			.filter(answers::isRepeated)
			.toList();
	}

	/** The fields that the editor wants to stay as they are. */
	List<String> kept(Answers answers) {
		return !answers.anyway() ? List.of()
				: Stream
					.concat(this.repeats.stream().map(FoundRepeat::field),
							wrongPeople().stream().map((person) -> person.field() + ".bio"))
					.distinct()
					.toList();
	}

	static String bioOf(EventDraft draft, String person) {
		return person(draft, person).bio();
	}

	/** The person that a field such as {@code speakers[0].bio} is about. */
	static EventDraft.Person person(EventDraft draft, String field) {
		return draft.speakers().get(place(field));
	}

	static int place(String field) {
		return Integer.parseInt(field.substring(field.indexOf('[') + 1, field.indexOf(']')));
	}

}
