package org.colloquium.site;

import java.util.List;

/**
 * By what a list can be narrowed down further.
 *
 * @param name of the filter's parameter
 * @param choices the values, each with its list
 * @param estimated whether the numbers of events are only near the true ones
 */
record FacetLinks(String name, List<Choice> choices, boolean estimated) {

	/**
	 * One value.
	 *
	 * @param label as a reader knows it
	 * @param key of the message that says it, or {@code null}
	 * @param events how many there are
	 * @param query leads to their list
	 */
	record Choice(String label, String key, long events, String query) {

	}

}
