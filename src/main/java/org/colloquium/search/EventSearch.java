package org.colloquium.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.sort.SearchSort;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.event.Event;
import org.colloquium.event.EventCriteria;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;

/**
 * Answers readers who look for events by words, with the passages that say it, and with
 * what the answers can be narrowed down to.
 */
@Service
@Transactional(readOnly = true)
public class EventSearch {

	private final EventQueries queries;

	private final IndexedEvents deep;

	private final SearchFields fields;

	private final Events events;

	EventSearch(EventQueries queries, IndexedEvents deep, SearchFields fields, Events events) {
		this.queries = queries;
		this.fields = fields;
		this.deep = deep;
		this.events = events;
	}

	/**
	 * Whether the index can be asked; while it cannot, lists ask the database, and say
	 * so.
	 */
	public boolean isReady() {
		return this.queries.isReady();
	}

	/**
	 * How many questions the index did not answer since the start. Where the number is
	 * the same as before, nothing was written meanwhile that would be better with it.
	 */
	public long unanswered() {
		return this.queries.unanswered();
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
			return results(question, answer, facets(answer.said(), answer.total()));
		});
	}

	private Answer ask(EventCriteria criteria, Question question, Strictness strictness, int size) {
		SearchPredicate said = this.queries.predicate(criteria, question, strictness);
		int offset = (int) Math.min((long) criteria.filter().page() * size, Integer.MAX_VALUE - size);
		if (offset + size <= IndexedEvents.DEEP) {
			SearchResult<Long> result = query(said).sort(EventQueries::byRelevance).fetch(offset, size);
			return new Answer(strictness, said, result.total().hitCount(), result.hits());
		}
		long total = query(said).fetchTotalHitCount();
		return new Answer(strictness, said, total,
				(offset < total) ? this.deep.find(said, byRelevance(), offset, size).ids() : List.of());
	}

	private SearchSort byRelevance() {
		return EventQueries.byRelevance(this.queries.scope().sort()).toSort();
	}

	private SearchQueryOptionsStep<?, ?, Long, ?, ?, ?> query(SearchPredicate said) {
		return this.queries.session().search(this.queries.scope()).select((found) -> found.id(Long.class)).where(said);
	}

	private SearchResults results(Question question, Answer answer, List<Facet> facets) {
		Map<Long, Event> known = new HashMap<>();
		this.events.found(answer.ids()).forEach((event) -> known.put(event.id(), event));
		Highlighter highlighter = new Highlighter(question, answer.strictness(), this.fields);
		List<Hit> hits = answer.ids()
			.stream()
			.filter(known::containsKey)
			.map(known::get)
			.map(highlighter::hit)
			.toList();
		boolean close = answer.strictness() != Strictness.EXACT;
		Stream<Marks> marks = hits.stream().map(Hit::marks);
		return new SearchResults(hits, answer.total(), close,
				close ? Suggestion.of(question, marks.toList()).orElse(null) : null, facets);
	}

	/**
	 * By what the events of a list without words differ.
	 * @param filter which events
	 * @param total how many they are
	 * @return nothing while the index cannot be asked
	 */
	public List<Facet> facets(EventFilter filter, long total) {
		return this.queries.ask(() -> facets(this.queries.predicate(this.events.criteria(filter)), total))
			.orElse(List.of());
	}

	/* To count all of many would take longer than to find them. */
	private List<Facet> facets(SearchPredicate wanted, long total) {
		if (total == 0) {
			return List.of();
		}
		Sample sample = Sample.of(total);
		var query = query(sample.isAll() ? wanted : this.queries.within(sample, wanted));
		FacetQueries.ask(query);
		return FacetQueries.answer(query.fetch(0), sample);
	}

	/**
	 * What the index says, and how closely it was asked.
	 *
	 * @param said the question as it was asked
	 */
	private record Answer(Strictness strictness, SearchPredicate said, long total, List<Long> ids) {

	}

}
