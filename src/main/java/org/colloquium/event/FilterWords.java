package org.colloquium.event;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.colloquium.people.Speakers;
import org.colloquium.series.Series;
import org.colloquium.series.SeriesCatalog;

/**
 * Says in words what a filter asks for: the name of a series or a person rather than its
 * address.
 */
@Component
public class FilterWords {

	private final SeriesCatalog catalog;

	private final Speakers speakers;

	private final BilledPeople billed;

	FilterWords(SeriesCatalog catalog, Speakers speakers, BilledPeople billed) {
		this.catalog = catalog;
		this.speakers = speakers;
		this.billed = billed;
	}

	/**
	 * The words for one value.
	 * @param parameter the name of the filter's parameter
	 * @param value its value
	 * @return the name that it stands for, otherwise the value itself
	 */
	public String of(String parameter, String value) {
		Optional<String> name = switch (parameter) {
			case "series" -> this.catalog.findBySlug(value).map(Series::name);
			case "speaker" -> EventFilter.id(value)
				.flatMap(this.speakers::survivor)
				.flatMap((speaker) -> this.billed.findSpeaker(speaker.id()))
				.map((speaker) -> speaker.name().value());
			case "host" -> EventFilter.id(value).flatMap(this.billed::findHost).map((host) -> host.name().value());
			default -> Optional.empty();
		};
		return name.orElse(value);
	}

}
