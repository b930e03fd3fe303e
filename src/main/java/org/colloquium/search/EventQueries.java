package org.colloquium.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import jakarta.persistence.EntityManager;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;

import org.hibernate.search.util.common.SearchException;

import org.springframework.stereotype.Component;

import org.colloquium.event.Event;
import org.colloquium.event.EventCriteria;
import org.colloquium.event.EventFilter;
import org.colloquium.index.IndexKeeper;
import org.colloquium.index.IndexedFields;

/**
 * Makes queries of criteria, and asks for what is close where nothing says it exactly.
 */
@Component
class EventQueries {

	private final EntityManager entities;

	private final NamedPeople people;

	private final IndexKeeper keeper;

	private final AtomicLong unanswered = new AtomicLong();

	EventQueries(EntityManager entities, NamedPeople people, IndexKeeper keeper) {
		this.entities = entities;
		this.people = people;
		this.keeper = keeper;
	}

	boolean isReady() {
		return this.keeper.isReady();
	}

	/**
	 * Asks the index, if it can be asked.
	 * @param question what it is asked
	 * @return the answer, or nothing
	 */
	<A> Optional<A> ask(Supplier<A> question) {
		if (isReady()) {
			try {
				return Optional.of(this.keeper.ask(question));
			}
			catch (SearchException ex) {
				// who waits for an answer gets it from elsewhere
			}
		}
		this.unanswered.incrementAndGet();
		return Optional.empty();
	}

	long unanswered() {
		return this.unanswered.get();
	}

	/** The best first; of equals the latest. */
	static SortFinalStep byRelevance(SearchSortFactory by) {
		return by.score().then().field(FilterFields.STARTS).desc().then().field(IndexedFields.KEY);
	}

	SearchSession session() {
		return Search.session(this.entities);
	}

	SearchScope<Event> scope() {
		return session().scope(Event.class);
	}

	/**
	 * The best answer that there is: close ones are given only when no event that may be
	 * seen says it exactly, whatever else it is narrowed down to.
	 * @param ask gets an answer
	 * @param size of an answer
	 */
	<A> A best(EventCriteria criteria, Question question, Function<Strictness, A> ask, ToLongFunction<A> size) {
		A exact = ask.apply(Strictness.EXACT);
		if (size.applyAsLong(exact) > 0 || question.wanted().isEmpty()) {
			return exact;
		}
		boolean whole = isWhole(criteria.filter());
		if (!whole && isSaid(criteria, question, Strictness.EXACT)) {
			return exact;
		}
		for (Strictness strictness : List.of(Strictness.CLOSE, Strictness.PARTLY)) {
			A close = ask.apply(strictness);
			if (size.applyAsLong(close) > 0 || (!whole && isSaid(criteria, question, strictness))) {
				return close;
			}
		}
		return exact;
	}

	/* What lets everything through that may be seen need not be told from it. */
	private static boolean isWhole(EventFilter filter) {
		return filter.without("q").onPage(0).equals(EventFilter.none().with("when", "all"));
	}

	private boolean isSaid(EventCriteria criteria, Question question, Strictness strictness) {
		SearchScope<Event> scope = scope();
		List<PredicateFinalStep> reach = new ArrayList<>();
		new FilterPredicates(scope.predicate(), this.people).addReach(criteria.reach(), reach);
		SearchPredicate said = all(scope.predicate(), reach,
				new WordPredicates(scope.predicate(), strictness).of(question, criteria.now()));
		return !session().search(scope).select((found) -> found.id(Long.class)).where(said).fetchHits(1).isEmpty();
	}

	/** Everything that the criteria let through and that says what was asked for. */
	SearchPredicate predicate(EventCriteria criteria, Question question, Strictness strictness) {
		SearchPredicateFactory say = scope().predicate();
		List<PredicateFinalStep> filters = new FilterPredicates(say, this.people).of(criteria);
		return all(say, filters, question.isEmpty() ? say.matchNone()
				: new WordPredicates(say, strictness).of(question, criteria.now()));
	}

	/** Everything that the criteria let through, whatever it says. */
	SearchPredicate predicate(EventCriteria criteria) {
		SearchPredicateFactory say = scope().predicate();
		return all(say, new FilterPredicates(say, this.people).of(criteria), say.matchAll());
	}

	/** What of a predicate is in a sample. */
	SearchPredicate within(Sample sample, SearchPredicate wanted) {
		SearchPredicateFactory say = scope().predicate();
		return say.bool()
			.filter(wanted)
			.filter(say.match().field(FilterFields.SAMPLE).matching(sample.name()))
			.toPredicate();
	}

	private static SearchPredicate all(SearchPredicateFactory say, List<PredicateFinalStep> filters,
			PredicateFinalStep words) {
		var all = say.bool().must(words);
		filters.forEach(all::filter);
		return all.toPredicate();
	}

}
