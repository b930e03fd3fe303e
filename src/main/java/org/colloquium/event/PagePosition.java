package org.colloquium.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

/**
 * Where a page of a list by time begins or ends: beside an event of the page next to it.
 * Whoever knows that need not go through all the pages before (keyset pagination).
 *
 * @param start when that event begins
 * @param event its id
 * @param before whether the page lies before it, not after it
 */
public record PagePosition(Instant start, long event, boolean before) {

	private static final Pattern WRITTEN = Pattern.compile("(-?\\d{1,17})_(\\d{1,18})");

	static PagePosition after(Event event) {
		return new PagePosition(event.slot().startsAt(), event.id(), false);
	}

	static PagePosition before(Event event) {
		return new PagePosition(event.slot().startsAt(), event.id(), true);
	}

	/**
	 * Reads a position from the parameters of an address.
	 * @return {@code null} where there is none: the number of the page then tells as much
	 */
	static PagePosition parse(Map<String, String[]> parameters) {
		return read(parameters, "after").or(() -> read(parameters, "before")).orElse(null);
	}

	private static Optional<PagePosition> read(Map<String, String[]> parameters, String name) {
		return Optional.ofNullable(parameters.get(name))
			.filter((values) -> values.length > 0)
			.map((values) -> WRITTEN.matcher(values[0]))
			.filter(Matcher::matches)
			.map((read) -> new PagePosition(Instant.EPOCH.plus(Long.parseLong(read.group(1)), ChronoUnit.MICROS),
					Long.parseLong(read.group(2)), name.equals("before")));
	}

	/** The name of the parameter. */
	String name() {
		return this.before ? "before" : "after";
	}

	/** The value of the parameter. */
	String value() {
		return ChronoUnit.MICROS.between(Instant.EPOCH, this.start) + "_" + this.event;
	}

	/**
	 * What lies beyond the position.
	 * @param ascending whether the list begins with the earliest
	 */
	Predicate[] of(CriteriaBuilder cb, Root<Event> event, boolean ascending) {
		Path<Instant> starts = event.get("slot").get("startsAt");
		Path<Long> id = event.get("id");
		if (ascending != this.before) {
			return new Predicate[] { cb.greaterThanOrEqualTo(starts, this.start),
					cb.or(cb.greaterThan(starts, this.start), cb.greaterThan(id, this.event)) };
		}
		return new Predicate[] { cb.lessThanOrEqualTo(starts, this.start),
				cb.or(cb.lessThan(starts, this.start), cb.lessThan(id, this.event)) };
	}

}
