package org.colloquium.event;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.event.Repetition.Key;

/**
 * Talks that are given again, so that who missed the one finds the other.
 */
@Service
@Transactional
public class Repetitions {

	/** A talk on tour; more are no repetitions of one talk. */
	private static final int MOST = 50;

	private final RepetitionRepository repetitions;

	private final Events events;

	Repetitions(RepetitionRepository repetitions, Events events) {
		this.repetitions = repetitions;
		this.events = events;
	}

	/** Notes that two events are one talk. */
	public void link(long one, long other) {
		Key key = Key.of(one, other);
		if (!this.repetitions.existsById(key)) {
			this.repetitions.save(new Repetition(key));
		}
	}

	/** Takes back that two events are one talk. */
	public void unlink(long one, long other) {
		Key key = Key.of(one, other);
		if (this.repetitions.existsById(key)) {
			this.repetitions.deleteById(key);
		}
	}

	/**
	 * When else a talk is given. What was linked to an event that was merged counts for
	 * the survivor.
	 * @param event one of the times
	 * @return the other events that readers may see, the earliest first
	 */
	@Transactional(readOnly = true)
	public List<Event> of(Event event) {
		Set<Long> found = new HashSet<>();
		Set<Long> next = Set.of(event.id());
		while (!next.isEmpty() && found.size() < MOST) {
			found.addAll(next);
			next = Stream
				.concat(this.repetitions.findOf(next).stream().flatMap(Repetitions::both),
						this.repetitions.findMergedInto(next).stream())
				.filter((id) -> !found.contains(id))
				.collect(Collectors.toSet());
		}
		return found.stream()
			.filter((id) -> !id.equals(event.id()))
			.flatMap((id) -> this.events.survivor(id).stream())
			.filter((other) -> other.isPublic() && !other.id().equals(event.id()))
			.distinct()
			.sorted(Comparator.comparing((Event other) -> other.slot().startsAt()).thenComparing(Event::id))
			.toList();
	}

	private static Stream<Long> both(Repetition repetition) {
		return Stream.of(repetition.key().oneId(), repetition.key().otherId());
	}

}
