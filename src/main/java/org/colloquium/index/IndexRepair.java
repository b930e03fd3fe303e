package org.colloquium.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.colloquium.event.Events;
import org.colloquium.people.Speaker;
import org.colloquium.people.Speakers;
import org.colloquium.shared.StoredVersion;

/**
 * Compares a stretch of the index with what is saved, and mends the index.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class IndexRepair {

	/** So many are compared at a time. */
	private static final Limit STRETCH = Limit.of(500);

	private final EntityManager entities;

	private final Events events;

	private final Speakers speakers;

	IndexRepair(EntityManager entities, Events events, Speakers speakers) {
		this.entities = entities;
		this.events = events;
		this.speakers = speakers;
	}

	/**
	 * Mends the index of events.
	 * @param after the id after which the stretch begins
	 * @return how far it reached and what was mended
	 */
	public Stretch mendEvents(long after) {
		return mend(Event.class, after, this.events.versionsAfter(after, STRETCH.max()), this.events::withSpeakers);
	}

	/**
	 * Mends the index of speakers.
	 * @param after the id after which the stretch begins
	 * @return how far it reached and what was mended
	 */
	public Stretch mendSpeakers(long after) {
		return mend(Speaker.class, after, this.speakers.findVersionsAfter(after, STRETCH), this.speakers::findByIdIn);
	}

	private <T> Stretch mend(Class<T> type, long after, List<StoredVersion> saved, Loading<T> loading) {
		boolean end = saved.size() < STRETCH.max();
		// behind the last one the index may hold what a played-back backup knows nothing
		// of
		long last = end ? Long.MAX_VALUE : saved.get(saved.size() - 1).getId();
		SearchSession session = Search.session(this.entities);
		Map<Long, Integer> indexed = indexed(session, type, after, last);
		Set<Long> due = saved.stream()
			.filter((entry) -> !Integer.valueOf(entry.getVersion()).equals(indexed.get(entry.getId())))
			.map(StoredVersion::getId)
			.collect(Collectors.toSet());
		Set<Long> vanished = new HashSet<>(indexed.keySet());
		saved.forEach((entry) -> vanished.remove(entry.getId()));
		SearchIndexingPlan plan = session.indexingPlan();
		vanished.forEach((id) -> plan.purge(type, id, null));
		if (!due.isEmpty()) {
			loading.load(due).forEach(plan::addOrUpdate);
		}
		return new Stretch(last, due.size() + vanished.size(), end);
	}

	private static Map<Long, Integer> indexed(SearchSession session, Class<?> type, long after, long last) {
		return session.search(type)
			.select((found) -> found.composite()
				.from(found.id(Long.class), found.field(IndexMapping.VERSION, Integer.class))
				.as(Map::entry))
			.where((found) -> found.range().field(IndexedFields.KEY).between(after + 1, last))
			.fetchAllHits()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * How far a comparison reached.
	 *
	 * @param last the id of the last one that was looked at
	 * @param mended how many were not indexed as they are saved
	 * @param end whether there is nothing more to compare
	 */
	record Stretch(long last, int mended, boolean end) {

	}

	/** Gets what is saved under some ids. */
	private interface Loading<T> {

		List<T> load(Collection<Long> ids);

	}

}
