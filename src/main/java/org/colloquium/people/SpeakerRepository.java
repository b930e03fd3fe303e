package org.colloquium.people;

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

	Speaker save(Speaker speaker);

}
