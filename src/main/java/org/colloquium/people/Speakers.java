package org.colloquium.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

import org.colloquium.shared.StoredVersion;

/**
 * All speakers, to read.
 */
public interface Speakers {

	Optional<Speaker> findById(Long id);

	List<Speaker> findByIdIn(Collection<Long> ids);

	/**
	 * The speakers whose name contains a text, whatever its case.
	 * @param part a part of the name as typed, lower case; empty finds all
	 * @param page which of them, by name
	 * @return the speakers in the order of their names
	 */
	Page<Speaker> findNamed(String part, Pageable page);

	/**
	 * The stored versions of the speakers in the order of their ids.
	 * @param id the id after which to go on
	 * @param limit how many at most
	 * @return the versions
	 */
	List<StoredVersion> findVersionsAfter(long id, Limit limit);

	/**
	 * The speakers of certain names; namesakes are several.
	 * @param keys the names' {@linkplain PersonName#key() keys}
	 * @return those who are known
	 */
	List<Speaker> findByNameKeyIn(Collection<String> keys);

}
