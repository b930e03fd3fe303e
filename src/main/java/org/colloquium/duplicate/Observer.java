package org.colloquium.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.duplicate.Finding.Observation;
import org.colloquium.duplicate.Finding.Pair;
import org.colloquium.duplicate.Report.Match;
import org.colloquium.duplicate.Report.PersonMatch;
import org.colloquium.duplicate.Report.Repeat;
import org.colloquium.event.DraftBuilder;
import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Events;
import org.colloquium.people.Speaker;
import org.colloquium.people.Speakers;
import org.colloquium.shared.RichText;
import org.colloquium.text.Words;

/**
 * Looks at what is saved and says what of it was entered twice.
 */
@Component
@Transactional(readOnly = true)
class Observer {

	private final Candidates candidates;

	private final Events events;

	private final Speakers speakers;

	Observer(Candidates candidates, Events events, Speakers speakers) {
		this.candidates = candidates;
		this.events = events;
		this.speakers = speakers;
	}

	/** The index itself, which knows what was saved a moment ago. */
	Neighbours index() {
		return this.candidates.index();
	}

	/** Looks at events, and asks the index what to compare them with. */
	List<Observation> observeEvents(Collection<Long> ids, Map<Long, List<Long>> partners) {
		return observeEvents(ids, partners, index());
	}

	/**
	 * Looks at events.
	 * @param ids which
	 * @param partners for each the events with which it had something in common before
	 * @param neighbours who knows what to compare them with
	 */
	List<Observation> observeEvents(Collection<Long> ids, Map<Long, List<Long>> partners, Neighbours neighbours) {
		Map<Talk, Event> here = new LinkedHashMap<>();
		this.events.withSpeakers(ids).forEach((event) -> here.put(Talk.of(event), event));
		List<Observation> seen = new ArrayList<>();
		this.candidates.eventsFor(List.copyOf(here.keySet()), partners, neighbours)
			.forEach((talk, others) -> observe(talk, here.get(talk), others, seen));
		return seen;
	}

	private static void observe(Talk here, Event event, Map<Talk, Event> others, List<Observation> seen) {
		Row.withNearest(here, DuplicateCheck.matches(here, others)).forEach((match) -> seen.add(ofMatch(here, match)));
		EventDraft draft = draft(event);
		WithinEvent.of(draft).forEach((repeat) -> seen.add(ofRepeat(event.id(), repeat, draft)));
		PeopleCheck.of(here, others, List.of())
			.stream()
			.filter((match) -> match.verdict() == PersonVerdict.WRONG_PERSON)
			.forEach((match) -> seen.add(ofBio(event.id(), match, draft)));
	}

	/** Looks at the records of speakers, and asks the index likewise. */
	List<Observation> observeSpeakers(Collection<Long> ids) {
		return observeSpeakers(ids, index());
	}

	/**
	 * Looks at the records of speakers.
	 */
	List<Observation> observeSpeakers(Collection<Long> ids, Neighbours neighbours) {
		Map<Talk, Speaker> here = new LinkedHashMap<>();
		if (!ids.isEmpty()) {
			this.speakers.findByIdIn(ids)
				.stream()
				.filter((speaker) -> speaker.bio() != null && speaker.mergedInto() == null)
				.forEach((speaker) -> here.put(Talk.of(speaker), speaker));
		}
		List<Observation> seen = new ArrayList<>();
		this.candidates.speakersFor(List.copyOf(here.keySet()), neighbours)
			.forEach((talk, others) -> PeopleCheck.of(talk, Map.of(), others)
				.stream()
				.filter((match) -> match.verdict() != PersonVerdict.WRONG_PERSON)
				.forEach((match) -> seen.add(ofSpeakers(here.get(talk), match))));
		return seen;
	}

	private static Observation ofMatch(Talk here, Match match) {
		Supplier<Sketch> own = () -> sketch(here);
		Supplier<Sketch> others = () -> sketch(Talk.of(match.event()));
		boolean left = here.id() < match.event().id();
		return new Observation(Pair.ofEvents(here.id(), match.event().id()), match.verdict().name(), match.score(),
				match.reasons(), left ? own : others, left ? others : own);
	}

	static Sketch sketch(Talk talk) {
		return Sketch.of(talk.title(), talk.abstractText());
	}

	private static Observation ofRepeat(Long event, Repeat repeat, EventDraft draft) {
		String text = text(draft, repeat.field());
		return new Observation(new Pair(FindingKind.REPEAT, event, 0, repeat.field()), repeat.kind().name(), 1,
				List.of(), () -> Sketch.of(Words.of(text)), () -> Sketch.NOTHING);
	}

	private static Observation ofBio(Long event, PersonMatch match, EventDraft draft) {
		Speaker speaker = match.known().speaker();
		String field = match.field() + ".bio";
		String bio = text(draft, field);
		return new Observation(new Pair(FindingKind.BIO, event, (speaker != null) ? speaker.id() : 0, field),
				match.verdict().name(), match.score(), match.reasons(), () -> Sketch.of(Words.of(bio)),
				() -> Sketch.of(Words.of(match.known().bio())));
	}

	private static Observation ofSpeakers(Speaker here, PersonMatch match) {
		Speaker there = match.known().speaker();
		boolean left = here.id() < there.id();
		return new Observation(Pair.ofSpeakers(here.id(), there.id()), match.verdict().name(), match.score(),
				match.reasons(), () -> sketch(left ? here : there), () -> sketch(left ? there : here));
	}

	static Sketch sketch(Speaker speaker) {
		return Sketch.of(Words.of(source(speaker.bio())));
	}

	static EventDraft draft(Event event) {
		DraftBuilder draft = EventDraft.builder().abstractText(source(event.topic().abstractText()));
		event.speakers()
			.forEach((person) -> draft.speaker(person.name(), person.affiliation(), source(person.bio()), null));
		return draft.build();
	}

	static String text(EventDraft draft, String field) {
		if (!field.startsWith("speakers[")) {
			return draft.abstractText();
		}
		int place = Integer.parseInt(field.substring("speakers[".length(), field.indexOf(']')));
		return (place < draft.speakers().size()) ? draft.speakers().get(place).bio() : null;
	}

	private static String source(RichText text) {
		return (text != null) ? text.source() : null;
	}

}
