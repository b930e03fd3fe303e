package org.colloquium.event;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * In which time some events of one zone lie.
 *
 * @param zone the zone
 * @param first the beginning of the first
 * @param last the end of the last
 */
public record ZoneSpan(ZoneId zone, Instant first, Instant last) {

	/**
	 * The spans of some events.
	 * @param events the events
	 * @return one for each zone, in the order of their names
	 */
	public static List<ZoneSpan> of(List<Event> events) {
		Map<String, ZoneSpan> spans = new TreeMap<>();
		for (Event event : events) {
			Timeslot slot = event.slot();
			spans.merge(slot.zone().getId(), new ZoneSpan(slot.zone(), slot.startsAt(), slot.endsAt()), ZoneSpan::and);
		}
		return List.copyOf(spans.values());
	}

	ZoneSpan and(ZoneSpan other) {
		return new ZoneSpan(this.zone, this.first.isBefore(other.first) ? this.first : other.first,
				this.last.isAfter(other.last) ? this.last : other.last);
	}

}
