package org.colloquium.event;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that was ever entered, deleted events too, for whoever keeps a copy of it.
 */
@Service
@Transactional(readOnly = true)
public class EventHoldings {

	private final EventRepository events;

	EventHoldings(EventRepository events) {
		this.events = events;
	}

	/**
	 * The current versions of the events, and of what they show of others.
	 * @param id of the event after which to go on, 0 at first
	 * @param most how many at most
	 * @return the versions, by id
	 */
	public List<EventVersions> versionsAfter(long id, int most) {
		return this.events.findAllVersionsAfter(id, Limit.of(most));
	}

	/**
	 * Events with all that belongs to them.
	 * @param ids some hundred
	 * @return those that there are, in no order
	 */
	public List<Event> whole(Collection<Long> ids) {
		return ids.isEmpty() ? List.of() : Events.loaded(this.events.findWhole(ids));
	}

}
