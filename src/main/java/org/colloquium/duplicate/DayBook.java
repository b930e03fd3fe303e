package org.colloquium.duplicate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.colloquium.event.EventDraft;
import org.colloquium.text.Fingerprints;
import org.colloquium.text.Words;

/**
 * What one import knows of the days on which its events take place. Two entries are one
 * event on one day only; each day is read once and its page then filled in as the import
 * goes on, so that no line of a long source has to ask for what its day holds. Pages that
 * were not looked at for long are torn out, lest the book fill the memory.
 */
public final class DayBook {

	/** In events. */
	private static final int THICKNESS = 20_000;

	/**
	 * So many fingerprints tell whether two texts have anything to do with each other.
	 */
	private static final int SAMPLE = 48;

	private static final int ALIKE = 24;

	private static final int STARTING = 20;

	private final Map<LocalDate, List<Line>> pages = new LinkedHashMap<>(256, 0.75f, true);

	/** Read by one thread, entered by another. */
	private final Map<EventDraft, Talk> read = Collections.synchronizedMap(new IdentityHashMap<>());

	private int lines;

	/** A draft, read only once until it is entered. */
	Talk read(EventDraft draft, Function<EventDraft, Talk> reader) {
		return this.read.computeIfAbsent(draft, reader);
	}

	/** What was read of a draft is not needed any more. */
	void forget(EventDraft draft) {
		this.read.remove(draft);
	}

	boolean isOpen(LocalDate day) {
		return this.pages.containsKey(day);
	}

	/** Opens the page of a day with what is entered there already. */
	void open(LocalDate day, List<Talk> talks) {
		List<Line> page = new ArrayList<>();
		talks.forEach((talk) -> page.add(Line.of(talk, talk.id(), false)));
		this.pages.put(day, page);
		this.lines += page.size();
		Iterator<List<Line>> oldest = this.pages.values().iterator();
		while (this.lines > THICKNESS && this.pages.size() > 1) {
			this.lines -= oldest.next().size();
			oldest.remove();
		}
	}

	/** Writes down what was entered, unless the day's page is torn out. */
	void add(Talk talk, Long id) {
		List<Line> page = this.pages.get(talk.day());
		if (page != null) {
			page.add(Line.of(talk, id, true));
			this.lines++;
		}
	}

	/**
	 * The events of a talk's day that its speaker gives at the same moment, or that share
	 * the title or a text. What the import itself told for another hour is not among
	 * them: it tells of two hours because there are two.
	 * @return some ids
	 */
	Set<Long> like(Talk talk) {
		Line here = Line.of(talk, null, true);
		Set<Long> alike = new LinkedHashSet<>();
		Set<Long> starting = new LinkedHashSet<>();
		for (Line there : this.pages.getOrDefault(talk.day(), List.of())) {
			if (alike.size() < ALIKE && !here.isAnotherHourThan(there) && here.isLike(there)) {
				alike.add(there.id());
			}
			if (starting.size() < STARTING && here.isGivenWith(there)) {
				starting.add(there.id());
			}
		}
		alike.addAll(starting);
		return alike;
	}

	/**
	 * An event, in as few numbers as it can be recognised by.
	 *
	 * @param told whether this import entered it
	 * @param people who gives the talk
	 * @param title fingerprints of the title, sorted
	 * @param texts the smallest fingerprints of abstract and bios, sorted
	 */
	private record Line(Long id, boolean told, Instant start, List<Name> people, long[] title, long[] texts) {

		static Line of(Talk talk, Long id, boolean told) {
			List<Name> people = talk.people().stream().map(Talk.Person::name).toList();
			return new Line(id, told, talk.start(), people, smallest(Stream.of(talk.title()), Integer.MAX_VALUE),
					smallest(talk.texts(), SAMPLE));
		}

		boolean isAnotherHourThan(Line other) {
			return other.told && !this.start.equals(other.start);
		}

		boolean isGivenWith(Line other) {
			return this.start.equals(other.start) && this.people.stream()
				.anyMatch((name) -> other.people.stream().anyMatch((theirs) -> name.matches(theirs)));
		}

		private static long[] smallest(Stream<Words> texts, int most) {
			return texts.flatMapToLong((words) -> Arrays.stream(Fingerprints.of(words).terms()))
				.distinct()
				.sorted()
				.limit(most)
				.toArray();
		}

		boolean isLike(Line other) {
			int shorter = Math.min(this.title.length, other.title.length);
			return (shorter > 0 && Sharing.count(this.title, other.title) == shorter) || Sharing.count(this.texts,
					other.texts) >= Sharing.least(Math.min(this.texts.length, other.texts.length));
		}

	}

}
