package org.colloquium.event;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what gets into the way of an event: drafts count, what was cancelled or postponed
 * does not.
 */
@Service
@Transactional(readOnly = true)
public class Clashes {

	/* More than these do not take place at once. */
	private static final Limit MOST = Limit.of(500);

	private final EventRepository events;

	Clashes(EventRepository events) {
		this.events = events;
	}

	/**
	 * What is in the way of an event that somebody is typing.
	 * @param draft what was typed so far
	 * @param slot when that is
	 * @param id of the event that is being changed, or {@code null} for a new one
	 * @return the clashes in the order of their beginning
	 */
	public List<Clash> of(EventDraft draft, Timeslot slot, Long id) {
		return among(Occasion.of(draft, slot, id),
				this.events.findPlanned(Timeslot.earliestStart(slot.startsAt()), slot.startsAt(), slot.endsAt(), MOST));
	}

	/**
	 * What is in the way of each of some saved events.
	 * @param some such as a page of a list
	 * @return the clashes by the id of the event; nothing for an event without any
	 */
	public Map<Long, List<Clash>> ofEach(Collection<Event> some) {
		List<Event> on = some.stream().filter((event) -> event.status().isOn()).toList();
		Map<Long, List<Clash>> clashes = new HashMap<>();
		if (!on.isEmpty()) {
			Instant first = on.stream().map((event) -> event.slot().startsAt()).min(Comparator.naturalOrder()).get();
			Instant last = on.stream().map((event) -> event.slot().endsAt()).max(Comparator.naturalOrder()).get();
			List<Event> planned = this.events.findPlannedBeside(on.stream().map(Event::id).toList(),
					Timeslot.earliestStart(first), last);
			on.forEach((event) -> clashes.put(event.id(), among(Occasion.of(event), planned)));
		}
		clashes.values().removeIf(List::isEmpty);
		return clashes;
	}

	private static List<Clash> among(Occasion occasion, List<Event> planned) {
		return planned.stream().map((other) -> Clash.between(occasion, other)).flatMap(Optional::stream).toList();
	}

}
