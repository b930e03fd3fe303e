package org.colloquium.feed;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

import org.colloquium.event.Event;
import org.colloquium.people.Host;

/**
 * When last something changed of what an event says, be it the name of its host.
 */
final class LastChange {

	private LastChange() {
	}

	static Instant of(Event event) {
		Stream<Instant> others = event.hosts().stream().map(Host::updated);
		Instant series = (event.series() != null) ? event.series().updated() : null;
		return Stream.concat(Stream.of(event.updated(), series), others)
			.filter(Objects::nonNull)
			.max(Instant::compareTo)
			.orElseThrow();
	}

}
