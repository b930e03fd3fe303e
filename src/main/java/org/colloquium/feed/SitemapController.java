package org.colloquium.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
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

	private static final int PART = 5_000;

	/** A sitemap has room for 50,000 addresses (sitemaps.org). */
	private static final int LAST_OF_SPEAKERS = 8;

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
			long parts = (this.events.list(EVERYTHING, 1).getTotalElements() + PART - 1) / PART;
			SitemapSheet sheet = new SitemapSheet(out, "sitemapindex", "sitemap");
			sheet.add(this.links.to("sitemap-pages.xml"), moment.edition().changed());
			for (int part = 1; part <= parts; part++) {
				sheet.add(this.links.to("sitemap-events-" + part + ".xml"), moment.edition().changed());
			}
			sheet.finish();
		});
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
			for (Speaker speaker : speakers()) {
				sheet.add(this.links.to("speakers", speaker.id(), speaker.slug()), speaker.updated());
			}
			sheet.finish();
		});
	}

	private List<Speaker> speakers() {
		List<Speaker> all = new ArrayList<>();
		Slice<Speaker> page = this.people.findSpeakersNamed("", PageRequest.of(0, PART));
		all.addAll(page.getContent());
		while (page.hasNext() && page.getNumber() < LAST_OF_SPEAKERS) {
			page = this.people.findSpeakersNamed("", page.nextPageable());
			all.addAll(page.getContent());
		}
		return all;
	}

	@GetMapping("/sitemap-events-{part}.xml")
	void events(@PathVariable int part, HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (part < 1 || part > EventFilter.LAST_PAGE) {
			throw new NotFound("sitemap", part);
		}
		send(part, request, response, (moment, out) -> {
			SitemapSheet sheet = new SitemapSheet(out, "urlset", "url");
			this.stream.read(
					new Selection(EVERYTHING.onPage(part - 1), moment.now(), null, Selection.Order.START, PART),
					(event) -> sheet.add(this.links.to("events", event.id(), event.slug()), LastChange.of(event)));
			sheet.finish();
		});
	}

	private void send(Object which, HttpServletRequest request, HttpServletResponse response, Part part)
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
