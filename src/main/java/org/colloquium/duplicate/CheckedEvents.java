package org.colloquium.duplicate;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CheckedEvents extends Repository<CheckedEvent, Long> {

	CheckedEvent save(CheckedEvent checked);

	List<CheckedEvent> findByEventIdIn(Collection<Long> events);

	@Modifying
	@Query("delete from CheckedEvent c")
	void forgetAll();

}
