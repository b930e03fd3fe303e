package org.colloquium.people;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SpeakerRepository extends Speakers, Repository<Speaker, Long> {

	@Override
	@Query("""
			select s from Speaker s
			where lower(s.name) like concat('%', :part, '%') or s.nameKey like concat('%', :part, '%')
			order by s.nameKey, s.id
			""")
	Page<Speaker> findNamed(String part, Pageable page);

	List<Speaker> findByNameKeyIn(Collection<String> keys);

	Speaker save(Speaker speaker);

}
