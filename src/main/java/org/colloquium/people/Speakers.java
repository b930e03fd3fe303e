package org.colloquium.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;

import org.colloquium.shared.StoredVersion;

/**
 * All speakers, to read.
 */
public interface Speakers {

	Optional<Speaker> findById(Long id);

	List<Speaker> findByIdIn(Collection<Long> ids);

	/**
	 * The names of some speakers.
	 * @param ids which
	 * @return in no order
	 */
	@Query("select new org.colloquium.people.SpeakerName(s.id, s.name) from Speaker s where s.id in :ids")
	List<SpeakerName> findNames(Collection<Long> ids);

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
	 * The numbers of the speakers in whose address a name stands.
	 * @param slug the name as it stands in an address
	 * @return the ids; namesakes are several
	 */
	List<Long> findIdsBySlug(String slug);

	/**
	 * The records that were ever made under certain names, also those that were merged
	 * into others since; namesakes are several.
	 * @param keys the names' {@linkplain PersonName#key() keys}
	 * @return those who are known
	 */
	List<Speaker> findByNameKeyIn(Collection<String> keys);

	/**
	 * The speaker to whom an id leads after all mergers.
	 * @param id perhaps of a record that was merged into another
	 * @return the speaker or the last survivor
	 */
	default Optional<Speaker> survivor(Long id) {
		Optional<Speaker> speaker = findById(id);
		while (speaker.map(Speaker::mergedInto).isPresent()) {
			speaker = findById(speaker.get().mergedInto());
		}
		return speaker;
	}

	/**
	 * The speakers whom a name means: who bears it, or else who once had a record of that
	 * name.
	 * @param key the name's {@linkplain PersonName#key() key}
	 * @return the speakers; namesakes are several
	 */
	default List<Speaker> findMeant(String key) {
		List<Speaker> known = findByNameKeyIn(List.of(key));
		List<Speaker> standing = known.stream().filter((speaker) -> speaker.mergedInto() == null).toList();
		return !standing.isEmpty() ? standing
				: known.stream().flatMap((speaker) -> survivor(speaker.id()).stream()).distinct().toList();
	}

}
