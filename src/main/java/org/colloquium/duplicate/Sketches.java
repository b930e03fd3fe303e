package org.colloquium.duplicate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.event.Event;
import org.colloquium.event.Events;
import org.colloquium.people.Speakers;
import org.colloquium.text.Words;

/**
 * What the texts that a finding is about are like now.
 */
@Component
@Transactional(readOnly = true)
class Sketches {

	private final Events events;

	private final Speakers speakers;

	Sketches(Events events, Speakers speakers) {
		this.events = events;
		this.speakers = speakers;
	}

	Sketch left(Finding finding) {
		return switch (finding.kind()) {
			case EVENTS -> event(finding.left());
			case SPEAKERS -> speaker(finding.left());
			case REPEAT, BIO -> field(finding.left(), finding.field());
		};
	}

	Sketch right(Finding finding) {
		return switch (finding.kind()) {
			case EVENTS -> event(finding.right());
			case SPEAKERS, BIO -> speaker(finding.right());
			case REPEAT -> Sketch.NOTHING;
		};
	}

	private Sketch event(long id) {
		return this.events.find(id).map((event) -> Observer.sketch(Talk.of(event))).orElse(Sketch.NOTHING);
	}

	private Sketch speaker(long id) {
		return this.speakers.findById(id).map(Observer::sketch).orElse(Sketch.NOTHING);
	}

	private Sketch field(long event, String field) {
		return this.events.find(event).map((found) -> sketch(found, field)).orElse(Sketch.NOTHING);
	}

	private static Sketch sketch(Event event, String field) {
		return Sketch.of(Words.of(Observer.text(Observer.draft(event), field)));
	}

}
