package org.colloquium.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.duplicate.Report.Match;
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

	/** Nobody speaks in two places at once, whatever is boilerplate. */
	private static final Set<Reason> WITNESSES = EnumSet.of(Reason.SAME_SPEAKER, Reason.SAME_START);

	private static final Set<Reason> ALIKE = EnumSet.of(Reason.SAME_ABSTRACT, Reason.SIMILAR_ABSTRACT,
			Reason.PART_OF_ABSTRACT);

	private static final Set<Reason> TITLED = EnumSet.of(Reason.SAME_TITLE, Reason.SIMILAR_TITLE);

	private final Candidates candidates;

	private final DuplicateCheck duplicates;

	private final Programme programme;

	private final Events events;

	private final RecentTexts texts;

	ImportCheck(Candidates candidates, DuplicateCheck duplicates, Programme programme, Events events,
			RecentTexts texts) {
		this.candidates = candidates;
		this.duplicates = duplicates;
		this.programme = programme;
		this.events = events;
		this.texts = texts;
	}

	/**
	 * Reads the texts of drafts that will be saved whatever they say, while others are
	 * being saved.
	 * @param drafts a thousand at most
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public void readAhead(List<EventDraft> drafts) {
		drafts.stream().filter((draft) -> !DuplicateCheck.isTooLong(draft)).forEach((draft) -> {
			this.texts.prints(draft.title());
			this.texts.prints(draft.abstractText());
			draft.speakers().forEach((person) -> this.texts.prints(person.bio()));
		});
	}

	/**
	 * Reads drafts that will be compared, while others are being saved.
	 * @param drafts a thousand at most
	 * @param book keeps what was read
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public void readAhead(List<EventDraft> drafts, DayBook book) {
		talks(drafts, book).keySet().forEach((talk) -> {
			this.texts.learn(talk.title());
			talk.texts().forEach(this.texts::learn);
		});
	}

	/**
	 * The drafts that say what a saved event says.
	 * @param drafts a thousand at most
	 * @param book what the import knows of their days
	 * @return for each of those very drafts what it has in common with what is saved
	 */
	public Map<EventDraft, Report> known(List<EventDraft> drafts, DayBook book) {
		Map<Talk, EventDraft> talks = talks(drafts, book);
		Map<Talk, Set<Long>> wanted = new LinkedHashMap<>();
		talks.keySet().stream().filter((talk) -> talk.day() != null).forEach((talk) -> {
			open(talk.day(), book);
			wanted.put(talk, book.like(talk));
		});
		// two lines of a source may say the same to the letter
		Map<EventDraft, Report> known = new IdentityHashMap<>();
		this.candidates.loaded(wanted).forEach((talk, others) -> {
			Report report = known(talk, talks.get(talk), others);
			if (report.isKnownEvent()) {
				known.put(talks.get(talk), report);
				book.forget(talks.get(talk));
			}
		});
		return known;
	}

	/* The abstracts alone may be alike for what is printed under all of a series. */
	private static boolean isSure(List<Reason> reasons) {
		return reasons.containsAll(WITNESSES)
				&& (Collections.disjoint(reasons, ALIKE) || !Collections.disjoint(reasons, TITLED));
	}

	private void open(LocalDate day, DayBook book) {
		if (!book.isOpen(day)) {
			book.open(day, this.events.onDay(day).stream().map(Talk::of).toList());
		}
	}

	/**
	 * Lets an import know what became of its drafts.
	 * @param drafts a thousand at most
	 * @param entries the same, entered
	 * @param book takes down what is an event now
	 */
	public void entered(List<EventDraft> drafts, List<Entry> entries, DayBook book) {
		Map<Talk, EventDraft> talks = talks(drafts, book);
		Iterator<Entry> became = entries.iterator();
		talks.keySet().forEach((talk) -> {
			Entry entry = became.next();
			if (!entry.isRefused()) {
				book.add(talk, entry.event().id());
			}
			book.forget(talks.get(talk));
		});
	}

	/** Where the day leaves a doubt, the whole programme tells what is boilerplate. */
	private Report known(Talk talk, EventDraft draft, Map<Talk, Event> others) {
		List<Match> same = others.isEmpty() ? List.of() : DuplicateCheck.matches(talk, others);
		same = same.stream().filter((match) -> match.verdict() == EventVerdict.SAME_EVENT).toList();
		boolean doubtful = same.stream().noneMatch((match) -> isSure(match.reasons()));
		return (doubtful && !same.isEmpty()) ? this.duplicates.check(draft, null)
				: new Report(List.of(), same, List.of());
	}

	/**
	 * The drafts that say what an earlier one of them says. A tour at ten and at eleven
	 * are two.
	 * @param drafts a thousand at most
	 * @param book the import's
	 * @return those very drafts
	 */
	public Set<EventDraft> repeated(List<EventDraft> drafts, DayBook book) {
		Map<LocalDate, List<Talk>> days = new HashMap<>();
		Set<EventDraft> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
		talks(drafts, book).forEach((talk, draft) -> {
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
		if (!here.start().equals(there.start()) || !here.hasToDoWith(there)) {
			return false;
		}
		List<Talk> both = List.of(there);
		boolean telling = TellingTitle.of(here, both);
		return Judgement.of(Evidence.of(here, there, Corpus.ofAbstracts(here, both), telling))
			.verdict() == EventVerdict.SAME_EVENT;
	}

	private Map<Talk, EventDraft> talks(List<EventDraft> drafts, DayBook book) {
		Map<Talk, EventDraft> talks = new LinkedHashMap<>();
		drafts.forEach((draft) -> talks.put(book.read(draft, this::talk), draft));
		return talks;
	}

	/** What is too long to be entered says nothing. */
	private Talk talk(EventDraft draft) {
		if (DuplicateCheck.isTooLong(draft)) {
			return Talk.of(EventDraft.builder().build(), null, null);
		}
		return Talk.of(draft, null, this.programme.slotOf(draft).orElse(null));
	}

}
