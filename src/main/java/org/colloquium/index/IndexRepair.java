package org.colloquium.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.event.Event;
import org.colloquium.event.EventHoldings;
import org.colloquium.people.Speaker;
import org.colloquium.people.Speakers;

/**
 * Compares a stretch of the index with what is saved, and mends the index.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class IndexRepair {

	/**
	 * So many are compared at a time. Each time the index is asked it first makes
	 * readable what was written before, in a piece of its own, which is merged later.
	 */
	private static final int STRETCH = 5_000;

	/** An index of several nodes gives no more at a time. */
	private static final int MOST = 10_000;

	private final EntityManager entities;

	private final EventHoldings events;

	private final Speakers speakers;

	private final Placement index;

	IndexRepair(EntityManager entities, EventHoldings events, Speakers speakers, Placement index) {
		this.index = index;
		this.entities = entities;
		this.events = events;
		this.speakers = speakers;
	}

	/**
	 * Whether the index has no entry.
	 * @param kind of what
	 */
	public boolean isEmpty(Kind kind) {
		return Search.session(this.entities)
			.search(kind.type())
			.where((found) -> found.matchAll())
			.fetchTotalHitCount() == 0;
	}

	/**
	 * Compares the index with what is saved.
	 * @param kind of what
	 * @param after the id after which the stretch begins
	 * @return how far it reached and what is to be mended
	 */
	public Stretch compare(Kind kind, long after) {
		SortedMap<Long, Long> saved = saved(kind, after);
		return stretch(saved, indexed(kind.type(), after, last(saved)));
	}

	/**
	 * Takes everything that is saved for what is to be written, without asking the index,
	 * which would first have to make readable what was written last.
	 * @param kind of what
	 * @param after the id after which the stretch begins
	 * @return how far it reached
	 */
	public Stretch all(Kind kind, long after) {
		return stretch(saved(kind, after), new TreeMap<>());
	}

	private static Stretch stretch(SortedMap<Long, Long> saved, SortedMap<Long, Long> indexed) {
		boolean full = indexed.size() == MOST;
		long last = full ? indexed.lastKey() : last(saved);
		SortedMap<Long, Long> seen = full ? saved.headMap(last + 1) : saved;
		List<Long> due = seen.keySet().stream().filter((id) -> !seen.get(id).equals(indexed.get(id))).toList();
		Set<Long> vanished = new HashSet<>(indexed.keySet());
		vanished.removeAll(seen.keySet());
		return new Stretch(last, seen.size(), due, vanished, !full && saved.size() < STRETCH);
	}

	/*
	 * Between two and behind the last one, the index may hold what a played-back backup
	 * does not know.
	 */
	private static long last(SortedMap<Long, Long> saved) {
		return (saved.size() < STRETCH) ? Long.MAX_VALUE : saved.lastKey();
	}

	private SortedMap<Long, Long> saved(Kind kind, long after) {
		SortedMap<Long, Long> saved = new TreeMap<>();
		switch (kind) {
			case EVENTS -> this.events.versionsAfter(after, STRETCH)
				.forEach((versions) -> saved.put(versions.getId(), EntryState.of(versions)));
			case SPEAKERS -> this.speakers.findVersionsAfter(after, Limit.of(STRETCH))
				.forEach((stored) -> saved.put(stored.getId(), EntryState.of(stored.getVersion())));
		}
		return saved;
	}

	private SortedMap<Long, Long> indexed(Class<?> type, long after, long last) {
		return Search.session(this.entities)
			.search(type)
			.select((found) -> found.composite()
				.from(found.id(Long.class), found.field(IndexMapping.STATE, Long.class))
				.as(Entry::new))
			.where((found) -> found.range().field(IndexedFields.KEY).between(after + 1, last))
			.sort((found) -> found.field(IndexedFields.KEY))
			.fetchHits(MOST)
			.stream()
			.collect(Collectors.toMap(Entry::id, Entry::knownState, (one, other) -> -1L, TreeMap::new));
	}

	/**
	 * Writes entries.
	 * @param kind of what
	 * @param due the ids, some hundred
	 * @param unwritten learns what was sent and is not yet written
	 */
	public void write(Kind kind, Collection<Long> due, Unwritten unwritten) {
		SearchIndexingPlan plan = plan(unwritten);
		// nothing is changed: not even looking for changes is needed
		this.entities.unwrap(Session.class).setDefaultReadOnly(true);
		List<?> saved = switch (kind) {
			case EVENTS -> this.events.whole(due);
			case SPEAKERS -> this.speakers.findByIdIn(due);
		};
		saved.forEach(plan::addOrUpdate);
		plan.execute();
	}

	/**
	 * Takes entries away.
	 * @param kind of what
	 * @param vanished the ids of what is no longer saved
	 * @param unwritten learns what was sent and is not yet written
	 */
	public void purge(Kind kind, Collection<Long> vanished, Unwritten unwritten) {
		SearchIndexingPlan plan = plan(unwritten);
		vanished.forEach((id) -> plan.purge(kind.type(), id, null));
		plan.execute();
	}

	private SearchIndexingPlan plan(Unwritten unwritten) {
		SearchSession session = Search.session(this.entities);
		this.index.defer(session, unwritten);
		return session.indexingPlan();
	}

	/** What the index has entries of. */
	enum Kind {

		EVENTS(Event.class),

		SPEAKERS(Speaker.class);

		private final Class<?> type;

		Kind(Class<?> type) {
			this.type = type;
		}

		Class<?> type() {
			return this.type;
		}

	}

	/**
	 * How far a comparison reached.
	 *
	 * @param last the id of the last one that was looked at
	 * @param seen how many are saved in it
	 * @param due of those, the ids of those that are not indexed as they are saved, in
	 * their order
	 * @param vanished the ids of those that are indexed and not saved
	 * @param end whether there is nothing more to compare
	 */
	record Stretch(long last, int seen, List<Long> due, Set<Long> vanished, boolean end) {

		int mended() {
			return this.due.size() + this.vanished.size();
		}

		/** The same, as far as something is to be taken away. */
		Stretch purged() {
			return new Stretch(this.last, this.seen, List.of(), this.vanished, this.end);
		}

	}

	/**
	 * What the index knows.
	 *
	 * @param state {@code null} when it was written before there were states
	 */
	private record Entry(Long id, Long state) {

		long knownState() {
			return (this.state != null) ? this.state : -1;
		}

	}

}
