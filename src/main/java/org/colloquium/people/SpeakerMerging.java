package org.colloquium.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.shared.NotFound;
import org.colloquium.shared.Refused;
import org.colloquium.shared.Seen;
import org.colloquium.shared.Stale;

/**
 * Makes one record of two, and two of one. The one that vanishes is kept as it was: its
 * address leads to the survivor, and its name still means the survivor.
 */
@Service
@Transactional
public class SpeakerMerging {

	private final SpeakerRepository speakers;

	private final PictureKeeper pictures;

	private final EntityManager entities;

	private final ApplicationEventPublisher notifications;

	private final Clock clock;

	SpeakerMerging(SpeakerRepository speakers, PictureKeeper pictures, EntityManager entities,
			ApplicationEventPublisher notifications, Clock clock) {
		this.speakers = speakers;
		this.pictures = pictures;
		this.entities = entities;
		this.notifications = notifications;
		this.clock = clock;
	}

	/**
	 * Lets a record vanish into another.
	 * @param kept the survivor
	 * @param lost the one that vanishes
	 * @param result what the survivor says from now on
	 * @return the survivor
	 * @throws Refused when both are the same
	 * @throws NotFound when one of them does not exist or was merged already
	 * @throws Stale when somebody changed one of them in between
	 */
	public Speaker merge(Seen kept, Seen lost, Profile result) {
		if (kept.id() == lost.id()) {
			throw new Refused("with", "merge-itself");
		}
		Speaker survivor = current(kept);
		Speaker vanished = current(lost);
		Instant now = this.clock.instant();
		survivor.revise(result, now);
		vanished.mergeInto(survivor, now);
		this.pictures.passOn(vanished.id(), survivor.id());
		return saved(survivor, vanished);
	}

	/**
	 * Brings back a record that vanished into another.
	 * @param kept id of the survivor
	 * @param lost id of the one that vanished
	 * @param result what the survivor says from now on
	 * @return the survivor
	 * @throws Refused when the survivor itself is gone, or the other did not vanish into
	 * it
	 */
	public Speaker separate(long kept, long lost, Profile result) {
		Speaker survivor = existing(kept);
		Speaker vanished = existing(lost);
		if (survivor.mergedInto() != null || !survivor.id().equals(vanished.mergedInto())) {
			throw new Refused("merge", "merge-not-undone");
		}
		Instant now = this.clock.instant();
		survivor.revise(result, now);
		vanished.separate(now);
		this.pictures.giveBack(survivor.id(), vanished.id());
		return saved(survivor, vanished);
	}

	private Speaker current(Seen seen) {
		Speaker speaker = existing(seen.id());
		if (speaker.mergedInto() != null) {
			throw new NotFound("speaker", seen.id());
		}
		if (speaker.version() != seen.version()) {
			throw new Stale("speaker", seen.id(), seen.version(), speaker.version());
		}
		return speaker;
	}

	private Speaker existing(long id) {
		return this.speakers.findById(id).orElseThrow(() -> new NotFound("speaker", id));
	}

	private Speaker saved(Speaker survivor, Speaker vanished) {
		this.entities.flush();
		this.notifications.publishEvent(new SpeakersChanged(List.of(survivor.id(), vanished.id())));
		return survivor;
	}

}
