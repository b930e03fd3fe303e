package org.colloquium.site;

import java.util.List;
import java.util.stream.Stream;

import org.colloquium.event.Event;

/**
 * What is coming, as pages show it that begin with one event.
 *
 * @param lead the first that takes place, or {@code null}
 * @param events all of them in order, those that are off too
 */
record Coming(Event lead, List<Event> events) {

	static Coming of(List<Event> events) {
		return new Coming(events.stream().filter((event) -> event.status().isOn()).findFirst().orElse(null), events);
	}

	Stream<Event> others() {
		return this.events.stream().filter((event) -> event != this.lead);
	}

}
