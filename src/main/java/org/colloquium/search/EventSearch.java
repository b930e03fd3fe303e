package org.colloquium.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.sort.SearchSort;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.event.Event;
import org.colloquium.event.EventCriteria;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;
import org.colloquium.index.IndexedFields;

/**
 * Answers readers who look for events by words, with the passages that say it, and with
 * what the answers can be narrowed down to.
 */
@Service
@Transactional(readOnly = true)
public class EventSearch {

	private static final String WHOLE = "whole";

	private static final String PASSAGE = "passage";

	/** To count what more than this differ in takes longer than to read the answer. */
	private static final int COUNTED = 20_000;

	private final EventQueries queries;

	private final IndexedEvents deep;

	private final Events events;

	EventSearch(EventQueries queries, IndexedEvents deep, Events events) {
		this.queries = queries;
		this.deep = deep;
		this.events = events;
	}

	/**
	 * Looks for events.
	 * @param filter with words
	 * @param size how many make a page
	 * @return what was found, or nothing while the index cannot be asked
	 */
	public Optional<SearchResults> search(EventFilter filter, int size) {
		return this.queries.ask(() -> {
			EventCriteria criteria = this.events.criteria(filter);
			Question question = Question.of(filter.word("q"));
			Answer answer = this.queries.best(criteria, question,
					(strictness) -> ask(criteria, question, strictness, size), Answer::total);
			return results(question, answer);
		});
	}

	private Answer ask(EventCriteria criteria, Question question, Strictness strictness, int size) {
		SearchPredicate said = this.queries.predicate(criteria, question, strictness);
		int offset = (int) Math.min((long) criteria.filter().page() * size, Integer.MAX_VALUE - size);
		if (offset + size <= IndexedEvents.DEEP) {
			SearchResult<List<?>> result = query(said).fetch(offset, size);
			return new Answer(strictness, said, result.total().hitCountLowerBound(), result.hits());
		}
		long total = query(said).fetchTotalHitCount();
		return new Answer(strictness, said, total,
				(offset < total) ? only(this.deep.find(said, byRelevance(), offset, size).ids(), said) : List.of());
	}

	private SearchSort byRelevance() {
		return EventQueries.byRelevance(this.queries.scope().sort()).toSort();
	}

	private List<List<?>> only(List<Long> ids, SearchPredicate said) {
		SearchPredicateFactory say = this.queries.scope().predicate();
		return query(say.bool().must(said).filter(say.terms().field(IndexedFields.KEY).matchingAny(ids)).toPredicate())
			.fetchHits(ids.size());
	}

	private SearchQueryOptionsStep<?, ?, List<?>, ?, ?, ?> query(SearchPredicate said) {
		return this.queries.session()
			.search(this.queries.scope())
			.select((found) -> found.composite().from(projections(found)).asList())
			.where(said)
			.sort(EventQueries::byRelevance)
			.highlighter(PASSAGE, (how) -> how.unified().numberOfFragments(2).tag(Marks.OPEN, Marks.CLOSE))
			.highlighter(WHOLE, (how) -> how.unified().numberOfFragments(5).tag(Marks.OPEN, Marks.CLOSE));
	}

	private static ProjectionFinalStep<?>[] projections(SearchProjectionFactory<?, ?> found) {
		List<ProjectionFinalStep<?>> projections = new ArrayList<>();
		projections.add(found.id(Long.class));
		for (Part part : Part.values()) {
			part.fields()
				.forEach((field) -> projections
					.add(found.highlight(field).highlighter(part.isText() ? PASSAGE : WHOLE)));
		}
		return projections.toArray(ProjectionFinalStep<?>[]::new);
	}

	private SearchResults results(Question question, Answer answer) {
		List<Highlights> found = answer.hits().stream().map(Highlights::of).toList();
		Map<Long, Event> known = new HashMap<>();
		this.events.found(found.stream().map(Highlights::event).toList())
			.forEach((event) -> known.put(event.id(), event));
		List<Hit> hits = found.stream()
			.filter((highlights) -> known.containsKey(highlights.event()))
			.map((highlights) -> highlights.hit(known.get(highlights.event())))
			.toList();
		boolean close = answer.strictness() != Strictness.EXACT;
		Stream<Marks> marks = hits.stream().map(Hit::marks);
		return new SearchResults(hits, answer.total(), close,
				close ? Suggestion.of(question, marks.toList()).orElse(null) : null,
				facets(answer.said(), answer.total()));
	}

	/**
	 * By what the events of a list without words differ.
	 * @param filter which events
	 * @param total how many they are
	 * @return nothing while the index cannot be asked, or when they are too many to count
	 */
	public List<Facet> facets(EventFilter filter, long total) {
		return this.queries.ask(() -> facets(this.queries.predicate(this.events.criteria(filter)), total))
			.orElse(List.of());
	}

	private List<Facet> facets(SearchPredicate wanted, long total) {
		if (total == 0 || total > COUNTED) {
			return List.of();
		}
		var query = this.queries.session()
			.search(this.queries.scope())
			.select((found) -> found.id(Long.class))
			.where(wanted);
		FacetQueries.ask(query);
		return FacetQueries.answer(query.fetch(0));
	}

	/**
	 * What the index says, and how closely it was asked.
	 */
	private record Answer(Strictness strictness, SearchPredicate said, long total, List<List<?>> hits) {

	}

	/**
	 * The texts of an event in which something was found.
	 */
	private record Highlights(Long event, List<String> facts, List<String> passages) {

		@SuppressWarnings("unchecked")
		static Highlights of(List<?> projected) {
			List<String> facts = new ArrayList<>();
			List<String> passages = new ArrayList<>();
			int at = 1;
			for (Part part : Part.values()) {
				for (int field = 0; field < part.fields().size(); field++) {
					List<String> highlighted = (List<String>) projected.get(at++);
					if (part.isText() && !highlighted.isEmpty()) {
						passages.add(String.join(" … ", highlighted));
					}
					else {
						facts.addAll(highlighted);
					}
				}
			}
			return new Highlights((Long) projected.get(0), facts, passages);
		}

		Hit hit(Event event) {
			List<String> all = Stream.concat(this.facts.stream(), this.passages.stream()).toList();
			Optional<String> best = this.passages.stream()
				.reduce((one, other) -> (Marks.count(other) > Marks.count(one)) ? other : one);
			return new Hit(event, Marks.of(all), best.map(Marks::passage).orElse(List.of()));
		}

	}

}
