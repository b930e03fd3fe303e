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

	/** So many are compared at a time. */
	static final int STRETCH = 500;

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
	 * Mends the index of events.
	 * @param after the id after which the stretch begins
	 * @param anew whether each entry is written, whatever state it is in
	 * @return how far it reached and what was mended
	 */
	public Stretch mendEvents(long after, boolean anew) {
		Map<Long, Long> saved = new LinkedHashMap<>();
		this.events.versionsAfter(after, STRETCH)
			.forEach((versions) -> saved.put(versions.getId(), EntryState.of(versions)));
		return mend(Event.class, after, saved, anew, this.events::whole);
	}

	/**
	 * Mends the index of speakers.
	 * @param after the id after which the stretch begins
	 * @param anew whether each entry is written, whatever state it is in
	 * @return how far it reached and what was mended
	 */
	public Stretch mendSpeakers(long after, boolean anew) {
		Map<Long, Long> saved = new LinkedHashMap<>();
		this.speakers.findVersionsAfter(after, Limit.of(STRETCH))
			.forEach((stored) -> saved.put(stored.getId(), (long) stored.getVersion()));
		return mend(Speaker.class, after, saved, anew, this.speakers::findByIdIn);
	}

	private <T> Stretch mend(Class<T> type, long after, Map<Long, Long> saved, boolean anew, Loading<T> loading) {
		boolean end = saved.size() < STRETCH;
		// between two and behind the last one, the index may hold what a played-back
		// backup does not know
		long last = end ? Long.MAX_VALUE : new TreeMap<>(saved).lastKey();
		SearchSession session = Search.session(this.entities);
		this.index.insist(session);
		SortedMap<Long, Long> indexed = indexed(session, type, after, last);
		if (indexed.size() == MOST) {
			end = false;
			last = indexed.lastKey();
			saved.keySet().removeAll(new TreeMap<>(saved).tailMap(last, false).keySet());
		}
		Set<Long> due = saved.keySet()
			.stream()
			.filter((id) -> anew || !saved.get(id).equals(indexed.get(id)))
			.collect(Collectors.toSet());
		Set<Long> vanished = new HashSet<>(indexed.keySet());
		vanished.removeAll(saved.keySet());
		SearchIndexingPlan plan = session.indexingPlan();
		vanished.forEach((id) -> plan.purge(type, id, null));
		if (!due.isEmpty()) {
			loading.load(due).forEach(plan::addOrUpdate);
		}
		plan.execute();
		return new Stretch(last, saved.size(), due.size() + vanished.size(), end);
	}

	private static SortedMap<Long, Long> indexed(SearchSession session, Class<?> type, long after, long last) {
		return session.search(type)
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
	 * How far a comparison reached.
	 *
	 * @param last the id of the last one that was looked at
	 * @param seen how many are saved in it
	 * @param mended how many were not indexed as they are saved
	 * @param end whether there is nothing more to compare
	 */
	record Stretch(long last, int seen, int mended, boolean end) {

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

	/** Gets what is saved under some ids. */
	private interface Loading<T> {

		List<T> load(Collection<Long> ids);

	}

}
