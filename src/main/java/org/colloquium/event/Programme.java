package org.colloquium.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.shared.NotFound;
import org.colloquium.shared.Refused;
import org.colloquium.shared.SiteSettings;
import org.colloquium.shared.Stale;
import org.colloquium.shared.Typed;
import org.colloquium.shared.Violations;

/**
 * The one place where events are announced, changed and taken off. Every change is
 * refused when it is based on a version that is not the current one.
 */
@Service
@Transactional
public class Programme {

	private static final Duration USUAL_LENGTH = Duration.ofHours(1);

	private final EventRepository events;

	private final LineUp lineUp;

	private final EntityManager entities;

	private final SiteSettings site;

	private final Clock clock;

	Programme(EventRepository events, LineUp lineUp, EntityManager entities, SiteSettings site, Clock clock) {
		this.events = events;
		this.lineUp = lineUp;
		this.entities = entities;
		this.site = site;
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
		details(draft);
	}

	/**
	 * Enters an event.
	 * @param draft what was entered
	 * @return the event
	 * @throws Refused naming every field that cannot be accepted
	 */
	public Event enter(EventDraft draft) {
		return enterAll(List.of(draft)).get(0);
	}

	/**
	 * Enters the events of an import, or updates those that come from the same source.
	 * The work is done in few statements, and nothing of it stays in memory.
	 * @param drafts some hundred, each acceptable by itself
	 * @return the events, in the order of the drafts
	 * @throws Refused naming every field that cannot be accepted
	 */
	public List<Event> enterAll(List<EventDraft> drafts) {
		List<EventDetails> all = drafts.stream().map(this::details).toList();
		Map<Source, Event> known = known(all);
		LineUp.Cast cast = this.lineUp.gather(all);
		List<Event> entered = new ArrayList<>();
		for (EventDetails details : all) {
			Event event = (details.source() != null) ? known.get(details.source()) : null;
			if (event == null) {
				event = new Event(details.topic(), details.slot(), !details.speakers().isEmpty(), this.clock.instant());
			}
			write(event, details, cast);
			entered.add(this.events.save(event));
			if (details.source() != null) {
				known.put(details.source(), event);
			}
		}
		this.entities.flush();
		return entered;
	}

	/**
	 * Forgets the events entered so far, so that a long import does not fill the memory.
	 */
	public void forget() {
		this.entities.flush();
		this.entities.clear();
	}

	private Map<Source, Event> known(List<EventDetails> all) {
		Map<String, List<String>> ids = new HashMap<>();
		all.stream()
			.map(EventDetails::source)
			.filter((source) -> source != null)
			.forEach((source) -> ids.computeIfAbsent(source.name(), (name) -> new ArrayList<>()).add(source.id()));
		Map<Source, Event> known = new HashMap<>();
		ids.forEach((name, list) -> this.events.findBySource(name, list)
			.forEach((event) -> known.put(event.source(), event)));
		return known;
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
		EventDetails details = details(draft);
		Event event = current(id, version);
		write(event, details, this.lineUp.gather(List.of(details)));
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
		Event event = this.events.findById(id).orElseThrow(() -> new NotFound("event", id));
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
		return event;
	}

	private EventDetails details(EventDraft draft) {
		boolean open = draft.end() == null || draft.end().isBlank();
		Optional<String> series = open ? Optional.ofNullable(draft.series()) : Optional.empty();
		Duration length = series.flatMap(this.lineUp::usualLength).orElse(USUAL_LENGTH);
		return new DraftCheck(draft).details(this.site.zone(), length);
	}

	private void write(Event event, EventDetails details, LineUp.Cast cast) {
		Instant now = this.clock.instant();
		event.describe(details.topic());
		event.reschedule(details.slot());
		event.relocate(details.venue());
		event.admit(details.attendance());
		event.turn(details.standing().status(), details.standing().message(), now);
		event.lineUp(details.speakers(), cast.speakers());
		event.hostedBy(cast.hostsOf(details));
		event.tagWith(details.tags());
		event.linkTo(details.links());
		event.belongTo(cast.seriesOf(details));
		if (details.source() != null) {
			event.comeFrom(details.source());
		}
		event.touch(now);
	}

}
