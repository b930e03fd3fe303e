package org.colloquium.event;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands on events to whoever writes them out, some at a time and each with all that
 * belongs to it, so that ten thousand need no more memory than two hundred. All are as
 * they were at one moment.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class EventStream {

	private static final int CHUNK = 200;

	private final Events events;

	private final EventRepository repository;

	private final EventLists lists;

	private final EntityManager entities;

	EventStream(Events events, EventRepository repository, EventLists lists, EntityManager entities) {
		this.events = events;
		this.repository = repository;
		this.lists = lists;
		this.entities = entities;
	}

	/**
	 * Hands on the events of a selection.
	 * @param selection which
	 * @param reader who takes them
	 * @throws IOException when the reader cannot go on
	 */
	public void read(Selection selection, Reader reader) throws IOException {
		EventCriteria criteria = this.events.criteria(selection.filter(), selection.reach(), selection.now());
		reader.begin(this.lists.spans(criteria));
		List<Long> ids = this.lists.ids(criteria, selection);
		for (int from = 0; from < ids.size(); from += CHUNK) {
			List<Long> chunk = ids.subList(from, Math.min(from + CHUNK, ids.size()));
			for (Event event : this.lists.inOrder(criteria, chunk)) {
				reader.next(loaded(event));
			}
			this.entities.clear();
		}
	}

	private static Event loaded(Event event) {
		return Events.loaded(List.of(event)).get(0);
	}

	/**
	 * What happened last to the events of a selection.
	 * @param selection which events
	 * @return the changes, the last one first
	 */
	public List<EventChange> changes(Selection selection) {
		EventCriteria criteria = this.events.criteria(selection.filter(), selection.reach(), selection.now());
		List<EventChange> changes = this.lists.changes(criteria, selection.limit());
		changes.forEach((change) -> loaded(change.event()));
		return changes;
	}

	/**
	 * When an event was to begin before it was moved last.
	 * @param event which
	 * @return the change, or nothing when it was never moved
	 */
	public Optional<EventChange> lastMove(Event event) {
		return this.repository.findChanges(event.id(), ChangeKind.MOVED, Limit.of(1)).stream().findFirst();
	}

	/**
	 * Somebody who takes events.
	 */
	public interface Reader {

		/**
		 * Tells what is to come.
		 * @param spans the zones of the events with the times in which they lie
		 * @throws IOException when that cannot be written
		 */
		default void begin(List<ZoneSpan> spans) throws IOException {
		}

		/**
		 * Takes the next event.
		 * @param event with all that belongs to it
		 * @throws IOException when it cannot be written
		 */
		void next(Event event) throws IOException;

	}

}
