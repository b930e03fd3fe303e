package org.colloquium.event;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RepetitionRepository extends Repository<Repetition, Repetition.Key> {

	boolean existsById(Repetition.Key key);

	Repetition save(Repetition repetition);

	void deleteById(Repetition.Key key);

	@Query("select r from Repetition r where r.key.oneId in :events or r.key.otherId in :events")
	List<Repetition> findOf(Collection<Long> events);

	@Query("select e.id from Event e where e.mergedInto in :events")
	List<Long> findMergedInto(Collection<Long> events);

}
