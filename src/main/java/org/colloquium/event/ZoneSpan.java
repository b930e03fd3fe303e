package org.colloquium.event;

import java.time.Instant;
import java.time.ZoneId;

/**
 * In which time some events of one zone lie.
 *
 * @param zone the zone
 * @param first the beginning of the first
 * @param last the end of the last
 */
public record ZoneSpan(ZoneId zone, Instant first, Instant last) {

	static ZoneSpan of(Event event) {
		return new ZoneSpan(event.slot().zone(), event.slot().startsAt(), event.slot().endsAt());
	}

}
