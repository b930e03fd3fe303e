package org.colloquium.duplicate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.hibernate.search.util.common.SearchException;

import org.springframework.stereotype.Component;

import org.colloquium.event.Event;
import org.colloquium.event.Events;
import org.colloquium.index.IndexUpkeep;
import org.colloquium.people.Speaker;
import org.colloquium.people.Speakers;

/**
 * Whom and what to compare an event with: what shares rare fingerprints, the title, or
 * the moment. Several events are answered together, in as many statements as one.
 */
@Component
class Candidates {

	/** Enough to hold the copies of a talk and to learn what is boilerplate. */
	static final int SHARING = 24;

	private static final int TITLED = 8;

	private static final int STARTING = 20;

	private static final int PEOPLE = 10;

	private static final int NAMED = 5;

	private final FingerprintIndex index;

	private final IndexUpkeep upkeep;

	private final Events events;

	private final Speakers speakers;

	Candidates(FingerprintIndex index, IndexUpkeep upkeep, Events events, Speakers speakers) {
		this.index = index;
		this.upkeep = upkeep;
		this.events = events;
		this.speakers = speakers;
	}

	/** The index itself, which knows what was saved a moment ago. */
	Neighbours index() {
		return this.index;
	}

	/**
	 * The events to compare one with. While the index does not answer, nobody has to wait
	 * for it who only wants to save: what it would have known is found later.
	 * @return each with what of it is compared, without the event itself and deleted ones
	 */
	Map<Talk, Event> eventsFor(Talk here) {
		this.upkeep.settle();
		return asked((neighbours) -> eventsFor(List.of(here), Map.of(), neighbours)).get(here);
	}

	private <A> A asked(Function<Neighbours, A> question) {
		try {
			return question.apply(this.index);
		}
		catch (SearchException ex) {
			return question.apply(Neighbours.NOBODY);
		}
	}

	/**
	 * The events to compare each of some with.
	 * @param also further ones, by the id of the event to compare them with
	 * @param neighbours who knows the likeliest of them
	 */
	Map<Talk, Map<Talk, Event>> eventsFor(List<Talk> talks, Map<Long, List<Long>> also, Neighbours neighbours) {
		Map<Instant, List<Long>> starting = starting(talks);
		Map<Talk, Set<Long>> wanted = new LinkedHashMap<>();
		for (Talk here : talks) {
			Set<Long> ids = new LinkedHashSet<>(neighbours.eventsSharing(here.texts(), SHARING));
			ids.addAll(neighbours.eventsTitled(here.title(), TITLED));
			ids.addAll(starting.getOrDefault(here.start(), List.of()));
			if (here.id() != null) {
				ids.addAll(also.getOrDefault(here.id(), List.of()));
				ids.remove(here.id());
			}
			wanted.put(here, ids);
		}
		return loaded(wanted);
	}

	/**
	 * Loads what some talks are to be compared with, all at once.
	 */
	Map<Talk, Map<Talk, Event>> loaded(Map<Talk, Set<Long>> wanted) {
		Map<Long, Map.Entry<Talk, Event>> found = load(wanted.values());
		Map<Talk, Map<Talk, Event>> answer = new LinkedHashMap<>();
		wanted.forEach((here, ids) -> answer.put(here, chosen(ids, found)));
		return answer;
	}

	private Map<Instant, List<Long>> starting(List<Talk> talks) {
		Set<Instant> starts = talks.stream().map(Talk::start).filter(Objects::nonNull).collect(Collectors.toSet());
		Map<Instant, List<Long>> starting = new HashMap<>();
		this.events.startingAt(starts).forEach((event) -> {
			List<Long> ids = starting.computeIfAbsent(event.getStart(), (start) -> new ArrayList<>());
			if (ids.size() < STARTING) {
				ids.add(event.getId());
			}
		});
		return starting;
	}

	private Map<Long, Map.Entry<Talk, Event>> load(Collection<Set<Long>> wanted) {
		Set<Long> all = wanted.stream().flatMap(Set::stream).collect(Collectors.toSet());
		Map<Long, Map.Entry<Talk, Event>> found = new HashMap<>();
		this.events.withSpeakers(all).forEach((event) -> found.put(event.id(), Map.entry(Talk.of(event), event)));
		return found;
	}

	private static Map<Talk, Event> chosen(Set<Long> ids, Map<Long, Map.Entry<Talk, Event>> found) {
		Map<Talk, Event> chosen = new LinkedHashMap<>();
		ids.stream()
			.map(found::get)
			.filter(Objects::nonNull)
			.forEach((entry) -> chosen.put(entry.getKey(), entry.getValue()));
		return chosen;
	}

	/**
	 * The records of speakers to compare the people of each of some talks with.
	 */
	Map<Talk, List<Speaker>> speakersFor(List<Talk> talks) {
		return asked((neighbours) -> speakersFor(talks, neighbours));
	}

	/**
	 * The same, asked of somebody else.
	 */
	Map<Talk, List<Speaker>> speakersFor(List<Talk> talks, Neighbours neighbours) {
		Map<Talk, Set<Long>> wanted = new LinkedHashMap<>();
		for (Talk here : talks) {
			Set<Long> ids = new LinkedHashSet<>();
			here.people().stream().filter((person) -> person.bio().size() > 0).forEach((person) -> {
				ids.addAll(neighbours.speakersSharing(Stream.of(person.bio()), PEOPLE));
				ids.addAll(neighbours.speakersNamed(person.name(), NAMED));
			});
			wanted.put(here, ids);
		}
		Set<Long> all = wanted.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
		Map<Long, Speaker> found = new HashMap<>();
		this.speakers.findByIdIn(all)
			.stream()
			.filter((speaker) -> speaker.mergedInto() == null)
			.forEach((speaker) -> found.put(speaker.id(), speaker));
		Map<Talk, List<Speaker>> answer = new LinkedHashMap<>();
		wanted.forEach((here, ids) -> answer.put(here, ids.stream().map(found::get).filter(Objects::nonNull).toList()));
		return answer;
	}

}
