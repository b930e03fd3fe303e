package org.colloquium.search;

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

	/** In the order in which they are shown. */
	private static final List<Counted<?>> ALL = List.of(Counted.often("series", FilterFields.SERIES_ID, Long.class),
			Counted.late("year", FilterFields.YEAR, Integer.class),
			Counted.often("speaker", FilterFields.SPEAKER_ID, Long.class),
			Counted.often("category", FilterFields.CATEGORY_NAME, String.class),
			Counted.often("language", FilterFields.LANGUAGE, String.class),
			Counted.often("material", FilterFields.MATERIAL, String.class));

	private FacetQueries() {
	}

	static void ask(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query) {
		ALL.forEach((counted) -> counted.ask(query));
	}

	/**
	 * What was counted, as far as there is a choice.
	 * @param sample what the query was about
	 */
	static List<Facet> answer(SearchResult<?> result, Sample sample) {
		long total = sample.ofAll(result.total().hitCountLowerBound());
		return ALL.stream()
			.map((counted) -> counted.answer(result, sample))
			.filter((facet) -> facet.counts().stream().anyMatch((count) -> count.events() < total))
			.toList();
	}

	/**
	 * Values of a field that are counted.
	 *
	 * @param latest whether the highest values come first, instead of the most frequent
	 */
	private record Counted<V>(AggregationKey<Map<V, Long>> key, String field, Class<V> type, boolean latest) {

		static <V> Counted<V> often(String name, String field, Class<V> type) {
			return new Counted<>(AggregationKey.of(name), field, type, false);
		}

		static <V> Counted<V> late(String name, String field, Class<V> type) {
			return new Counted<>(AggregationKey.of(name), field, type, true);
		}

		void ask(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> query) {
			query.aggregation(this.key, (by) -> {
				var terms = by.terms().field(this.field, this.type);
				return (this.latest ? terms.orderByTermDescending() : terms.orderByCountDescending())
					.maxTermCount(MOST);
			});
		}

		Facet answer(SearchResult<?> result, Sample sample) {
			return Facet.of(this.key.name(), result.aggregation(this.key), sample);
		}

	}

}
