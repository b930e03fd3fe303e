package org.colloquium.event;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.people.Host;
import org.colloquium.people.Speakers;
import org.colloquium.series.Series;
import org.colloquium.shared.NotFound;
import org.colloquium.shared.Refused;
import org.colloquium.shared.Seen;
import org.colloquium.shared.Stale;

/**
 * Makes one event of two, and two of one. The one that vanishes is kept as it was: its
 * address leads to the survivor, its source still means the survivor, and in calendars it
 * is off.
 */
@Service
@Transactional
public class EventMerging {

	private final EventRepository events;

	private final Speakers speakers;

	private final EntityManager entities;

	private final ApplicationEventPublisher notifications;

	private final Clock clock;

	EventMerging(EventRepository events, Speakers speakers, EntityManager entities,
			ApplicationEventPublisher notifications, Clock clock) {
		this.events = events;
		this.speakers = speakers;
		this.entities = entities;
		this.notifications = notifications;
		this.clock = clock;
	}

	/**
	 * Lets an event vanish into another.
	 * @param kept the survivor
	 * @param lost the one that vanishes
	 * @param result what the survivor says from now on
	 * @return the survivor
	 * @throws Refused when both are the same, or the status cannot be
	 * @throws NotFound when one of them does not exist or is off the programme
	 * @throws Stale when somebody changed one of them in between
	 */
	public Event merge(Seen kept, Seen lost, EventState result) {
		if (kept.id() == lost.id()) {
			throw new Refused("with", "merge-itself");
		}
		Event survivor = current(kept);
		Event vanished = current(lost);
		EventStatus status = result.standing().status();
		if (status == EventStatus.DRAFT && vanished.isPublic()) {
			throw new Refused("standing", "status-impossible", vanished.status(), status);
		}
		Instant now = this.clock.instant();
		survivor.turn(status, result.standing().message(), now);
		write(survivor, result, now);
		vanished.mergeInto(survivor, now);
		return saved(survivor, vanished);
	}

	/**
	 * Brings back an event that vanished into another.
	 * @param kept id of the survivor
	 * @param lost id of the one that vanished
	 * @param result what the survivor says from now on
	 * @return the survivor
	 * @throws Refused when the survivor itself is gone, or the other did not vanish into
	 * it
	 */
	public Event separate(long kept, long lost, EventState result) {
		Event survivor = existing(kept);
		Event vanished = existing(lost);
		if (survivor.isDeleted() || !survivor.id().equals(vanished.mergedInto())) {
			throw new Refused("merge", "merge-not-undone");
		}
		Instant now = this.clock.instant();
		survivor.standAgain(result.standing().status(), result.standing().message());
		write(survivor, result, now);
		vanished.separate(now);
		return saved(survivor, vanished);
	}

	private void write(Event event, EventState state, Instant now) {
		event.describe(state.topic());
		event.reschedule(state.slot(), now);
		event.relocate(state.venue(), now);
		event.admit(state.attendance());
		event.belongTo((state.series() != null) ? this.entities.find(Series.class, state.series().id()) : null);
		event.appear(state.speakers()
			.stream()
			.map((person) -> new Appearance(this.speakers.survivor(person.speaker()).orElseThrow(), person.credit()))
			.toList());
		event.hostedBy(state.hosts().stream().map((id) -> this.entities.find(Host.class, id)).toList());
		event.tagWith(state.tags());
		event.linkTo(state.links());
		event.touch(now);
	}

	private Event current(Seen seen) {
		Event event = existing(seen.id());
		if (event.isDeleted()) {
			throw new NotFound("event", seen.id());
		}
		if (event.version() != seen.version()) {
			throw new Stale("event", seen.id(), seen.version(), event.version());
		}
		return event;
	}

	private Event existing(long id) {
		return this.events.findById(id).orElseThrow(() -> new NotFound("event", id));
	}

	private Event saved(Event survivor, Event vanished) {
		this.entities.flush();
		this.notifications.publishEvent(new EventsChanged(List.of(survivor.id(), vanished.id())));
		return survivor;
	}

}
