package org.colloquium.event;

import java.util.Collection;
import java.util.List;

import jakarta.persistence.EntityManager;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.people.PersonName;
import org.colloquium.people.Speaker;

/**
 * Passes what a speaker gave on to another record of the same person. What was printed
 * for an event stays as it was.
 */
@Service
@Transactional
public class Appearances {

	private final EventRepository events;

	private final EntityManager entities;

	private final ApplicationEventPublisher notifications;

	Appearances(EventRepository events, EntityManager entities, ApplicationEventPublisher notifications) {
		this.events = events;
		this.entities = entities;
		this.notifications = notifications;
	}

	/**
	 * Passes on all appearances, those of deleted events too.
	 * @param from id of the speaker who has them
	 * @param to id of the one who shall have them
	 * @return what was passed on
	 */
	public List<Printed> pass(long from, long to) {
		Speaker heir = this.entities.find(Speaker.class, to);
		List<Event> events = this.events.findWithSpeaker(from);
		List<Printed> passed = events.stream()
			.flatMap((event) -> event.speakers()
				.stream()
				.filter((appearance) -> appearance.isOf(from))
				.map((appearance) -> Printed.of(event, appearance)))
			.toList();
		events.forEach((event) -> event.speakers()
			.stream()
			.filter((appearance) -> appearance.isOf(from))
			.forEach((appearance) -> appearance.passTo(heir)));
		tell(events);
		return passed;
	}

	/**
	 * Gives back what was passed on, as far as it still stands there, even when the event
	 * was edited since.
	 * @param passed what was passed on
	 * @param from id of the speaker who has it
	 * @param to id of the one who had it before
	 */
	public void giveBack(Collection<Printed> passed, long from, long to) {
		Speaker owner = this.entities.find(Speaker.class, to);
		List<Event> events = passed.isEmpty() ? List.of()
				: this.events.findByIds(passed.stream().map(Printed::event).distinct().toList());
		for (Event event : events) {
			event.speakers()
				.stream()
				.filter((appearance) -> appearance.isOf(from) && passed.contains(Printed.of(event, appearance)))
				.forEach((appearance) -> appearance.passTo(owner));
		}
		tell(events);
	}

	private void tell(List<Event> events) {
		this.entities.flush();
		List<Long> ids = events.stream().filter((event) -> !event.isDeleted()).map(Event::id).toList();
		if (!ids.isEmpty()) {
			this.notifications.publishEvent(new EventsChanged(ids));
		}
	}

	/**
	 * An appearance as it is known again after the event was edited.
	 *
	 * @param event id of the event
	 * @param name {@linkplain PersonName#key() key} of the printed name
	 */
	public record Printed(long event, String name) {

		static Printed of(Event event, Appearance appearance) {
			return new Printed(event.id(), new PersonName(appearance.name()).key());
		}

	}

}
