package org.colloquium.feed;

import java.time.format.DateTimeFormatter;
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

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm",
			Wording.LANGUAGE);

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Wording.LANGUAGE);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Wording.LANGUAGE);

	private final EventText text;

	EventHtml(EventText text) {
		this.text = text;
	}

	/**
	 * The day and the headline, since readers sort by the time of announcement.
	 */
	String title(Event event) {
		return this.text.mark(event) + DAY.format(event.slot().start()) + ": " + this.text.headline(event);
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

	private static String when(Timeslot slot) {
		String end = (slot.isMultiDay() ? WHEN : TIME).format(slot.end());
		return WHEN.format(slot.start()) + "–" + end + " (" + slot.zone().getId() + ")";
	}

	static void add(StringBuilder html, String line) {
		if (line != null && !line.isBlank()) {
			html.append("<p>").append(HtmlUtils.htmlEscape(Printable.of(line), "UTF-8")).append("</p>");
		}
	}

}
