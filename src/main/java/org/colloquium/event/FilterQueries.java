package org.colloquium.event;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Root;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * Asks the database which events a filter lets through. Only ids are asked for: a page of
 * events is then loaded with all that belongs to them, which no query with a limit could
 * do.
 */
@Component
class FilterQueries {

	private final EntityManager entities;

	private final EventRepository events;

	FilterQueries(EntityManager entities, EventRepository events) {
		this.entities = entities;
		this.events = events;
	}

	/**
	 * A page of a list.
	 * @param criteria which events, and which page
	 * @param size how many make a page
	 * @return the events in the order of the filter's side, with how many there are in
	 * all
	 */
	Page<Event> list(EventCriteria criteria, int size) {
		PageRequest page = PageRequest.of(criteria.filter().page(), size);
		List<Long> found = this.entities.createQuery(ordered(criteria))
			.setFirstResult((int) Math.min(page.getOffset(), Integer.MAX_VALUE))
			.setMaxResults(size)
			.getResultList();
		return new PageImpl<>(inOrder(found), page, count(criteria));
	}

	private CriteriaQuery<Long> ordered(EventCriteria criteria) {
		CriteriaBuilder cb = this.entities.getCriteriaBuilder();
		CriteriaQuery<Long> ids = cb.createQuery(Long.class);
		Root<Event> event = ids.from(Event.class);
		Expression<Instant> start = event.get("slot").get("startsAt");
		boolean forward = criteria.filter().side() == When.UPCOMING;
		return ids.select(event.get("id"))
			.where(criteria.of(cb, ids, event))
			.orderBy(forward ? cb.asc(start) : cb.desc(start),
					forward ? cb.asc(event.get("id")) : cb.desc(event.get("id")));
	}

	private List<Event> inOrder(List<Long> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<Long, Event> found = new HashMap<>();
		this.events.findByIds(ids).forEach((event) -> found.put(event.id(), event));
		return ids.stream().map(found::get).toList();
	}

	private long count(EventCriteria criteria) {
		CriteriaBuilder cb = this.entities.getCriteriaBuilder();
		CriteriaQuery<Long> count = cb.createQuery(Long.class);
		Root<Event> event = count.from(Event.class);
		count.select(cb.count(event)).where(criteria.of(cb, count, event));
		return this.entities.createQuery(count).getSingleResult();
	}

}
