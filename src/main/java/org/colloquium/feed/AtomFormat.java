package org.colloquium.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import org.colloquium.event.Appearance;
import org.colloquium.event.Event;
import org.colloquium.event.EventStream;
import org.colloquium.event.Selection;
import org.colloquium.shared.SiteLinks;
import org.colloquium.shared.SiteSettings;

/**
 * The announcements in Atom, the last one first. What an entry says may change, its
 * identity and the time of its announcement never.
 */
@Component
class AtomFormat implements FeedFormat {

	static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

	private final EventStream events;

	private final FeedTitle titles;

	private final EventHtml html;

	private final EventText text;

	private final Wording words;

	private final FeedLinks addresses;

	private final SiteLinks links;

	private final SiteSettings site;

	AtomFormat(EventStream events, FeedTitle titles, EventHtml html, EventText text, Wording words, FeedLinks addresses,
			SiteLinks links, SiteSettings site) {
		this.events = events;
		this.titles = titles;
		this.html = html;
		this.text = text;
		this.words = words;
		this.addresses = addresses;
		this.links = links;
		this.site = site;
	}

	@Override
	public String extension() {
		return "atom";
	}

	@Override
	public MediaType type() {
		return ATOM;
	}

	@Override
	public void write(FeedRequest request, Moment moment, OutputStream out) throws IOException {
		try {
			AtomSheet sheet = new AtomSheet(out);
			sheet.open(this.words.language().toLanguageTag());
			sheet.text("id", this.addresses.to("events.atom", request.filter()));
			sheet.text("title", this.titles.of(request.filter()));
			sheet.text("subtitle", this.site.tagline());
			sheet.time("updated", moment.edition().changed());
			sheet.link("self", "application/atom+xml", this.addresses.to("events.atom", request.filter()));
			sheet.link("alternate", "text/html", this.addresses.to("events", request.filter()));
			sheet.author(this.site.publisher());
			this.events.read(request.selection(moment, Selection.Order.NEWEST), (event) -> entry(sheet, event));
			sheet.finish();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private void entry(AtomSheet sheet, Event event) throws IOException {
		try {
			sheet.openEntry();
			sheet.text("id", this.links.to("events", event.id()));
			sheet.text("title", this.html.title(event));
			sheet.time("published", event.announced());
			sheet.time("updated", LastChange.of(event));
			sheet.link("alternate", "text/html", this.text.url(event));
			sheet.link("enclosure", "text/calendar", this.links.to("events", event.id() + ".ics"));
			for (Appearance person : event.speakers()) {
				sheet.author(person.name());
			}
			for (String term : Stream.concat(Stream.ofNullable(event.topic().category()), event.tags().stream())
				.distinct()
				.toList()) {
				sheet.category(term);
			}
			sheet.html("content", this.html.content(event));
			sheet.close();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

}
