package org.colloquium.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import org.colloquium.event.EventChange;
import org.colloquium.event.EventStream;
import org.colloquium.event.Selection;
import org.colloquium.event.Venue;
import org.colloquium.shared.SiteLinks;
import org.colloquium.shared.SiteSettings;

/**
 * What became of the events, in Atom: an entry for each time that one was announced,
 * moved, cancelled or given another room. What happened once stays as it was told.
 */
@Component
class ChangesFormat implements FeedFormat {

	static final String EXTENSION = "changes.atom";

	private static final int MOST = 100;

	private final EventStream events;

	private final FeedTitle titles;

	private final EventText text;

	private final Wording words;

	private final FeedLinks addresses;

	private final SiteLinks links;

	private final SiteSettings site;

	ChangesFormat(EventStream events, FeedTitle titles, EventText text, Wording words, FeedLinks addresses,
			SiteLinks links, SiteSettings site) {
		this.events = events;
		this.titles = titles;
		this.text = text;
		this.words = words;
		this.addresses = addresses;
		this.links = links;
		this.site = site;
	}

	@Override
	public String extension() {
		return EXTENSION;
	}

	@Override
	public MediaType type() {
		return AtomFormat.ATOM;
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}

	@Override
	public void write(FeedRequest request, Moment moment, OutputStream out) throws IOException {
		int limit = (request.limit() > 0) ? Math.min(request.limit(), MOST) : MOST;
		List<EventChange> changes = this.events
			.changes(new Selection(request.filter(), moment.now(), moment.goneSince(), Selection.Order.NEWEST, limit));
		try {
			AtomSheet sheet = new AtomSheet(out);
			sheet.open(this.words.language().toLanguageTag());
			sheet.text("id", this.addresses.to("events/changes.atom", request.filter()));
			sheet.text("title", this.words.say("feed.changes", this.titles.of(request.filter())));
			sheet.time("updated", changes.isEmpty() ? moment.edition().changed() : changes.get(0).happened());
			sheet.link("self", "application/atom+xml", this.addresses.to("events/changes.atom", request.filter()));
			sheet.link("alternate", "text/html", this.addresses.to("events", request.filter()));
			sheet.author(this.site.publisher());
			for (EventChange change : changes) {
				entry(sheet, change);
			}
			sheet.finish();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private void entry(AtomSheet sheet, EventChange change) throws XMLStreamException {
		String what = this.words.say("feed.change." + change.kind().name());
		sheet.openEntry();
		sheet.text("id", this.links.to("events", change.event().id()) + "#change-" + change.id());
		sheet.text("title", what + ": " + this.text.headline(change.event()));
		sheet.time("published", change.happened());
		sheet.time("updated", change.happened());
		sheet.link("alternate", "text/html", this.text.url(change.event()));
		sheet.html("content", content(change, what));
		sheet.close();
	}

	private String content(EventChange change, String what) {
		StringBuilder html = new StringBuilder();
		EventHtml.add(html, what + ((change.message() != null) ? ": " + change.message() : ""));
		EventHtml.add(html, line("event.when", when(change.formerStart(), change.formerZone()),
				when(change.start(), change.zone())));
		EventHtml.add(html, line("event.where", change.formerLocation(), where(change)));
		return html.toString();
	}

	/* A change keeps no more than the room. */
	private String where(EventChange change) {
		Venue venue = change.event().venue();
		return (change.location() != null) ? change.location() : this.words
			.say((venue.isOnline() && !venue.hasRoom()) ? "event.online" : "event.place-to-be-announced");
	}

	private String line(String key, String former, String current) {
		return this.words.labelled(key, current)
				+ ((former != null) ? " " + this.words.say("feed.before", former) : "");
	}

	private String when(LocalDateTime time, ZoneId zone) {
		return (time != null) ? this.words.date("moment-short", time) + " (" + zone.getId() + ")" : null;
	}

}
