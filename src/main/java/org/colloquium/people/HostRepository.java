package org.colloquium.people;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HostRepository extends Hosts, Repository<Host, Long> {

	@Override
	@Query("""
			select h from Host h
			where lower(h.name) like concat('%', :part, '%') or h.nameKey like concat('%', :part, '%')
			order by h.nameKey, h.id
			""")
	Page<Host> findNamed(String part, Pageable page);

	Host save(Host host);

	/**
	 * How many of some name keys somebody has.
	 * @param keys at least one
	 */
	@Query("select count(distinct h.nameKey) from Host h where h.nameKey in :keys")
	long countNameKeys(Collection<String> keys);

	@Override
	@Query("select p.id from Host p where p.slug = :slug")
	List<Long> findIdsBySlug(String slug);

}
