package org.colloquium.poster;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

import org.colloquium.event.Editions;
import org.colloquium.event.Event;
import org.colloquium.event.Events;
import org.colloquium.shared.Refused;
import org.colloquium.shared.SiteLanguage;

/**
 * An event to print, to project, and to show beside a link. What is on paper is in the
 * language of whoever prints it; a picture that everybody gets in that of the site.
 */
@Controller
class PosterController {

	private static final CacheControl SHORT = CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

	private final Events events;

	private final Editions editions;

	private final Prints prints;

	private final SiteLanguage site;

	private final Clock clock;

	PosterController(Events events, Editions editions, Prints prints, SiteLanguage site, Clock clock) {
		this.events = events;
		this.editions = editions;
		this.prints = prints;
		this.site = site;
		this.clock = clock;
	}

	@GetMapping("/events/{id}/poster.pdf")
	ResponseEntity<byte[]> poster(@PathVariable long id, @RequestParam(defaultValue = "A4") String size,
			Locale language, ServletWebRequest exchange) {
		Sheet sheet = Sheet.poster(size).orElseThrow(() -> new Refused("size", "sheet-unknown", size));
		return send(id, "poster.pdf?size=" + sheet, sheet, language, false, exchange);
	}

	@GetMapping("/events/{id}/slide.pdf")
	ResponseEntity<byte[]> slide(@PathVariable long id, Locale language, ServletWebRequest exchange) {
		return send(id, "slide.pdf", Sheet.SLIDE, language, false, exchange);
	}

	@GetMapping("/events/{id}/card.png")
	ResponseEntity<byte[]> card(@PathVariable long id, ServletWebRequest exchange) {
		return send(id, "card.png", Sheet.CARD, this.site.language(), true, exchange);
	}

	private ResponseEntity<byte[]> send(long id, String file, Sheet sheet, Locale language, boolean picture,
			ServletWebRequest exchange) {
		long edition = this.editions.at(this.clock.instant()).revision();
		Event event = this.events.read(id);
		if (event.id() != id) {
			return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
				.header(HttpHeaders.LOCATION, exchange.getContextPath() + "/events/" + event.id() + "/" + file)
				.build();
		}
		Prints.Print print = new Prints.Print(id, edition, sheet, language, picture);
		if (exchange.checkNotModified(print.etag())) {
			return null;
		}
		return ResponseEntity.ok()
			.cacheControl(SHORT)
			.eTag(print.etag())
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					"inline; filename=\"" + event.slug() + (picture ? ".png\"" : ".pdf\""))
			.contentType(picture ? MediaType.IMAGE_PNG : MediaType.APPLICATION_PDF)
			.body(this.prints.get(event, print));
	}

}
