package org.colloquium.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

import org.colloquium.event.BilledPeople;
import org.colloquium.event.EventFilter;
import org.colloquium.event.EventStream;
import org.colloquium.event.Events;
import org.colloquium.event.Selection;
import org.colloquium.people.Speaker;
import org.colloquium.series.Series;
import org.colloquium.series.SeriesCatalog;
import org.colloquium.shared.NotFound;
import org.colloquium.shared.SiteLinks;

/**
 * Tells search engines which pages there are and since when they are as they are
 * (sitemaps.org, 0.9), in parts that none of them refuses.
 */
@Controller
class SitemapController {

	private static final EventFilter EVERYTHING = EventFilter.none().with("when", "all");

	/** A sitemap has room for 50,000 addresses and 50 MB (sitemaps.org). */
	private static final int PART = 5_000;

	private final Events events;

	private final EventStream stream;

	private final SeriesCatalog catalog;

	private final BilledPeople people;

	private final SiteLinks links;

	private final Moments moments;

	private final Delivery delivery;

	SitemapController(Events events, EventStream stream, SeriesCatalog catalog, BilledPeople people, SiteLinks links,
			Moments moments, Delivery delivery) {
		this.events = events;
		this.stream = stream;
		this.catalog = catalog;
		this.people = people;
		this.links = links;
		this.moments = moments;
		this.delivery = delivery;
	}

	@GetMapping("/sitemap.xml")
	void index(HttpServletRequest request, HttpServletResponse response) throws IOException {
		send("index", request, response, (moment, out) -> {
			SitemapSheet sheet = new SitemapSheet(out, "sitemapindex", "sitemap");
			sheet.add(this.links.to("sitemap-pages.xml"), moment.edition().changed());
			long parts = eventParts();
			for (long part = 1; part <= parts; part++) {
				sheet.add(this.links.to("sitemap-events-" + part + ".xml"), moment.edition().changed());
			}
			for (long part : this.people.findRangesOfSpeakers(PART)) {
				sheet.add(this.links.to("sitemap-speakers-" + (part + 1) + ".xml"), moment.edition().changed());
			}
			sheet.finish();
		});
	}

	private long eventParts() {
		return (this.events.listBriefly(EVERYTHING, 1).getTotalElements() + PART - 1) / PART;
	}

	@GetMapping("/sitemap-pages.xml")
	void pages(HttpServletRequest request, HttpServletResponse response) throws IOException {
		send("pages", request, response, (moment, out) -> {
			SitemapSheet sheet = new SitemapSheet(out, "urlset", "url");
			for (String path : List.of("", "events", "series", "speakers", "archive", "subscribe")) {
				sheet.add(path.isEmpty() ? this.links.to() + "/" : this.links.to(path), moment.edition().changed());
			}
			for (Series series : this.catalog.findAllByOrderByNameAscIdAsc()) {
				sheet.add(this.links.to("series", series.slug()), series.updated());
			}
			sheet.finish();
		});
	}

	@GetMapping("/sitemap-events-{part}.xml")
	void events(@PathVariable int part, HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (part < 1 || part > eventParts()) {
			throw new NotFound("sitemap", part);
		}
		send("events-" + part, request, response, (moment, out) -> {
			SitemapSheet sheet = new SitemapSheet(out, "urlset", "url");
			this.stream.read(
					new Selection(EVERYTHING.onPage(part - 1), moment.now(), null, Selection.Order.START, PART),
					(event) -> sheet.add(this.links.to("events", event.id(), event.slug()), LastChange.of(event)));
			sheet.finish();
		});
	}

	@GetMapping("/sitemap-speakers-{part}.xml")
	void speakers(@PathVariable int part, HttpServletRequest request, HttpServletResponse response) throws IOException {
		List<Speaker> speakers = this.people.findSpeakersBetween((part - 1L) * PART, (long) part * PART);
		if (speakers.isEmpty()) {
			throw new NotFound("sitemap", part);
		}
		send("speakers-" + part, request, response, (moment, out) -> {
			SitemapSheet sheet = new SitemapSheet(out, "urlset", "url");
			for (Speaker speaker : speakers) {
				sheet.add(this.links.to("speakers", speaker.id(), speaker.slug()), speaker.updated());
			}
			sheet.finish();
		});
	}

	private void send(String which, HttpServletRequest request, HttpServletResponse response, Part part)
			throws IOException {
		Moment moment = this.moments.current();
		this.delivery.send(new ServletWebRequest(request, response),
				new Parcel("sitemap.xml", MediaType.APPLICATION_XML, which, false, false), moment,
				(out) -> part.write(moment, out));
	}

	/**
	 * Writes a part.
	 */
	private interface Part {

		void write(Moment moment, OutputStream out) throws IOException;

	}

}
