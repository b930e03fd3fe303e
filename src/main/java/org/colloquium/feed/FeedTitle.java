package org.colloquium.feed;

import java.util.List;

import org.springframework.stereotype.Component;

import org.colloquium.event.Event;
import org.colloquium.event.EventFilter;
import org.colloquium.event.FilterWords;
import org.colloquium.shared.Printable;
import org.colloquium.shared.SiteSettings;

/**
 * The name under which a feed stands in a reader's list: the site's, and what this one is
 * narrowed down to.
 */
@Component
class FeedTitle {

	private final SiteSettings site;

	private final FilterWords filters;

	private final Wording words;

	private final EventText text;

	FeedTitle(SiteSettings site, FilterWords filters, Wording words, EventText text) {
		this.site = site;
		this.filters = filters;
		this.words = words;
		this.text = text;
	}

	String of(EventFilter filter) {
		List<String> parts = filter.parameters()
			.entrySet()
			.stream()
			.filter((parameter) -> !parameter.getKey().equals("page"))
			.map((parameter) -> part(parameter.getKey(), parameter.getValue()))
			.toList();
		return Printable.of(parts.isEmpty() ? this.site.name() : this.site.name() + " – " + String.join(" · ", parts));
	}

	private String part(String name, String value) {
		return switch (name) {
			case "series", "speaker", "host" -> this.filters.of(name, value);
			case "when" -> this.words.say("filter.when." + value);
			default -> this.words.labelled("filter." + name, value);
		};
	}

	String of(Event event) {
		return Printable.of(this.site.name() + " – ") + this.text.headline(event);
	}

}
