package org.colloquium.duplicate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FindingRepository extends Repository<Finding, Long> {

	Finding save(Finding finding);

	void delete(Finding finding);

	void flush();

	Optional<Finding> findById(long id);

	Optional<Finding> findByKindAndLeftIdAndRightIdAndField(FindingKind kind, long left, long right, String field);

	@Query("""
			select f from Finding f
			where f.decision is null and f.verdict in :verdicts
			order by f.score desc, f.id desc
			""")
	Page<Finding> findOpen(Collection<String> verdicts, Pageable page);

	@Query("""
			select f.verdict as verdict, count(f) as findings from Finding f
			where f.decision is null group by f.verdict
			""")
	List<OpenFindings> countOpen();

	@Query("""
			select f from Finding f
			where f.decision is not null
			order by f.decided desc, f.id desc
			""")
	Page<Finding> findDecided(Pageable page);

	@Query("""
			select f from Finding f
			where f.leftId in :events and f.kind <> org.colloquium.duplicate.FindingKind.SPEAKERS
			""")
	List<Finding> findFrom(Collection<Long> events);

	@Query("""
			select f from Finding f
			where f.rightId in :events and f.kind = org.colloquium.duplicate.FindingKind.EVENTS
			""")
	List<Finding> findTowards(Collection<Long> events);

	/** What is known of events; two queries, since one with "or" reads all findings. */
	default List<Finding> findAbout(Collection<Long> events) {
		return events.isEmpty() ? List.of()
				: Stream.concat(findFrom(events).stream(), findTowards(events).stream()).distinct().toList();
	}

	@Query("""
			select f from Finding f
			where f.leftId in :speakers and f.kind = org.colloquium.duplicate.FindingKind.SPEAKERS
			""")
	List<Finding> findFromSpeakers(Collection<Long> speakers);

	@Query("""
			select f from Finding f
			where f.rightId in :speakers and f.kind = org.colloquium.duplicate.FindingKind.SPEAKERS
			""")
	List<Finding> findTowardsSpeakers(Collection<Long> speakers);

	/** What is known of the records of speakers. */
	default List<Finding> findAboutSpeakers(Collection<Long> speakers) {
		return speakers.isEmpty() ? List.of()
				: Stream.concat(findFromSpeakers(speakers).stream(), findTowardsSpeakers(speakers).stream())
					.distinct()
					.toList();
	}

}
