package org.colloquium.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.event.EventCriteria;
import org.colloquium.event.EventFinder;
import org.colloquium.event.Selection;
import org.colloquium.index.IndexUpkeep;
import org.colloquium.index.IndexedFields;

/**
 * Finds events in the index, for all lists, feeds and programs.
 */
@Component
@Transactional(readOnly = true)
class IndexedEvents implements EventFinder {

	/** What lies deeper is gone through from the beginning. */
	static final int DEEP = 10_000;

	private static final int CHUNK = 1_000;

	private final EventQueries queries;

	private final IndexUpkeep upkeep;

	IndexedEvents(EventQueries queries, IndexUpkeep upkeep) {
		this.queries = queries;
		this.upkeep = upkeep;
	}

	@Override
	public Optional<Found> find(EventCriteria criteria, Selection.Order order, int offset, int limit) {
		// what is not for a page is kept as long as nothing changes, and must know of the
		// last change
		if (order != Selection.Order.RELEVANCE && !this.upkeep.settle()) {
			return Optional.empty();
		}
		if (criteria.filter().word("q") == null) {
			return this.queries.ask(() -> find(this.queries.predicate(criteria), sort(criteria, order), offset, limit));
		}
		return this.queries.ask(() -> {
			Question question = Question.of(criteria.filter().word("q"));
			return this.queries.best(criteria, question,
					(strictness) -> find(this.queries.predicate(criteria, question, strictness), sort(criteria, order),
							offset, limit),
					Found::total);
		});
	}

	@Override
	public Optional<Long> count(EventCriteria criteria) {
		return this.queries.ask(() -> this.queries.session()
			.search(this.queries.scope())
			.where(this.queries.predicate(criteria))
			.fetchTotalHitCount());
	}

	/** A part of what the index finds, however deep it lies. */
	Found find(SearchPredicate wanted, SearchSort sort, int offset, int limit) {
		var query = this.queries.session()
			.search(this.queries.scope())
			.select((found) -> found.id(Long.class))
			.where(wanted)
			.sort(sort);
		boolean deep = (long) offset + limit > DEEP;
		if (limit > 0 && !deep) {
			var result = query.fetch(offset, limit);
			return new Found(result.hits(), result.total().hitCountLowerBound());
		}
		return scrolled(query, offset, (limit > 0) ? limit : Integer.MAX_VALUE);
	}

	private static Found scrolled(SearchQueryOptionsStep<?, ?, Long, ?, ?, ?> query, int offset, int limit) {
		List<Long> ids = new ArrayList<>();
		long total = 0;
		int skipped = 0;
		try (SearchScroll<Long> scroll = query.scroll(CHUNK)) {
			SearchScrollResult<Long> next = scroll.next();
			total = next.hasHits() ? next.total().hitCountLowerBound() : 0;
			while (next.hasHits() && ids.size() < limit) {
				int skip = Math.min(offset - skipped, next.hits().size());
				next.hits().stream().skip(skip).limit(limit - ids.size()).forEach(ids::add);
				skipped += skip;
				next = scroll.next();
			}
		}
		return new Found(ids, total);
	}

	private SearchSort sort(EventCriteria criteria, Selection.Order order) {
		SearchSortFactory by = this.queries.scope().sort();
		boolean words = criteria.filter().word("q") != null;
		return switch ((order == Selection.Order.RELEVANCE && !words) ? Selection.Order.LISTED : order) {
			case RELEVANCE -> EventQueries.byRelevance(by).toSort();
			case NEWEST -> by.field(FilterFields.ANNOUNCED).desc().then().field(IndexedFields.KEY).desc().toSort();
			case START -> by.field(FilterFields.STARTS).then().field(IndexedFields.KEY).toSort();
			case LISTED ->
				criteria.filter().isForward() ? by.field(FilterFields.STARTS).then().field(IndexedFields.KEY).toSort()
						: by.field(FilterFields.STARTS).desc().then().field(IndexedFields.KEY).desc().toSort();
		};
	}

}
