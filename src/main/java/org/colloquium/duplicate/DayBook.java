package org.colloquium.duplicate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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

	private int lines;

	boolean isOpen(LocalDate day) {
		return this.pages.containsKey(day);
	}

	/** Opens the page of a day with what is entered there already. */
	void open(LocalDate day, List<Talk> talks) {
		List<Line> page = new ArrayList<>();
		talks.forEach((talk) -> page.add(Line.of(talk, talk.id())));
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
			page.add(Line.of(talk, id));
			this.lines++;
		}
	}

	/**
	 * The events of a talk's day that begin when it does, or share the title or a text.
	 * @return some ids
	 */
	Set<Long> like(Talk talk) {
		Line here = Line.of(talk, null);
		Set<Long> alike = new LinkedHashSet<>();
		Set<Long> starting = new LinkedHashSet<>();
		for (Line there : this.pages.getOrDefault(talk.day(), List.of())) {
			if (alike.size() < ALIKE && here.isLike(there)) {
				alike.add(there.id());
			}
			if (starting.size() < STARTING && there.start().equals(here.start())) {
				starting.add(there.id());
			}
		}
		alike.addAll(starting);
		return alike;
	}

	/**
	 * An event, in as few numbers as it can be recognised by.
	 *
	 * @param title fingerprints of the title, sorted
	 * @param texts the smallest fingerprints of abstract and bios, sorted
	 */
	private record Line(Long id, Instant start, long[] title, long[] texts) {

		static Line of(Talk talk, Long id) {
			return new Line(id, talk.start(), smallest(Stream.of(talk.title()), Integer.MAX_VALUE),
					smallest(talk.texts(), SAMPLE));
		}

		private static long[] smallest(Stream<Words> texts, int most) {
			return texts.flatMapToLong((words) -> Arrays.stream(Fingerprints.of(words).terms()))
				.distinct()
				.sorted()
				.limit(most)
				.toArray();
		}

		boolean isLike(Line other) {
			int titles = shared(this.title, other.title);
			int shorter = Math.min(this.title.length, other.title.length);
			return (shorter > 0 && titles == shorter) || shared(this.texts, other.texts) > 0;
		}

		private static int shared(long[] here, long[] there) {
			int shared = 0;
			int i = 0;
			int j = 0;
			while (i < here.length && j < there.length) {
				int order = Long.compare(here[i], there[j]);
				shared += (order == 0) ? 1 : 0;
				i += (order <= 0) ? 1 : 0;
				j += (order >= 0) ? 1 : 0;
			}
			return shared;
		}

	}

}
