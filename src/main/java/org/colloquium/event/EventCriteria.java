package org.colloquium.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;

import org.colloquium.shared.Slug;

/**
 * A filter as conditions of a query. While the search index cannot be asked, the words of
 * {@code q} are looked for with a plain {@code like}: letter by letter, without regard to
 * word forms, and slowly in a large programme.
 *
 * @param filter which events
 * @param reach which of them are shown
 * @param now the moment that the filter's side goes by
 * @param zone in which its days are days
 * @param among the ids of all that the filter lets through, or {@code null} while they
 * are to be found
 */
public record EventCriteria(EventFilter filter, Reach reach, Instant now, ZoneId zone, List<Long> among) {

	EventCriteria(EventFilter filter, Reach reach, Instant now, ZoneId zone) {
		this(filter, reach, now, zone, null);
	}

	EventCriteria with(EventFilter other) {
		return new EventCriteria(other, this.reach, this.now, this.zone);
	}

	EventCriteria among(List<Long> found) {
		return new EventCriteria(this.filter, this.reach, this.now, this.zone, found);
	}

	Predicate[] of(CriteriaBuilder cb, AbstractQuery<?> query, Root<Event> event) {
		if (this.among != null) {
			return new Predicate[] { event.get("id").in(this.among) };
		}
		List<Predicate> all = new ArrayList<>();
		this.reach.addTo(all, cb, event);
		addTimes(cb, event, all);
		addWords(cb, query, event, all);
		addPeople(cb, query, event, all);
		return all.toArray(Predicate[]::new);
	}

	/*
	 * What is said of the beginning follows from what is said of the end. The index goes
	 * by the beginning, as the lists do, and is read from where they begin.
	 */
	private void addTimes(CriteriaBuilder cb, Root<Event> event, List<Predicate> all) {
		Expression<Instant> starts = event.get("slot").get("startsAt");
		Expression<Instant> ends = event.get("slot").get("endsAt");
		if (this.filter.side() == When.UPCOMING) {
			all.add(cb.greaterThan(ends, this.now));
			all.add(cb.greaterThan(starts, Timeslot.earliestStart(this.now)));
		}
		if (this.filter.side() == When.PAST) {
			all.add(cb.lessThanOrEqualTo(ends, this.now));
			all.add(cb.lessThanOrEqualTo(starts, this.now));
		}
		if (from() != null) {
			all.add(cb.greaterThanOrEqualTo(ends, from()));
			all.add(cb.greaterThanOrEqualTo(starts, Timeslot.earliestStart(from())));
		}
		if (until() != null) {
			all.add(cb.lessThan(starts, until()));
		}
	}

	/**
	 * Before which moment nothing ends that the filter lets through.
	 * @return the moment, or {@code null}
	 */
	public Instant from() {
		return midnight(this.filter.from());
	}

	/**
	 * Before which moment everything begins that the filter lets through.
	 * @return the moment, or {@code null}
	 */
	public Instant until() {
		return (this.filter.to() != null) ? midnight(this.filter.to().plusDays(1)) : null;
	}

	private Instant midnight(LocalDate day) {
		return (day != null) ? day.atStartOfDay(this.zone).toInstant() : null;
	}

	private void addWords(CriteriaBuilder cb, AbstractQuery<?> query, Root<Event> event, List<Predicate> all) {
		String series = this.filter.word("series");
		if (series != null) {
			all.add(cb.equal(event.join("series").get("slug"), series));
		}
		addEqual(cb, event.get("topic").get("category"), "category", all);
		addEqual(cb, event.get("attendance").get("audience"), "audience", all);
		addEqual(cb, event.get("topic").get("language"), "language", all);
		String place = this.filter.word("place");
		if (place != null) {
			all.add(contains(cb, event.get("venue").get("location"), place));
		}
		String tag = this.filter.word("tag");
		if (tag != null) {
			all.add(cb.equal(cb.lower(event.<Event, String>join("tags")), lower(tag)));
		}
		String material = this.filter.word("material");
		if (material != null) {
			all.add(linked(cb, query, event, material));
		}
	}

	private void addEqual(CriteriaBuilder cb, Expression<String> value, String name, List<Predicate> all) {
		String wanted = this.filter.word(name);
		if (wanted != null) {
			all.add(cb.equal(cb.lower(value), lower(wanted)));
		}
	}

	private void addPeople(CriteriaBuilder cb, AbstractQuery<?> query, Root<Event> event, List<Predicate> all) {
		if (this.filter.word("speaker") != null) {
			all.add(person(cb, query, event, new Way("appearances", "speaker"), this.filter.word("speaker")));
		}
		if (this.filter.word("host") != null) {
			all.add(person(cb, query, event, new Way("hosts", null), this.filter.word("host")));
		}
		if (this.filter.word("q") != null) {
			Expression<String> series = event.join("series", JoinType.LEFT).get("name");
			for (String word : this.filter.word("q").split(" ", 20)) {
				all.add(mentions(cb, query, event, series, word));
			}
		}
	}

	private Predicate person(CriteriaBuilder cb, AbstractQuery<?> query, Root<Event> event, Way way, String who) {
		Subquery<Long> ids = query.subquery(Long.class);
		Root<Event> other = ids.from(Event.class);
		Join<Object, Object> joined = other.join(way.first());
		Join<Object, Object> person = (way.second() != null) ? joined.join(way.second()) : joined;
		Predicate named = EventFilter.id(who)
			.map((id) -> cb.equal(person.get("id"), id))
			.orElseGet(() -> cb.equal(person.get("slug"), Slug.of(who, "nobody").value()));
		ids.select(other.get("id")).where(named);
		return event.get("id").in(ids);
	}

	private Predicate linked(CriteriaBuilder cb, AbstractQuery<?> query, Root<Event> event, String rel) {
		Subquery<Long> ids = query.subquery(Long.class);
		Root<Event> other = ids.from(Event.class);
		ids.select(other.get("id")).where(cb.equal(cb.lower(other.join("links").get("rel")), lower(rel)));
		return event.get("id").in(ids);
	}

	/* Who appears is asked of each event alone: there are few events to ask about. */
	private Predicate mentions(CriteriaBuilder cb, AbstractQuery<?> query, Root<Event> event, Expression<String> series,
			String word) {
		Subquery<Long> people = query.subquery(Long.class);
		Join<Object, Object> appearance = people.correlate(event).join("appearances");
		people.select(appearance.get("id"))
			.where(cb.or(contains(cb, appearance.get("name"), word),
					contains(cb, appearance.get("affiliation"), word)));
		return cb.or(contains(cb, event.get("topic").get("title"), word),
				contains(cb, event.get("topic").get("abstractText").as(String.class), word),
				contains(cb, event.get("topic").get("note"), word),
				contains(cb, event.get("venue").get("location"), word), contains(cb, series, word), cb.exists(people));
	}

	private Predicate contains(CriteriaBuilder cb, Expression<String> value, String part) {
		String escaped = lower(part).replace("!", "!!").replace("%", "!%").replace("_", "!_");
		return cb.like(cb.lower(value), "%" + escaped + "%", '!');
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

	/**
	 * How to come from an event to a person.
	 */
	private record Way(String first, String second) {

	}

}
