package org.colloquium.site;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.colloquium.event.Event;
import org.colloquium.feed.EventJsonLd;
import org.colloquium.feed.EventSummary;
import org.colloquium.people.PictureMark;
import org.colloquium.shared.SiteLinks;

/**
 * Tells other sites and search engines what they may show of a page.
 */
@Component
class Previews {

	private final EventSummary summary;

	private final EventJsonLd data;

	private final SiteLinks links;

	Previews(EventSummary summary, EventJsonLd data, SiteLinks links) {
		this.summary = summary;
		this.data = data;
		this.links = links;
	}

	Preview of(Event event, Map<Long, PictureMark> portraits) {
		return new Preview(this.summary.title(event), this.summary.description(event), this.summary.url(event),
				this.links.to("events", event.id() + ".ics"), this.summary.embedding(event),
				this.links.to("events", event.id(), "card.png"), this.data.of(event, portraits));
	}

	/**
	 * What is told in the head of a page.
	 *
	 * @param data JSON-LD in which no element ends
	 */
	record Preview(String title, String description, String address, String calendar, String embedding, String picture,
			String data) {

	}

}
