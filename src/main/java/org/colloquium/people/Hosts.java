package org.colloquium.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/**
 * All hosts, to read.
 */
public interface Hosts {

	Optional<Host> findById(Long id);

	/**
	 * The hosts whose name contains a text, whatever its case.
	 * @param part a part of the name as typed, lower case; empty finds all
	 * @param page which of them, by name
	 * @return the hosts in the order of their names
	 */
	Page<Host> findNamed(String part, Pageable page);

	/**
	 * The numbers of the hosts in whose address a name stands.
	 * @param slug the name as it stands in an address
	 * @return the ids; namesakes are several
	 */
	List<Long> findIdsBySlug(String slug);

	/**
	 * The hosts of certain names.
	 * @param keys the names' {@linkplain PersonName#key() keys}
	 * @return those who are known
	 */
	List<Host> findByNameKeyIn(Collection<String> keys);

}
