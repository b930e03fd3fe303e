package org.colloquium.event;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.shared.NotFound;
import org.colloquium.shared.Refused;
import org.colloquium.shared.RetriedWhenOvertaken;
import org.colloquium.shared.Stale;
import org.colloquium.shared.Typed;
import org.colloquium.shared.Violations;

/**
 * The one place where events are announced, changed and taken off. Every change is
 * refused when it is based on a version that is not the current one.
 */
@Service
@RetriedWhenOvertaken
@Transactional
public class Programme {

	private final EventRepository events;

	private final Intake intake;

	private final EntityManager entities;

	private final ApplicationEventPublisher notifications;

	private final Clock clock;

	Programme(EventRepository events, Intake intake, EntityManager entities, ApplicationEventPublisher notifications,
			Clock clock) {
		this.events = events;
		this.intake = intake;
		this.entities = entities;
		this.notifications = notifications;
		this.clock = clock;
	}

	/**
	 * Whether anything was ever entered.
	 * @return {@code false} for a new site
	 */
	@Transactional(readOnly = true)
	public boolean hasEvents() {
		return this.events.hasAny();
	}

	/**
	 * Tells what is wrong with a draft, without saving anything; a transaction around it
	 * goes on.
	 * @param draft what was entered
	 * @throws Refused naming every field that cannot be accepted
	 */
	@Transactional(readOnly = true, noRollbackFor = Refused.class)
	public void check(EventDraft draft) {
		this.intake.details(draft);
	}

	/**
	 * When a draft says that the event takes place, as far as that can be understood.
	 * @param draft what was typed so far
	 * @return the time, or nothing when it is missing or wrong
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Optional<Timeslot> slotOf(EventDraft draft) {
		return this.intake.slot(draft);
	}

	/**
	 * Enters an event, or updates the one that comes from the same source.
	 * @param draft what was entered
	 * @return the event
	 * @throws Refused naming every field that cannot be accepted
	 */
	public Event enter(EventDraft draft) {
		Entry entry = enterEach(List.of(draft)).get(0);
		if (entry.isRefused()) {
			throw new Refused(entry.violations());
		}
		return entry.event();
	}

	/**
	 * Reads drafts while others are being entered.
	 * @param drafts a thousand at most
	 * @param ahead keeps what they say
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public void readAhead(List<EventDraft> drafts, DraftReadings ahead) {
		this.intake.readAhead(drafts, ahead);
	}

	/**
	 * Enters the events of an import, each that can be accepted, or updates those that
	 * come from the same source. The work is done in few statements.
	 * @param drafts a thousand at most
	 * @return what became of them, in the order of the drafts
	 */
	public List<Entry> enterEach(List<EventDraft> drafts) {
		return enterEach(drafts, new DraftReadings());
	}

	/**
	 * The same with drafts that were read ahead.
	 * @param drafts a thousand at most
	 * @param ahead what was read of them
	 * @return what became of them, in the order of the drafts
	 */
	public List<Entry> enterEach(List<EventDraft> drafts, DraftReadings ahead) {
		List<Entry> entries = this.intake.enter(drafts, ahead);
		this.entities.flush();
		List<Long> ids = entries.stream()
			.filter((entry) -> !entry.isRefused())
			.map((entry) -> entry.event().id())
			.toList();
		this.notifications.publishEvent(new EventsChanged(ids));
		return entries;
	}

	/**
	 * Forgets the events entered so far, so that a long import does not fill the memory.
	 */
	public void forget() {
		this.entities.flush();
		this.entities.clear();
	}

	/**
	 * Replaces what an event says.
	 * @param id which
	 * @param version the version that the editor saw
	 * @param draft what it shall say
	 * @return the event
	 * @throws Refused naming every field that cannot be accepted
	 * @throws Stale when somebody else changed the event in between
	 */
	public Event change(long id, int version, EventDraft draft) {
		EventDetails details = this.intake.details(draft);
		Event event = current(id, version);
		this.intake.revise(event, details);
		return saved(event);
	}

	public Event announce(long id, int version) {
		return turn(id, version, EventStatus.ANNOUNCED, null);
	}

	public Event cancel(long id, int version, String message) {
		return turn(id, version, EventStatus.CANCELLED, message);
	}

	public Event postpone(long id, int version, String message) {
		return turn(id, version, EventStatus.POSTPONED, message);
	}

	private Event turn(long id, int version, EventStatus status, String message) {
		Violations violations = new Violations();
		String line = new Typed(violations).line("statusMessage", message, EventDetails.Standing.MESSAGE_LENGTH);
		violations.refuseIfAny();
		Event event = current(id, version);
		event.turn(status, line, this.clock.instant());
		event.touch(this.clock.instant());
		return saved(event);
	}

	/**
	 * Takes an event off the programme for good, or until it is restored.
	 * @param id which
	 * @param version the version that the editor saw
	 * @return the event
	 */
	public Event delete(long id, int version) {
		Event event = current(id, version);
		event.delete(this.clock.instant());
		return saved(event);
	}

	/**
	 * Brings a deleted event back as it was.
	 * @param id which
	 * @return the event
	 */
	public Event restore(long id) {
		Event event = this.events.findById(id)
			.filter((found) -> found.mergedInto() == null)
			.orElseThrow(() -> new NotFound("event", id));
		if (event.isDeleted()) {
			event.restore(this.clock.instant());
		}
		return saved(event);
	}

	private Event current(long id, int version) {
		Event event = this.events.findById(id)
			.filter((found) -> !found.isDeleted())
			.orElseThrow(() -> new NotFound("event", id));
		if (event.version() != version) {
			throw new Stale("event", id, version, event.version());
		}
		return event;
	}

	private Event saved(Event event) {
		this.entities.flush();
		this.notifications.publishEvent(new EventsChanged(List.of(event.id())));
		return event;
	}

}
