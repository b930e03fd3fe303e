package org.colloquium.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.duplicate.Report.FieldMatch;
import org.colloquium.duplicate.Report.Match;
import org.colloquium.duplicate.Report.PersonMatch;
import org.colloquium.event.BilledPeople;
import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Events;
import org.colloquium.event.Programme;
import org.colloquium.people.Speaker;
import org.colloquium.shared.Violations;
import org.colloquium.text.Passage;

/**
 * Tells what of an event was entered twice. It compares with everything that is saved,
 * and saves nothing itself.
 */
@Service
@Transactional(readOnly = true)
public class DuplicateCheck {

	private final Candidates candidates;

	private final Events events;

	private final Programme programme;

	private final Undecided undecided;

	private final BilledPeople billed;

	DuplicateCheck(Candidates candidates, Events events, Programme programme, Undecided undecided,
			BilledPeople billed) {
		this.events = events;
		this.candidates = candidates;
		this.programme = programme;
		this.undecided = undecided;
		this.billed = billed;
	}

	/**
	 * Checks what was entered, whole or in part.
	 * @param draft nothing in it needs to be right
	 * @param id of the event that is being changed, or {@code null} for a new one
	 * @return what was entered twice, without what somebody decided about already
	 */
	public Report check(EventDraft draft, Long id) {
		return check(draft, id, (event) -> true, (speakers) -> speakers, (here, matches) -> matches);
	}

	/**
	 * The same for an editor who is asked about each of it: of events that are one talk,
	 * word for word, at many times only the one before and the one after.
	 * @param draft nothing in it needs to be right
	 * @param id of the event that is being changed, or {@code null} for a new one
	 * @return what was entered twice, without what somebody decided about already
	 */
	public Report checkNearest(EventDraft draft, Long id) {
		return check(draft, id, (event) -> true, (speakers) -> speakers, Row::withNearest);
	}

	/**
	 * The same for somebody who is no editor: with what readers can see.
	 * @param draft nothing in it needs to be right
	 * @param id of the event, or {@code null} for a new one
	 * @return what was entered twice
	 */
	public Report checkAmongPublic(EventDraft draft, Long id) {
		return check(draft, id, Event::isPublic, this::billed, (here, matches) -> matches);
	}

	private List<Speaker> billed(List<Speaker> speakers) {
		List<Long> ids = speakers.stream().map(Speaker::id).toList();
		Set<Long> found = ids.isEmpty() ? Set.of() : this.billed.findBilled(ids);
		return speakers.stream().filter((speaker) -> found.contains(speaker.id())).toList();
	}

	private Report check(EventDraft draft, Long id, Predicate<Event> visible, UnaryOperator<List<Speaker>> known,
			BiFunction<Talk, List<Match>, List<Match>> asked) {
		if (isTooLong(draft)) {
			return Report.NOTHING;
		}
		Talk here = Talk.of(draft, id, this.programme.slotOf(draft).orElse(null));
		Map<Talk, Event> others = this.candidates.eventsFor(here);
		others.values().removeIf(visible.negate());
		List<Speaker> speakers = known.apply(this.candidates.speakersFor(List.of(here)).get(here));
		return new Report(this.undecided.repeats(id, draft, WithinEvent.of(draft)),
				this.undecided.matches(here, asked.apply(here, matches(here, others))),
				this.undecided.people(id, draft, news(id, PeopleCheck.of(here, others, speakers))));
	}

	/** Whether it holds more than an event can, and is not worth the time. */
	static boolean isTooLong(EventDraft draft) {
		Violations violations = new Violations();
		draft.measure(violations);
		return !violations.isEmpty();
	}

	/* That a speaker of the event is known by this very event is no news. */
	private List<PersonMatch> news(Long id, List<PersonMatch> people) {
		if (id == null || people.isEmpty()) {
			return people;
		}
		Set<Long> own = this.events.withSpeakers(List.of(id))
			.stream()
			.flatMap((event) -> event.speakers().stream())
			.map((appearance) -> appearance.speaker().id())
			.collect(Collectors.toSet());
		return people.stream()
			.filter((match) -> match.verdict() != PersonVerdict.SAME_PERSON
					|| !own.contains(match.known().speaker().id()))
			.toList();
	}

	static List<Match> matches(Talk here, Map<Talk, Event> others) {
		Map<Talk, Event> related = new LinkedHashMap<>(others);
		related.keySet().removeIf((there) -> !here.hasToDoWith(there));
		if (related.isEmpty()) {
			return List.of();
		}
		Corpus corpus = Corpus.ofAbstracts(here, others.keySet());
		HouseText house = new HouseText(here, others.keySet());
		boolean telling = TellingTitle.of(here, others.keySet());
		boolean sessions = Sessions.areHeld(here, others.keySet());
		List<Match> found = new ArrayList<>();
		related.forEach((there, event) -> {
			Evidence seen = Evidence.of(here, there, corpus, telling);
			Evidence pair = sessions ? seen.ofSessions() : seen;
			Judgement judgement = Judgement.of(pair);
			if (!judgement.isNothing() && !house.explains(judgement, pair, there)) {
				found.add(new Match(event, judgement.verdict(), judgement.score(), pair.reasons(),
						fields(here, there, pair)));
			}
		});
		found.sort(Comparator.comparing(Match::verdict)
			.thenComparing(Comparator.comparingDouble(Match::score).reversed())
			.thenComparing((match) -> match.event().id()));
		return found;
	}

	private static List<FieldMatch> fields(Talk here, Talk there, Evidence pair) {
		List<FieldMatch> fields = new ArrayList<>();
		if (pair.abstracts() != null && !pair.abstracts().passages().isEmpty()) {
			fields.add(new FieldMatch("abstract", pair.abstracts().probability(), pair.abstracts().passages()));
		}
		if (pair.titles() == Titles.SAME) {
			int words = here.title().size();
			fields.add(new FieldMatch("title", 1,
					List.of(new Passage(here.title().span(0, words), there.title().span(0, words), words))));
		}
		return fields;
	}

}
