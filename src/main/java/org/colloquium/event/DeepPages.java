package org.colloquium.event;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds where a page is that lies behind many others of a list that begins with the
 * latest event, for whoever knows nothing but its number. Instead of going through all
 * pages before, whole days are left out, which somebody else can count.
 *
 * @param filter that lets through the rest of the list
 * @param offset how many events of the rest stand before the page
 */
record DeepPages(EventFilter filter, long offset) {

	/** To go through so many takes no time. */
	private static final int NEAR = 5_000;

	/**
	 * Leaves out the last days of a list.
	 * @param filter of the list
	 * @param offset how many events stand before the page
	 * @param count counts the events that a filter lets through, if it can
	 * @return the rest of the list, or nothing when the page is near or counting does not
	 * help
	 */
	static Optional<DeepPages> find(EventFilter filter, long offset, Function<EventFilter, Optional<Long>> count) {
		if (offset < NEAR || filter.isForward()) {
			return Optional.empty();
		}
		return count.apply(filter).map((all) -> find(filter, offset, all, count));
	}

	private static DeepPages find(EventFilter filter, long offset, long all,
			Function<EventFilter, Optional<Long>> count) {
		LocalDate first = LocalDate.of(Timeslot.FIRST_YEAR, 1, 1);
		LocalDate last = (filter.to() != null) ? filter.to() : LocalDate.of(Timeslot.LAST_YEAR, 12, 31);
		if (offset >= all) {
			return new DeepPages(until(filter, first.toEpochDay()), 0);
		}
		// the list of all days up to the first is empty, that of those up to the last is
		// whole
		long low = first.toEpochDay();
		long high = last.toEpochDay();
		long rest = all;
		while (high - low > 1 && offset - (all - rest) > NEAR) {
			long middle = (low + high) / 2;
			long counted = count.apply(until(filter, middle)).orElse(0L);
			if (all - counted <= offset) {
				high = middle;
				rest = counted;
			}
			else {
				low = middle;
			}
		}
		return new DeepPages(until(filter, high), offset - (all - rest));
	}

	private static EventFilter until(EventFilter filter, long day) {
		return new EventFilter(filter.words(), filter.from(), LocalDate.ofEpochDay(day), filter.side(), 0, null);
	}

}
