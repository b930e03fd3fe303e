package org.colloquium.duplicate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.colloquium.event.Event;
import org.colloquium.event.Events;
import org.colloquium.people.Speaker;
import org.colloquium.people.Speakers;

/**
 * Whom and what to compare an event with: what shares rare fingerprints, the title, or
 * the moment.
 */
@Component
class Candidates {

	/** Enough to hold the copies of a talk and to learn what is boilerplate. */
	private static final int SHARING = 24;

	private static final int TITLED = 8;

	private static final int STARTING = 20;

	private static final int PEOPLE = 10;

	private static final int NAMED = 5;

	private final FingerprintIndex index;

	private final Events events;

	private final Speakers speakers;

	Candidates(FingerprintIndex index, Events events, Speakers speakers) {
		this.index = index;
		this.events = events;
		this.speakers = speakers;
	}

	/**
	 * The events to compare with.
	 * @return each with what of it is compared, without the event itself and deleted ones
	 */
	Map<Talk, Event> eventsFor(Talk here) {
		Set<Long> ids = new LinkedHashSet<>(this.index.eventsSharing(here.texts(), SHARING));
		ids.addAll(this.index.eventsTitled(here.title(), TITLED));
		if (here.start() != null) {
			ids.addAll(this.events.startingAt(here.start(), STARTING));
		}
		ids.remove(here.id());
		Map<Talk, Event> found = new LinkedHashMap<>();
		this.events.withSpeakers(ids).forEach((event) -> found.put(Talk.of(event), event));
		return found;
	}

	/**
	 * The records of speakers to compare the people of an event with, apart from those
	 * who stand in its candidates.
	 */
	List<Speaker> speakersFor(Talk here) {
		Stream<Talk.Person> told = here.people().stream().filter((person) -> person.bio().size() > 0);
		Set<Long> ids = new LinkedHashSet<>();
		told.forEach((person) -> {
			ids.addAll(this.index.speakersSharing(Stream.of(person.bio()), PEOPLE));
			ids.addAll(this.index.speakersNamed(person.name(), NAMED));
		});
		return known(ids);
	}

	private List<Speaker> known(Collection<Long> ids) {
		return ids.isEmpty() ? List.of() : this.speakers.findByIdIn(ids);
	}

}
