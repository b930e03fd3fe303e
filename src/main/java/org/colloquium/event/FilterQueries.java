package org.colloquium.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;

import org.springframework.stereotype.Component;

/**
 * Asks the database which events a filter lets through. Only ids are asked for: a page of
 * events is then loaded with all that belongs to them, which no query with a limit could
 * do.
 */
@Component
class FilterQueries {

	private static final int FEW = 1_000;

	private final EntityManager entities;

	private final EventRepository events;

	FilterQueries(EntityManager entities, EventRepository events) {
		this.entities = entities;
		this.events = events;
	}

	/**
	 * A page of a list.
	 * @param criteria which events, and which page
	 * @param offset how many to leave out at the beginning, unless the filter knows where
	 * the page is
	 * @param size how many make a page
	 * @return the events in the order of the filter's side
	 */
	List<Event> list(EventCriteria criteria, int offset, int size) {
		PagePosition position = criteria.filter().position();
		if (position == null) {
			return inOrder(ids(criteria, Selection.Order.LISTED, offset, size));
		}
		List<Long> found = this.entities.createQuery(beyond(position, criteria)).setMaxResults(size).getResultList();
		if (position.before()) {
			Collections.reverse(found);
		}
		return inOrder(found);
	}

	/* The nearest first. */
	private CriteriaQuery<Long> beyond(PagePosition position, EventCriteria criteria) {
		CriteriaBuilder cb = this.entities.getCriteriaBuilder();
		CriteriaQuery<Long> ids = cb.createQuery(Long.class);
		Root<Event> event = ids.from(Event.class);
		boolean ascending = criteria.filter().isForward();
		ids.select(event.get("id"))
			.where(cb.and(criteria.of(cb, ids, event)), cb.and(position.of(cb, event, ascending)));
		return sorted(ids, cb, event.get("slot").get("startsAt"), event, ascending != position.before());
	}

	/**
	 * Events without what belongs to them.
	 * @param criteria which
	 * @param order in which order
	 * @param offset how many to leave out at the beginning
	 * @param limit how many at most, 0 for all
	 */
	List<Long> ids(EventCriteria criteria, Selection.Order order, int offset, int limit) {
		TypedQuery<Long> ids = this.entities.createQuery(ordered(criteria, order)).setFirstResult(offset);
		return ((limit > 0) ? ids.setMaxResults(limit) : ids).getResultList();
	}

	/**
	 * The beginning of a list, before words are looked for in it.
	 * @param criteria which events
	 * @param most how many of them, and what else takes place on the day of the last
	 * @return the same, reaching no further
	 */
	EventCriteria nearest(EventCriteria criteria, int most) {
		EventFilter filter = criteria.filter();
		CriteriaBuilder cb = this.entities.getCriteriaBuilder();
		CriteriaQuery<Instant> starts = cb.createQuery(Instant.class);
		Root<Event> event = starts.from(Event.class);
		Expression<Instant> start = event.get("slot").get("startsAt");
		starts.select(start)
			.where(criteria.with(filter.without("q")).of(cb, starts, event))
			.orderBy(filter.isForward() ? cb.asc(start) : cb.desc(start));
		return this.entities.createQuery(starts)
			.setFirstResult(most - 1)
			.setMaxResults(1)
			.getResultList()
			.stream()
			.findFirst()
			.map((last) -> criteria.with(filter.asFarAs(LocalDate.ofInstant(last, criteria.zone()))))
			.orElse(criteria);
	}

	/**
	 * In which zones and times the events lie.
	 */
	List<ZoneSpan> spans(EventCriteria criteria) {
		CriteriaBuilder cb = this.entities.getCriteriaBuilder();
		CriteriaQuery<ZoneSpan> spans = cb.createQuery(ZoneSpan.class);
		Root<Event> event = spans.from(Event.class);
		Path<ZoneId> zone = event.get("slot").get("zone");
		spans
			.select(cb.construct(ZoneSpan.class, zone, cb.least(event.get("slot").<Instant>get("startsAt")),
					cb.greatest(event.get("slot").<Instant>get("endsAt"))))
			.where(criteria.of(cb, spans, event))
			.groupBy(zone)
			.orderBy(cb.asc(zone));
		return this.entities.createQuery(spans).getResultList();
	}

	/**
	 * What happened last to the events that a filter lets through.
	 */
	List<EventChange> changes(EventCriteria criteria, int most) {
		CriteriaBuilder cb = this.entities.getCriteriaBuilder();
		CriteriaQuery<EventChange> changes = cb.createQuery(EventChange.class);
		Root<EventChange> change = changes.from(EventChange.class);
		Subquery<Long> events = changes.subquery(Long.class);
		Root<Event> event = events.from(Event.class);
		events.select(event.get("id")).where(criteria.of(cb, events, event));
		change.fetch("event").fetch("series", JoinType.LEFT);
		changes.select(change)
			.where(change.get("event").get("id").in(events))
			.orderBy(cb.desc(change.get("happened")), cb.desc(change.get("id")));
		return this.entities.createQuery(changes).setMaxResults(most).getResultList();
	}

	private CriteriaQuery<Long> ordered(EventCriteria criteria, Selection.Order order) {
		CriteriaBuilder cb = this.entities.getCriteriaBuilder();
		CriteriaQuery<Long> ids = cb.createQuery(Long.class);
		Root<Event> event = ids.from(Event.class);
		boolean forward = order == Selection.Order.START
				|| (order != Selection.Order.NEWEST && criteria.filter().isForward());
		Expression<?> first = (order == Selection.Order.NEWEST) ? event.get("announced")
				: event.get("slot").get("startsAt");
		ids.select(event.get("id")).where(criteria.of(cb, ids, event));
		return sorted(ids, cb, first, event, forward);
	}

	private static CriteriaQuery<Long> sorted(CriteriaQuery<Long> ids, CriteriaBuilder cb, Expression<?> first,
			Root<Event> event, boolean forward) {
		return ids.orderBy(forward ? cb.asc(first) : cb.desc(first),
				forward ? cb.asc(event.get("id")) : cb.desc(event.get("id")));
	}

	List<Event> inOrder(List<Long> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<Long, Event> found = new HashMap<>();
		this.events.findByIds(ids).forEach((event) -> found.put(event.id(), event));
		return ids.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	/**
	 * How many events a filter lets through, if it does not take long to tell.
	 * @return nothing for many
	 */
	Optional<Long> countIfFew(EventCriteria criteria) {
		CriteriaBuilder cb = this.entities.getCriteriaBuilder();
		CriteriaQuery<Long> ids = cb.createQuery(Long.class);
		Root<Event> event = ids.from(Event.class);
		ids.select(event.get("id")).where(criteria.of(cb, ids, event));
		int few = this.entities.createQuery(ids).setMaxResults(FEW + 1).getResultList().size();
		return (few > FEW) ? Optional.empty() : Optional.of((long) few);
	}

	/**
	 * How many events a filter lets through.
	 */
	long count(EventCriteria criteria) {
		CriteriaBuilder cb = this.entities.getCriteriaBuilder();
		CriteriaQuery<Long> count = cb.createQuery(Long.class);
		Root<Event> event = count.from(Event.class);
		count.select(cb.count(event)).where(criteria.of(cb, count, event));
		return this.entities.createQuery(count).getSingleResult();
	}

}
