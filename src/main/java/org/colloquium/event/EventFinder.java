package org.colloquium.event;

import java.util.List;
import java.util.Optional;

/**
 * Whoever finds events by words with more sense than a database, which knows of no word
 * forms, typing errors, and of what matters most, and by what they have in common faster.
 */
public interface EventFinder {

	/**
	 * Finds the events that a filter lets through.
	 * @param criteria which events
	 * @param order in which order; without words none is more relevant than another
	 * @param offset how many to leave out at the beginning
	 * @param limit how many at most, 0 for all
	 * @return the ids, or nothing while it cannot be asked
	 */
	Optional<Found> find(EventCriteria criteria, Selection.Order order, int offset, int limit);

	/**
	 * Counts the events that a filter without words lets through.
	 * @param criteria which events
	 * @return how many, or nothing while it cannot be asked
	 */
	Optional<Long> count(EventCriteria criteria);

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
