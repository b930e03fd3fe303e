package org.colloquium.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
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
	static final int STRETCH = 5_000;

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
	 * Compares the index of events with what is saved.
	 * @param after the id after which the stretch begins
	 * @param anew whether each entry is to be written, whatever state it is in
	 * @return how far it reached and what is to be mended
	 */
	public Stretch compareEvents(long after, boolean anew) {
		Map<Long, Long> saved = new LinkedHashMap<>();
		this.events.versionsAfter(after, STRETCH)
			.forEach((versions) -> saved.put(versions.getId(), EntryState.of(versions)));
		return compare(Event.class, after, saved, anew);
	}

	/**
	 * Compares the index of speakers with what is saved.
	 * @param after the id after which the stretch begins
	 * @param anew whether each entry is to be written, whatever state it is in
	 * @return how far it reached and what is to be mended
	 */
	public Stretch compareSpeakers(long after, boolean anew) {
		Map<Long, Long> saved = new LinkedHashMap<>();
		this.speakers.findVersionsAfter(after, Limit.of(STRETCH))
			.forEach((stored) -> saved.put(stored.getId(), EntryState.of(stored.getVersion())));
		return compare(Speaker.class, after, saved, anew);
	}

	private Stretch compare(Class<?> type, long after, Map<Long, Long> saved, boolean anew) {
		boolean end = saved.size() < STRETCH;
		// between two and behind the last one, the index may hold what a played-back
		// backup does not know
		long last = end ? Long.MAX_VALUE : new TreeMap<>(saved).lastKey();
		SortedMap<Long, Long> indexed = indexed(type, after, last);
		if (indexed.size() == MOST) {
			end = false;
			last = indexed.lastKey();
			saved.keySet().removeAll(new TreeMap<>(saved).tailMap(last, false).keySet());
		}
		List<Long> due = saved.keySet()
			.stream()
			.filter((id) -> anew || !saved.get(id).equals(indexed.get(id)))
			.toList();
		Set<Long> vanished = new HashSet<>(indexed.keySet());
		vanished.removeAll(saved.keySet());
		return new Stretch(last, saved.size(), due, vanished, end);
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
	 * Writes the entries of events.
	 * @param due the ids, some hundred
	 * @param unwritten learns what was sent and is not yet written
	 */
	public void writeEvents(Collection<Long> due, Unwritten unwritten) {
		write(this.events.whole(due), unwritten);
	}

	/**
	 * Writes the entries of speakers.
	 * @param due the ids, some hundred
	 * @param unwritten learns what was sent and is not yet written
	 */
	public void writeSpeakers(Collection<Long> due, Unwritten unwritten) {
		write(this.speakers.findByIdIn(due), unwritten);
	}

	private void write(List<?> saved, Unwritten unwritten) {
		SearchIndexingPlan plan = plan(unwritten);
		saved.forEach(plan::addOrUpdate);
		plan.execute();
	}

	/**
	 * Takes entries away.
	 * @param type of what is no longer saved
	 * @param vanished the ids
	 * @param unwritten learns what was sent and is not yet written
	 */
	public void purge(Class<?> type, Collection<Long> vanished, Unwritten unwritten) {
		SearchIndexingPlan plan = plan(unwritten);
		vanished.forEach((id) -> plan.purge(type, id, null));
		plan.execute();
	}

	private SearchIndexingPlan plan(Unwritten unwritten) {
		SearchSession session = Search.session(this.entities);
		this.index.defer(session, unwritten);
		return session.indexingPlan();
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
