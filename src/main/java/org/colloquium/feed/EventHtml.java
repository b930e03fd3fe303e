package org.colloquium.feed;

import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

import org.colloquium.event.Event;
import org.colloquium.event.Timeslot;
import org.colloquium.shared.Printable;

/**
 * What an event says as a piece of HTML in a feed reader: without scripts, styles or
 * pictures.
 */
@Component
class EventHtml {

	private final Wording words;

	private final EventText text;

	EventHtml(Wording words, EventText text) {
		this.words = words;
		this.text = text;
	}

	/**
	 * The day and the headline, since readers sort by the time of announcement.
	 */
	String title(Event event) {
		return this.text.mark(event) + this.words.date("moment-short", event.slot().start()) + ": "
				+ this.text.headline(event);
	}

	String content(Event event) {
		StringBuilder html = new StringBuilder();
		add(html, this.text.status(event));
		add(html, whenAndWhere(event));
		add(html, event.speakers().stream().map(EventText::introduction).collect(Collectors.joining(" · ")));
		add(html, event.topic().note());
		if (event.topic().abstractText() != null) {
			html.append(Printable.of(event.topic().abstractText().legibleHtml()));
		}
		return html.toString();
	}

	/**
	 * When and where it is, in one line of plain text.
	 */
	String whenAndWhere(Event event) {
		String place = this.text.place(event);
		return when(event.slot()) + ((place != null) ? " · " + place : "");
	}

	private String when(Timeslot slot) {
		String span = slot.isMultiDay()
				? this.words.date("moment", slot.start()) + "–" + this.words.date("moment", slot.end())
				: this.words.date("moment-from", slot.start()) + "–" + this.words.date("time", slot.end());
		return span + " (" + slot.zone().getId() + ")";
	}

	static void add(StringBuilder html, String line) {
		if (line != null && !line.isBlank()) {
			html.append("<p>").append(HtmlUtils.htmlEscape(Printable.of(line), "UTF-8")).append("</p>");
		}
	}

}
