package org.colloquium.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.event.Entry;
import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Events;
import org.colloquium.event.Programme;

/**
 * Tells which of many drafts are events that are entered already. Two entries are one
 * event on one day only, so that looking at that day is enough, and quick.
 */
@Service
@Transactional(readOnly = true)
public class ImportCheck {

	private final Candidates candidates;

	private final DuplicateCheck duplicates;

	private final Programme programme;

	private final Events events;

	ImportCheck(Candidates candidates, DuplicateCheck duplicates, Programme programme, Events events) {
		this.candidates = candidates;
		this.duplicates = duplicates;
		this.programme = programme;
		this.events = events;
	}

	/**
	 * The drafts that say what a saved event says.
	 * @param drafts some hundred
	 * @param book what the import knows of their days
	 * @return for each of those very drafts what it has in common with what is saved
	 */
	public Map<EventDraft, Report> known(List<EventDraft> drafts, DayBook book) {
		Map<Talk, EventDraft> talks = talks(drafts);
		Map<Talk, Set<Long>> wanted = new LinkedHashMap<>();
		talks.keySet().stream().filter((talk) -> talk.day() != null).forEach((talk) -> {
			open(talk.day(), book);
			wanted.put(talk, book.like(talk));
		});
		// two lines of a source may say the same to the letter
		Map<EventDraft, Report> known = new IdentityHashMap<>();
		this.candidates.loaded(wanted).forEach((talk, others) -> {
			if (isAmong(talk, others)) {
				// who has seen the whole programme knows what is boilerplate
				Report report = this.duplicates.check(talks.get(talk), null);
				if (report.isKnownEvent()) {
					known.put(talks.get(talk), report);
				}
			}
		});
		return known;
	}

	private void open(LocalDate day, DayBook book) {
		if (!book.isOpen(day)) {
			book.open(day, this.events.onDay(day).stream().map(Talk::of).toList());
		}
	}

	/**
	 * Lets an import know what became of its drafts.
	 * @param drafts some hundred
	 * @param entries the same, entered
	 * @param book takes down what is an event now
	 */
	public void entered(List<EventDraft> drafts, List<Entry> entries, DayBook book) {
		Map<Talk, EventDraft> talks = talks(drafts);
		Iterator<Entry> became = entries.iterator();
		talks.keySet().forEach((talk) -> {
			Entry entry = became.next();
			if (!entry.isRefused()) {
				book.add(talk, entry.event().id());
			}
		});
	}

	private static boolean isAmong(Talk talk, Map<Talk, Event> others) {
		return DuplicateCheck.matches(talk, others)
			.stream()
			.anyMatch((match) -> match.verdict() == EventVerdict.SAME_EVENT);
	}

	/**
	 * The drafts that say what an earlier one of them says.
	 * @param drafts some hundred
	 * @return those very drafts
	 */
	public Set<EventDraft> repeated(List<EventDraft> drafts) {
		Map<LocalDate, List<Talk>> days = new HashMap<>();
		Set<EventDraft> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
		talks(drafts).forEach((talk, draft) -> {
			List<Talk> earlier = days.computeIfAbsent(talk.day(), (day) -> new ArrayList<>());
			if (talk.day() != null && earlier.stream().anyMatch((other) -> isSameEvent(talk, other))) {
				repeated.add(draft);
			}
			else {
				earlier.add(talk);
			}
		});
		return repeated;
	}

	private static boolean isSameEvent(Talk here, Talk there) {
		List<Talk> both = List.of(there);
		boolean telling = TellingTitle.of(here, both);
		boolean alike = Titles.of(here.title(), there.title()) != Titles.DIFFERENT || here.sharesSpeaker(there)
				|| here.sharesTextWith(there);
		return alike && Judgement.of(Evidence.of(here, there, Corpus.ofAbstracts(here, both), telling))
			.verdict() == EventVerdict.SAME_EVENT;
	}

	private Map<Talk, EventDraft> talks(List<EventDraft> drafts) {
		Map<Talk, EventDraft> talks = new LinkedHashMap<>();
		drafts.forEach((draft) -> talks.put(Talk.of(draft, null, this.programme.slotOf(draft).orElse(null)), draft));
		return talks;
	}

}
