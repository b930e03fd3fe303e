package org.colloquium.search;

import java.util.List;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import org.colloquium.event.EventFilter;
import org.colloquium.people.Hosts;
import org.colloquium.people.Speakers;
import org.colloquium.shared.Slug;

/**
 * The numbers of the people whom a filter names, by their number or by their name.
 */
@Component
class NamedPeople {

	private final Speakers speakers;

	private final Hosts hosts;

	NamedPeople(Speakers speakers, Hosts hosts) {
		this.speakers = speakers;
		this.hosts = hosts;
	}

	List<Long> speakers(String who) {
		return numbers(who, this.speakers::findIdsBySlug);
	}

	List<Long> hosts(String who) {
		return numbers(who, this.hosts::findIdsBySlug);
	}

	private static List<Long> numbers(String who, Function<String, List<Long>> named) {
		return EventFilter.id(who).map(List::of).orElseGet(() -> named.apply(Slug.of(who, "nobody").value()));
	}

}
