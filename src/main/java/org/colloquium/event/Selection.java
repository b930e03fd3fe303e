package org.colloquium.event;

import java.time.Instant;

/**
 * Which events are handed on, and in which order.
 *
 * @param filter which events
 * @param now the moment that the filter's side goes by
 * @param goneSince events that were deleted since then are handed on as well, and those
 * cancelled before are not; {@code null} for what readers see
 * @param order in which order
 * @param limit how many at most, 0 for all; the filter's page counts only with a limit
 */
public record Selection(EventFilter filter, Instant now, Instant goneSince, Order order, int limit) {

	/**
	 * What comes first.
	 */
	public enum Order {

		/** As on the pages without words. */
		LISTED,

		/** The best answer to the words. */
		RELEVANCE,

		/** The earliest event. */
		START,

		/** The event that came onto the programme last. */
		NEWEST

	}

	Reach reach() {
		return (this.goneSince != null) ? new Reach(false, this.goneSince) : Reach.READERS;
	}

	int offset() {
		return (int) Math.min((long) this.filter.page() * this.limit, Integer.MAX_VALUE);
	}

}
