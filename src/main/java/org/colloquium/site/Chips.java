package org.colloquium.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.colloquium.event.BilledPeople;
import org.colloquium.event.EventFilter;
import org.colloquium.series.Series;
import org.colloquium.series.SeriesCatalog;

/**
 * Tells in words what a list is narrowed down to.
 */
@Component
class Chips {

	private final SeriesCatalog catalog;

	private final BilledPeople billed;

	Chips(SeriesCatalog catalog, BilledPeople billed) {
		this.catalog = catalog;
		this.billed = billed;
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
			case "speaker" -> id(value).flatMap(this.billed::findSpeaker).map((speaker) -> speaker.name().value());
			case "host" -> id(value).flatMap(this.billed::findHost).map((host) -> host.name().value());
			default -> Optional.empty();
		};
	}

	private static Optional<Long> id(String value) {
		return value.matches("\\d{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
	}

}
