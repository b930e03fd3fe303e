package org.colloquium.event;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where an imported event came from; the pair belongs to one event only, so that a second
 * import of it is an update.
 *
 * @param name the source
 * @param id the event's identifier there
 */
@Embeddable
public record Source(@Column(name = "source_name") String name, @Column(name = "source_id") String id) {

	/** Of the name, in UTF-16 code units. */
	public static final int NAME_LENGTH = 100;

	/** Of the identifier, in UTF-16 code units. */
	public static final int ID_LENGTH = 300;

	static Map<String, List<String>> idsByName(Stream<Source> sources) {
		return sources
			.collect(Collectors.groupingBy(Source::name, Collectors.mapping(Source::id, Collectors.toList())));
	}

}
