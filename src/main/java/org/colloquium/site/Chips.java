package org.colloquium.site;

import java.util.List;

import org.springframework.stereotype.Component;

import org.colloquium.event.EventFilter;
import org.colloquium.event.FilterWords;

/**
 * Tells in words what a list is narrowed down to.
 */
@Component
class Chips {

	private final FilterWords words;

	Chips(FilterWords words) {
		this.words = words;
	}

	List<Chip> of(EventFilter filter) {
		return filter.parameters()
			.entrySet()
			.stream()
			.filter((parameter) -> !parameter.getKey().equals("page"))
			.map((parameter) -> new Chip(parameter.getKey(), this.words.of(parameter.getKey(), parameter.getValue()),
					filter.without(parameter.getKey()).query()))
			.toList();
	}

}
