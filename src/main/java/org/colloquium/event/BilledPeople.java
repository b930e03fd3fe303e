package org.colloquium.event;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.colloquium.people.Host;
import org.colloquium.people.Speaker;

/**
 * The speakers and hosts of whom readers may know: those of an event that is on the
 * programme. Whoever stands in a draft alone, such as somebody who is about to be
 * invited, is not for the public.
 */
public interface BilledPeople extends Repository<Event, Long> {

	/** The speakers on the programme. */
	String BILLED = """
			from Speaker s
			where coalesce(s.mergedInto, 0) = 0
			  and exists (select 1 from Event e join e.appearances a
			    where a.speaker = s and e.deleted is null and e.status <> org.colloquium.event.EventStatus.DRAFT)
			""";

	/** The speakers on the programme whose name contains a text. */
	String NAMED = BILLED + """
			  and (lower(s.name) like concat('%', :part, '%') or s.nameKey like concat('%', :part, '%'))
			""";

	/**
	 * The speakers whose name contains a text, whatever its case.
	 * @param part a part of the name as typed, lower case; empty finds all
	 * @param page which of them, by name
	 * @return the speakers in the order of their names
	 */
	@Query("select s " + NAMED + " order by s.nameKey, s.id")
	Slice<Speaker> findSpeakersNamed(String part, Pageable page);

	/**
	 * The same speakers, to count them.
	 * @param part as above
	 * @param most how many at most
	 * @return their ids in no order
	 */
	@Query("select s.id " + NAMED)
	List<Long> findIdsOfSpeakersNamed(String part, Limit most);

	/**
	 * The speakers of a range of ids, to go through all of them.
	 * @param after the range begins behind this id
	 * @param last and ends with this one
	 * @return the speakers in the order of their ids
	 */
	@Query("select s " + BILLED + " and s.id > :after and s.id <= :last order by s.id")
	List<Speaker> findSpeakersBetween(long after, long last);

	/**
	 * In which ranges of ids there are speakers.
	 * @param size how many ids a range has
	 * @return the ranges in their order
	 */
	@Query("select distinct (s.id - 1) / :size as span " + BILLED + " order by span")
	List<Long> findRangesOfSpeakers(int size);

	/**
	 * Who of some speakers is billed.
	 * @param ids of the speakers, at least one
	 * @return the ids of those who are
	 */
	@Query("""
			select distinct a.speaker.id from Event e join e.appearances a
			where a.speaker.id in :ids and e.deleted is null
			  and e.status <> org.colloquium.event.EventStatus.DRAFT
			""")
	Set<Long> findBilled(Collection<Long> ids);

	/**
	 * A speaker who is billed.
	 * @param id of the speaker
	 * @return nobody when readers may not know of the speaker
	 */
	@Query("""
			select s from Speaker s
			where s.id = :id and exists (select 1 from Event e join e.appearances a
			  where a.speaker = s and e.deleted is null and e.status <> org.colloquium.event.EventStatus.DRAFT)
			""")
	Optional<Speaker> findSpeaker(Long id);

	/**
	 * A host of an event on the programme.
	 * @param id of the host
	 * @return nobody when readers may not know of the host
	 */
	@Query("""
			select h from Host h
			where h.id = :id and exists (select 1 from Event e join e.hosts o
			  where o = h and e.deleted is null and e.status <> org.colloquium.event.EventStatus.DRAFT)
			""")
	Optional<Host> findHost(Long id);

}
