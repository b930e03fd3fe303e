package org.colloquium.admin;

import org.springframework.stereotype.Component;

import org.colloquium.duplicate.Finding;
import org.colloquium.duplicate.FindingKind;
import org.colloquium.duplicate.FoundPairs;
import org.colloquium.duplicate.SideBySide;
import org.colloquium.event.Appearance;
import org.colloquium.event.Event;
import org.colloquium.event.Events;
import org.colloquium.event.Programme;
import org.colloquium.people.SpeakerRegister;
import org.colloquium.shared.NotFound;

/**
 * Takes what does not belong there out of an event: the second copy of a text, or
 * somebody else's bio.
 */
@Component
class Mending {

	private final FoundPairs pairs;

	private final Events events;

	private final Programme programme;

	private final SpeakerRegister speakers;

	Mending(FoundPairs pairs, Events events, Programme programme, SpeakerRegister speakers) {
		this.pairs = pairs;
		this.events = events;
		this.programme = programme;
		this.speakers = speakers;
	}

	/**
	 * Mends one field of the event and leaves the others as they are.
	 * @param finding a repeat, or a bio that is somebody else's
	 * @param version the version of the event that the editor saw
	 * @return the event
	 * @throws NotFound when there is nothing to mend by now
	 * @throws org.colloquium.shared.Stale when somebody changed the event in between
	 */
	Event clean(Finding finding, int version) {
		return (finding.kind() == FindingKind.BIO) ? withoutBio(finding, version) : withOneCopy(finding, version);
	}

	private Event withOneCopy(Finding finding, int version) {
		SideBySide pair = this.pairs.of(finding);
		SideBySide.Pairing text = pair.texts()
			.stream()
			.filter((pairing) -> pairing.cleaned() != null)
			.findFirst()
			.orElseThrow(() -> new NotFound("finding", finding.id()));
		EventForm mended = EventForm.of(existing(finding)).mended(text.field(), text.cleaned());
		return this.programme.change(finding.left(), version, mended.draft());
	}

	/*
	 * The record of the speaker learnt the bio from the event, and would pass it on to
	 * the next.
	 */
	private Event withoutBio(Finding finding, int version) {
		Event before = existing(finding);
		int place = FoundDuplicates.place(finding.field());
		Appearance wrong = before.speakers()
			.stream()
			.skip(place)
			.findFirst()
			.filter((appearance) -> appearance.bio() != null)
			.orElseThrow(() -> new NotFound("finding", finding.id()));
		EventForm mended = EventForm.of(before).mended(finding.field(), null);
		Event event = this.programme.change(finding.left(), version, mended.draft());
		this.speakers.unlearn(wrong.speaker().id(), wrong.bio());
		return event;
	}

	private Event existing(Finding finding) {
		return this.events.find(finding.left()).orElseThrow(() -> new NotFound("event", finding.left()));
	}

}
