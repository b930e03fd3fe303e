package org.colloquium.people;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import org.colloquium.shared.StoredVersion;

/**
 * Speakers, to read and to save. Whether somebody was merged into another is asked in a
 * way that no index answers: nearly all were not, and H2 would go through that part of
 * the index of the others, which is nearly all of it.
 */
interface SpeakerRepository extends Speakers, Repository<Speaker, Long> {

	@Override
	@Query("""
			select s from Speaker s
			where coalesce(s.mergedInto, 0) = 0
			  and (lower(s.name) like concat('%', :part, '%') or s.nameKey like concat('%', :part, '%'))
			order by s.nameKey, s.id
			""")
	Page<Speaker> findNamed(String part, Pageable page);

	@Override
	@Query("""
			select s.id as id, s.version as version from Speaker s
			where s.id > :id and coalesce(s.mergedInto, 0) = 0 order by s.id
			""")
	List<StoredVersion> findVersionsAfter(long id, Limit limit);

	Speaker save(Speaker speaker);

	/**
	 * How many of some name keys somebody has.
	 * @param keys at least one
	 */
	@Query("select count(distinct s.nameKey) from Speaker s where s.nameKey in :keys")
	long countNameKeys(Collection<String> keys);

	@Override
	@Query("select p.id from Speaker p where p.slug = :slug")
	List<Long> findIdsBySlug(String slug);

}
