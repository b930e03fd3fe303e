package org.colloquium.admin;

import org.springframework.stereotype.Component;

import org.colloquium.duplicate.Finding;
import org.colloquium.duplicate.FoundPairs;
import org.colloquium.duplicate.SideBySide;
import org.colloquium.event.Event;
import org.colloquium.event.Events;
import org.colloquium.event.Programme;
import org.colloquium.shared.NotFound;

/**
 * Takes the second copy out of an event that says something twice.
 */
@Component
class Mending {

	private final FoundPairs pairs;

	private final Events events;

	private final Programme programme;

	Mending(FoundPairs pairs, Events events, Programme programme) {
		this.pairs = pairs;
		this.events = events;
		this.programme = programme;
	}

	/**
	 * Mends one field of the event and leaves the others as they are.
	 * @param finding a repeat
	 * @param version the version of the event that the editor saw
	 * @return the event
	 * @throws NotFound when the text says nothing twice by now
	 * @throws org.colloquium.shared.Stale when somebody changed the event in between
	 */
	Event clean(Finding finding, int version) {
		SideBySide pair = this.pairs.of(finding);
		SideBySide.Pairing text = pair.texts()
			.stream()
			.filter((pairing) -> pairing.cleaned() != null)
			.findFirst()
			.orElseThrow(() -> new NotFound("finding", finding.id()));
		Event event = this.events.find(finding.left()).orElseThrow(() -> new NotFound("event", finding.left()));
		EventForm mended = EventForm.of(event).mended(text.field(), text.cleaned());
		return this.programme.change(finding.left(), version, mended.draft());
	}

}
