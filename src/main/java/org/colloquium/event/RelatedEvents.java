package org.colloquium.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a reader of one event may want to go on, among what readers may see.
 */
@Service
@Transactional(readOnly = true)
public class RelatedEvents {

	private final EventRepository events;

	RelatedEvents(EventRepository events) {
		this.events = events;
	}

	/**
	 * The event before in the same series.
	 * @param event any event
	 * @return none before the first, and none without a series
	 */
	public Optional<Event> previousInSeries(Event event) {
		return (event.series() != null) ? first(this.events.findBefore(series(event), start(event), Limit.of(1)))
				: Optional.empty();
	}

	/**
	 * The event after in the same series.
	 * @param event any event
	 * @return none after the last, and none without a series
	 */
	public Optional<Event> nextInSeries(Event event) {
		return (event.series() != null) ? first(this.events.findAfter(series(event), start(event), Limit.of(1)))
				: Optional.empty();
	}

	/**
	 * Other events of the speakers of an event.
	 * @param event whose speakers
	 * @return at most ten, the latest first
	 */
	public List<Event> othersBySpeakersOf(Event event) {
		List<Long> speakers = event.speakers().stream().map((appearance) -> appearance.speaker().id()).toList();
		return speakers.isEmpty() ? List.of()
				: Events.loaded(this.events.findOthersBy(speakers, event.id(), Limit.of(10)));
	}

	private static Optional<Event> first(List<Event> found) {
		return Events.loaded(found).stream().findFirst();
	}

	private static Long series(Event event) {
		return event.series().id();
	}

	private static Instant start(Event event) {
		return event.slot().startsAt();
	}

}
