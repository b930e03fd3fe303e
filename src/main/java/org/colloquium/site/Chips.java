package org.colloquium.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.colloquium.event.EventFilter;
import org.colloquium.people.Hosts;
import org.colloquium.people.Speakers;
import org.colloquium.series.Series;
import org.colloquium.series.SeriesCatalog;

/**
 * Tells in words what a list is narrowed down to.
 */
@Component
class Chips {

	private final SeriesCatalog catalog;

	private final Speakers speakers;

	private final Hosts hosts;

	Chips(SeriesCatalog catalog, Speakers speakers, Hosts hosts) {
		this.catalog = catalog;
		this.speakers = speakers;
		this.hosts = hosts;
	}

	List<Chip> of(EventFilter filter) {
		return filter.parameters()
			.entrySet()
			.stream()
			.filter((parameter) -> !parameter.getKey().equals("page"))
			.map((parameter) -> new Chip(parameter.getKey(), inWords(parameter).orElse(parameter.getValue()),
					filter.without(parameter.getKey()).query()))
			.toList();
	}

	private Optional<String> inWords(Map.Entry<String, String> parameter) {
		String value = parameter.getValue();
		return switch (parameter.getKey()) {
			case "series" -> this.catalog.findBySlug(value).map(Series::name);
			case "speaker" -> id(value).flatMap(this.speakers::findById).map((speaker) -> speaker.name().value());
			case "host" -> id(value).flatMap(this.hosts::findById).map((host) -> host.name().value());
			default -> Optional.empty();
		};
	}

	private static Optional<Long> id(String value) {
		return value.matches("\\d{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
	}

}
