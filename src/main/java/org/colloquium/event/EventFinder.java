package org.colloquium.event;

import java.util.List;
import java.util.Optional;

/**
 * Whoever finds events by words with more sense than a database: word forms, typing
 * errors, and what matters most.
 */
public interface EventFinder {

	/**
	 * Finds the events that a filter with words lets through.
	 * @param criteria which events
	 * @param order in which order
	 * @param offset how many to leave out at the beginning
	 * @param limit how many at most, 0 for all
	 * @return the ids, or nothing while it cannot be asked
	 */
	Optional<Found> find(EventCriteria criteria, Selection.Order order, int offset, int limit);

	/**
	 * What was found.
	 *
	 * @param ids of a page
	 * @param total of all pages
	 */
	record Found(List<Long> ids, long total) {

		public Found {
			ids = List.copyOf(ids);
		}

	}

}
