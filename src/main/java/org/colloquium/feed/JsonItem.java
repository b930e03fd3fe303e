package org.colloquium.feed;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.colloquium.event.Appearance;
import org.colloquium.event.Event;
import org.colloquium.shared.Printable;
import org.colloquium.shared.SiteLinks;

/**
 * An event as an item of JSON Feed.
 */
@Component
class JsonItem {

	private final EventText text;

	private final EventHtml html;

	private final SiteLinks links;

	JsonItem(EventText text, EventHtml html, SiteLinks links) {
		this.text = text;
		this.html = html;
		this.links = links;
	}

	Map<String, Object> of(Event event) {
		Map<String, Object> item = new LinkedHashMap<>();
		item.put("id", this.links.to("events", event.id()));
		item.put("url", this.text.url(event));
		item.put("title", this.text.announcement(event));
		item.put("content_html", this.html.content(event));
		item.put("content_text", this.text.description(event));
		item.put("date_published", time(event.announced()));
		item.put("date_modified", time(LastChange.of(event)));
		Members.put(item, "authors",
				event.speakers().stream().map((person) -> Map.of("name", Printable.of(person.name()))).toList());
		Members.put(item, "tags",
				Stream.concat(Stream.ofNullable(event.topic().category()), event.tags().stream())
					.map(Printable::of)
					.distinct()
					.toList());
		Members.put(item, "language", event.topic().language());
		item.put("attachments", List.of(calendar(event)));
		item.put("_event", details(event));
		return item;
	}

	private Map<String, Object> calendar(Event event) {
		Map<String, Object> calendar = new LinkedHashMap<>();
		calendar.put("url", this.links.to("events", event.id() + ".ics"));
		calendar.put("mime_type", CalendarFormat.TYPE.toString());
		return calendar;
	}

	private Map<String, Object> details(Event event) {
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("title", this.text.title(event));
		details.put("start", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(event.slot().zonedStart()));
		details.put("end", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(event.slot().zonedEnd()));
		details.put("zone", event.slot().zone().getId());
		Members.put(details, "location", this.text.place(event));
		Members.put(details, "online_url", this.text.joinAddress(event));
		Members.put(details, "series", (event.series() != null) ? event.series().name() : null);
		Members.put(details, "speakers", event.speakers().stream().map(JsonItem::speaker).toList());
		details.put("status", event.status().name());
		Members.put(details, "status_text", this.text.status(event));
		details.put("uid", this.links.uid(event.id()));
		return details;
	}

	private static Map<String, Object> speaker(Appearance person) {
		Map<String, Object> speaker = new LinkedHashMap<>();
		speaker.put("name", Printable.of(person.name()));
		Members.put(speaker, "affiliation", person.affiliation());
		return speaker;
	}

	private static String time(Instant time) {
		return time.truncatedTo(ChronoUnit.SECONDS).toString();
	}

}
