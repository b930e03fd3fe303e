package org.colloquium.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.colloquium.event.Edition;

/**
 * The moment for which a feed is written.
 *
 * @param edition the state of the programme
 * @param now the time
 * @param zone the department's zone, whose midnight takes from the calendars what has
 * been off for long enough
 */
record Moment(Edition edition, Instant now, ZoneId zone) {

	/** So long calendars are told that an event is off. */
	static final Duration GONE_SHOWN = Duration.ofDays(90);

	LocalDate today() {
		return LocalDate.ofInstant(this.now, this.zone);
	}

	Instant midnight() {
		return today().atStartOfDay(this.zone).toInstant();
	}

	Instant goneSince() {
		return midnight().minus(GONE_SHOWN);
	}

}
