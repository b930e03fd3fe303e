package org.colloquium.duplicate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
			where (f.kind = org.colloquium.duplicate.FindingKind.EVENTS and (f.leftId in :events or f.rightId in :events))
			   or (f.kind in (org.colloquium.duplicate.FindingKind.REPEAT, org.colloquium.duplicate.FindingKind.BIO)
			       and f.leftId in :events)
			""")
	List<Finding> findAbout(Collection<Long> events);

	@Query("""
			select f from Finding f
			where f.kind = org.colloquium.duplicate.FindingKind.SPEAKERS
			  and (f.leftId in :speakers or f.rightId in :speakers)
			""")
	List<Finding> findAboutSpeakers(Collection<Long> speakers);

}
