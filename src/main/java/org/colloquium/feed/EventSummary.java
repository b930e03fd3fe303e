package org.colloquium.feed;

import org.springframework.stereotype.Component;

import org.colloquium.event.Event;
import org.colloquium.shared.RichText;
import org.colloquium.shared.SiteLinks;

/**
 * What another site shows of an event to which somebody links there.
 */
@Component
public class EventSummary {

	private static final int LONGEST = 300;

	private final EventText text;

	private final EventHtml html;

	private final SiteLinks links;

	EventSummary(EventText text, EventHtml html, SiteLinks links) {
		this.text = text;
		this.html = html;
		this.links = links;
	}

	/**
	 * Who speaks on what.
	 * @param event the event
	 * @return one line of plain text
	 */
	public String title(Event event) {
		return this.text.announcement(event);
	}

	/**
	 * When and where it is, and how the abstract begins.
	 * @param event the event
	 * @return one line of plain text
	 */
	public String description(Event event) {
		String facts = this.html.whenAndWhere(event);
		RichText about = event.topic().abstractText();
		return (about != null) ? shortened(facts + ". " + about.plain()) : facts;
	}

	private static String shortened(String line) {
		if (line.length() <= LONGEST) {
			return line;
		}
		int space = line.lastIndexOf(' ', LONGEST);
		return line.substring(0, (space > LONGEST / 2) ? space : line.offsetByCodePoints(0, LONGEST / 2)) + "…";
	}

	public String url(Event event) {
		return this.text.url(event);
	}

	/**
	 * Where another site asks how to show the event (oEmbed).
	 * @param event the event
	 * @return the address
	 */
	public String embedding(Event event) {
		return this.links.to("oembed") + "?url=" + this.links.to("events", event.id());
	}

}
