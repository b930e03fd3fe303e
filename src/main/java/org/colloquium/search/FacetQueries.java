package org.colloquium.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;

/**
 * Has the events of a query counted by what they differ in.
 */
final class FacetQueries {

	/** What is rarer is found by words. */
	private static final int MOST = 8;

	private static final AggregationKey<Map<Integer, Long>> YEARS = AggregationKey.of("year");

	private static final Map<AggregationKey<Map<String, Long>>, String> NAMED = named();

	private FacetQueries() {
	}

	private static Map<AggregationKey<Map<String, Long>>, String> named() {
		Map<AggregationKey<Map<String, Long>>, String> named = new LinkedHashMap<>();
		named.put(AggregationKey.of("series"), FilterFields.SERIES);
		named.put(AggregationKey.of("speaker"), FilterFields.SPEAKER);
		named.put(AggregationKey.of("category"), FilterFields.CATEGORY_NAME);
		named.put(AggregationKey.of("language"), FilterFields.LANGUAGE);
		named.put(AggregationKey.of("material"), FilterFields.MATERIAL);
		return named;
	}

	static void ask(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query) {
		query.aggregation(YEARS,
				(by) -> by.terms().field(FilterFields.YEAR, Integer.class).orderByTermDescending().maxTermCount(MOST));
		NAMED.forEach((key, field) -> query.aggregation(key,
				(by) -> by.terms().field(field, String.class).orderByCountDescending().maxTermCount(MOST)));
	}

	/** What was counted, as far as there is a choice. */
	static List<Facet> answer(SearchResult<?> result) {
		List<Facet> facets = new ArrayList<>();
		NAMED.forEach((key, field) -> facets.add(Facet.of(key.name(), result.aggregation(key))));
		facets.add(1, Facet.of(YEARS.name(), result.aggregation(YEARS)));
		return facets.stream()
			.filter((facet) -> facet.counts()
				.stream()
				.anyMatch((count) -> count.events() < result.total().hitCountLowerBound()))
			.toList();
	}

}
