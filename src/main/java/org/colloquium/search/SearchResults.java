package org.colloquium.search;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param hits the best answers first
 * @param total how many there are on all pages
 * @param close whether nothing says exactly what was asked for, and these are close to it
 * @param suggestion what may have been meant, or {@code null}
 * @param facets by what all of them differ
 */
public record SearchResults(List<Hit> hits, long total, boolean close, String suggestion, List<Facet> facets) {

	public SearchResults {
		hits = List.copyOf(hits);
		facets = List.copyOf(facets);
	}

}
