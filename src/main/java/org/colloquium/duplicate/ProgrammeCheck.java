package org.colloquium.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.duplicate.Finding.Observation;
import org.colloquium.event.Event;
import org.colloquium.shared.StoredVersion;
import org.colloquium.event.Events;

/**
 * Compares saved events with all the others and writes down what it finds: the ones that
 * were just saved, or those that were not yet compared as they are now.
 */
@Service
class ProgrammeCheck {

	private final Observer observer;

	private final Findings findings;

	private final CheckedEvents checked;

	private final Events events;

	ProgrammeCheck(Observer observer, Findings findings, CheckedEvents checked, Events events) {
		this.observer = observer;
		this.findings = findings;
		this.checked = checked;
		this.events = events;
	}

	/**
	 * Which events follow, and whether they need a comparison.
	 * @param after the id after which to go on
	 * @param most how many at most
	 */
	@Transactional(readOnly = true)
	public Batch next(long after, int most) {
		List<StoredVersion> all = this.events.versionsAfter(after, most);
		List<Long> ids = all.stream().map(StoredVersion::getId).toList();
		Map<Long, Integer> done = this.checked.findByEventIdIn(ids)
			.stream()
			.collect(Collectors.toMap(CheckedEvent::eventId, CheckedEvent::eventVersion));
		List<StoredVersion> due = all.stream()
			.filter((event) -> !Integer.valueOf(event.getVersion()).equals(done.get(event.getId())))
			.toList();
		return new Batch(due, ids.isEmpty() ? after : ids.get(ids.size() - 1), ids.isEmpty());
	}

	/**
	 * Compares events with all the others, and their speakers with all the others, and
	 * changes nothing.
	 */
	@Transactional(readOnly = true)
	public Outcome look(Collection<Long> ids, Set<Long> speakersSeen) {
		Set<Long> speakers = this.events.withSpeakers(ids)
			.stream()
			.flatMap((event) -> event.speakers().stream())
			.map((appearance) -> appearance.speaker().id())
			.filter(speakersSeen::add)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		return new Outcome(List.copyOf(ids), this.observer.observeEvents(ids, this.findings.partners(ids)), speakers,
				this.observer.observeSpeakers(speakers));
	}

	/**
	 * Writes down what was seen.
	 * @param versions the versions that were compared
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void note(List<Outcome> outcomes, Map<Long, Integer> versions) {
		List<Long> ids = new ArrayList<>();
		Set<Long> speakers = new HashSet<>();
		List<Observation> ofEvents = new ArrayList<>();
		List<Observation> ofSpeakers = new ArrayList<>();
		for (Outcome outcome : outcomes) {
			ids.addAll(outcome.events());
			speakers.addAll(outcome.speakers());
			ofEvents.addAll(outcome.ofEvents());
			ofSpeakers.addAll(outcome.ofSpeakers());
		}
		this.findings.note(ids, ofEvents);
		this.findings.noteSpeakers(speakers, ofSpeakers);
		versions.forEach((id, version) -> this.checked.save(new CheckedEvent(id, version)));
	}

	/**
	 * Compares the events of one change at once, so that the editor's next page knows.
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void checkNow(List<Long> ids) {
		Outcome outcome = look(ids, new HashSet<>());
		Map<Long, Integer> versions = this.events.withSpeakers(ids)
			.stream()
			.collect(Collectors.toMap(Event::id, Event::version));
		note(List.of(outcome), versions);
	}

	/** Lets every event be compared again. */
	@Transactional
	public void forget() {
		this.checked.forgetAll();
	}

	/**
	 * Some events in the order of their ids.
	 *
	 * @param due those that need a comparison
	 * @param last the id after which to go on
	 * @param end whether there are none any more
	 */
	record Batch(List<StoredVersion> due, long last, boolean end) {

		Map<Long, Integer> versions() {
			return this.due.stream().collect(Collectors.toMap(StoredVersion::getId, StoredVersion::getVersion));
		}

		List<List<Long>> parts(int count) {
			List<Long> ids = this.due.stream().map(StoredVersion::getId).toList();
			Map<Integer, List<Long>> parts = ids.stream()
				.collect(Collectors.groupingBy((id) -> ids.indexOf(id) % count));
			return List.copyOf(parts.values());
		}

	}

	/**
	 * What was seen of some events and their speakers.
	 */
	record Outcome(List<Long> events, List<Observation> ofEvents, Collection<Long> speakers,
			List<Observation> ofSpeakers) {

	}

}
