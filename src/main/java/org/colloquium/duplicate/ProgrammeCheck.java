package org.colloquium.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.duplicate.Finding.Observation;
import org.colloquium.event.Event;
import org.colloquium.event.Events;
import org.colloquium.shared.StoredVersion;

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

	private final Turn turn;

	/** What was saved, and compared at once, since the current batch began. */
	private final Set<Long> overtaken = ConcurrentHashMap.newKeySet();

	ProgrammeCheck(Observer observer, Findings findings, CheckedEvents checked, Events events, Turn turn) {
		this.observer = observer;
		this.findings = findings;
		this.checked = checked;
		this.events = events;
		this.turn = turn;
	}

	/**
	 * Which events follow, and whether they need a comparison.
	 * @param after the id after which to go on
	 * @param most how many at most
	 */
	@Transactional(readOnly = true)
	public Batch next(long after, int most) {
		this.overtaken.clear();
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
	public Outcome look(Collection<Long> ids, Set<Long> speakersSeen, Neighbours neighbours) {
		Set<Long> speakers = this.events.withSpeakers(ids)
			.stream()
			.flatMap((event) -> event.speakers().stream())
			.map((appearance) -> appearance.speaker().id())
			.filter(speakersSeen::add)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		return new Outcome(List.copyOf(ids), this.observer.observeEvents(ids, this.findings.partners(ids), neighbours),
				speakers, this.observer.observeSpeakers(speakers, neighbours));
	}

	/**
	 * Writes down what was seen of a batch. Of what an editor saved in the meantime, here
	 * or on another node, another comparison has written down something newer.
	 * @param versions the versions that were compared
	 */
	void note(List<Outcome> outcomes, Map<Long, Integer> versions) {
		this.turn.take(() -> {
			Set<Long> newer = new HashSet<>(this.overtaken);
			this.checked.findByEventIdIn(versions.keySet())
				.stream()
				.filter((known) -> known.eventVersion() > versions.get(known.eventId()))
				.forEach((known) -> newer.add(known.eventId()));
			note(outcomes, versions, newer);
		});
	}

	private void note(List<Outcome> outcomes, Map<Long, Integer> versions, Set<Long> overtaken) {
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
		this.findings.note(ids, ofEvents, overtaken);
		this.findings.noteSpeakers(speakers, ofSpeakers);
		remember(versions, overtaken);
	}

	private void remember(Map<Long, Integer> versions, Set<Long> overtaken) {
		Map<Long, Integer> compared = new HashMap<>(versions);
		compared.keySet().removeAll(overtaken);
		this.checked.findByEventIdIn(compared.keySet())
			.forEach((known) -> known.compared(compared.remove(known.eventId())));
		compared.forEach((id, version) -> this.checked.save(new CheckedEvent(id, version)));
	}

	/**
	 * Compares the events of one change at once, so that the editor's next page knows.
	 * Whoever stood beside them in a row may have another neighbour now, and so may who
	 * stands there now.
	 */
	void checkNow(List<Long> ids) {
		this.overtaken.addAll(ids);
		this.turn.take(() -> {
			Set<Long> due = new LinkedHashSet<>(ids);
			due.addAll(this.findings.besideInRow(ids));
			compare(due);
			Set<Long> beside = this.findings.besideInRow(ids);
			beside.removeAll(due);
			compare(beside);
		});
	}

	private void compare(Set<Long> ids) {
		if (!ids.isEmpty()) {
			Map<Long, Integer> versions = this.events.withSpeakers(ids)
				.stream()
				.collect(Collectors.toMap(Event::id, Event::version));
			note(List.of(look(ids, new HashSet<>(), this.observer.index())), versions, Set.of());
		}
	}

	/**
	 * Compares the record of a speaker with all the others at once.
	 */
	void checkSpeaker(long id) {
		this.turn.take(() -> this.findings.noteSpeakers(List.of(id), this.observer.observeSpeakers(List.of(id))));
	}

	/** Lets every event be compared again. */
	void forget() {
		this.turn.take(this.checked::forgetAll);
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
			return IntStream.range(0, Math.min(count, ids.size()))
				.mapToObj((part) -> IntStream.iterate(part, (place) -> place < ids.size(), (place) -> place + count)
					.mapToObj(ids::get)
					.toList())
				.toList();
		}

	}

	/**
	 * What was seen of some events and their speakers.
	 */
	record Outcome(List<Long> events, List<Observation> ofEvents, Collection<Long> speakers,
			List<Observation> ofSpeakers) {

	}

}
