package org.colloquium.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MergingRepository extends Repository<Merging, Long> {

	Merging save(Merging merging);

	Optional<Merging> findById(long id);

	@Query("select m from Merging m where m.kind = :kind and m.lostId = :lost and m.undone is null")
	List<Merging> findStanding(FindingKind kind, long lost);

	@Query("select m from Merging m order by m.merged desc, m.id desc")
	Page<Merging> findLatest(Pageable page);

	@Modifying
	@Query("""
			update Merging m set m.beforeState = null, m.afterState = null, m.movedRows = null
			where m.merged < :until and m.beforeState is not null
			""")
	int forgetStatesBefore(Instant until);

}
