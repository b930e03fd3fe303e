package org.colloquium.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.colloquium.shared.StoredVersion;

interface EventRepository extends Repository<Event, Long> {

	Event save(Event event);

	@Query("select e from Event e left join fetch e.series where e.id = :id")
	Optional<Event> findById(Long id);

	@Query("""
			select e from Event e left join fetch e.series
			where e.id in :ids
			""")
	List<Event> findByIds(Collection<Long> ids);

	@Query("""
			select distinct e from Event e left join fetch e.appearances a left join fetch a.speaker
			where e.id in :ids and e.deleted is null
			""")
	List<Event> findWithSpeakers(Collection<Long> ids);

	@Query("""
			select e from Event e left join fetch e.series
			where e.id in (select o.id from Event o join o.appearances a where a.speaker.id = :speaker)
			order by e.id
			""")
	List<Event> findWithSpeaker(long speaker);

	@Query("""
			select distinct e from Event e left join fetch e.appearances a left join fetch a.speaker
			where e.slot.startsAt >= :from and e.slot.startsAt < :until
			  and e.slot.start >= :first and e.slot.start < :next and e.deleted is null
			order by e.id
			""")
	List<Event> findOnDay(Instant from, Instant until, LocalDateTime first, LocalDateTime next);

	@Query("""
			select e.id as id, e.version as version from Event e
			where e.id > :id and e.deleted is null order by e.id
			""")
	List<StoredVersion> findVersionsAfter(long id, Limit limit);

	@Query("""
			select e.id as id, e.version as version, s.version as seriesVersion,
			  (select sum(h.version) from Event o join o.hosts h where o = e) as hostVersions
			from Event e left join e.series s
			where e.id > :id order by e.id
			""")
	List<EventVersions> findAllVersionsAfter(long id, Limit limit);

	@Query("""
			select distinct e from Event e left join fetch e.series
			  left join fetch e.appearances a left join fetch a.speaker
			where e.id in :ids
			""")
	List<Event> findWhole(Collection<Long> ids);

	@Query("select count(e) from Event e where e.deleted is null")
	long countKept();

	@Query("""
			select e.id as id, e.slot.startsAt as start from Event e
			where e.slot.startsAt in :starts and e.deleted is null order by e.id
			""")
	List<EventStart> findStarting(Collection<Instant> starts);

	@Query("""
			select e from Event e left join fetch e.series
			where e.source.name = :name and e.source.id in :ids
			""")
	List<Event> findBySource(String name, Collection<String> ids);

	@Query("""
			select e from Event e left join fetch e.series
			where e.slot.startsAt >= :earliest and e.slot.startsAt < :until and e.slot.endsAt > :from
			  and e.deleted is null and e.status <> org.colloquium.event.EventStatus.DRAFT
			order by e.slot.startsAt, e.id
			""")
	List<Event> findBetween(Instant earliest, Instant from, Instant until, Limit limit);

	@Query("""
			select e from Event e left join fetch e.series
			where e.slot.startsAt >= :earliest and e.slot.startsAt < :until and e.slot.endsAt > :from
			  and e.deleted is null
			  and e.status in (org.colloquium.event.EventStatus.DRAFT, org.colloquium.event.EventStatus.ANNOUNCED)
			order by e.slot.startsAt, e.id
			""")
	List<Event> findPlanned(Instant earliest, Instant from, Instant until, Limit limit);

	/**
	 * Whatever is planned while one of some other events takes place, which lie between
	 * two moments.
	 */
	@Query("""
			select e from Event e left join fetch e.series
			where e.slot.startsAt >= :earliest and e.slot.startsAt < :latest and e.deleted is null
			  and e.status in (org.colloquium.event.EventStatus.DRAFT, org.colloquium.event.EventStatus.ANNOUNCED)
			  and exists (select 1 from Event one where one.id in :some
			    and e.slot.startsAt < one.slot.endsAt and e.slot.endsAt > one.slot.startsAt)
			order by e.slot.startsAt, e.id
			""")
	List<Event> findPlannedBeside(Collection<Long> some, Instant earliest, Instant latest);

	@Query("""
			select e from Event e left join fetch e.series
			where e.series.id = :series and e.slot.startsAt < :start
			  and e.deleted is null and e.status <> org.colloquium.event.EventStatus.DRAFT
			order by e.slot.startsAt desc, e.id desc
			""")
	List<Event> findBefore(Long series, Instant start, Limit limit);

	@Query("""
			select e from Event e left join fetch e.series
			where e.series.id = :series and e.slot.startsAt > :start
			  and e.deleted is null and e.status <> org.colloquium.event.EventStatus.DRAFT
			order by e.slot.startsAt, e.id
			""")
	List<Event> findAfter(Long series, Instant start, Limit limit);

	@Query("""
			select distinct e from Event e left join fetch e.series join e.appearances a
			where a.speaker.id in :speakers and e.id <> :event
			  and e.deleted is null and e.status <> org.colloquium.event.EventStatus.DRAFT
			order by e.slot.startsAt desc, e.id desc
			""")
	List<Event> findOthersBy(Collection<Long> speakers, Long event, Limit limit);

	/** When the last events began that were over before a year. */
	@Query("""
			select e.slot.start from Event e
			where e.slot.startsAt < :latest and e.slot.start < :before and e.slot.endsAt <= :now
			  and e.deleted is null and e.status <> org.colloquium.event.EventStatus.DRAFT
			order by e.slot.startsAt desc
			""")
	List<LocalDateTime> findStartsBefore(LocalDateTime before, Instant latest, Instant now, Limit limit);

	/** H2 goes by the index only where a moment is named. */
	@Query("""
			select e from Event e left join fetch e.series
			where e.mergedInto is null and e.deleted > :since
			order by e.deleted desc
			""")
	List<Event> findDeleted(Instant since, Limit limit);

	@Query("""
			select c from EventChange c
			where c.event.id = :event and c.kind = :kind
			order by c.id desc
			""")
	List<EventChange> findChanges(Long event, ChangeKind kind, Limit limit);

	@Query("select count(e) > 0 from Event e")
	boolean hasAny();

}
