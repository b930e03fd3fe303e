package org.colloquium.feed;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

import org.colloquium.event.Appearance;
import org.colloquium.event.Event;
import org.colloquium.event.Events;
import org.colloquium.shared.NotFound;
import org.colloquium.shared.SiteLinks;
import org.colloquium.shared.SiteSettings;

/**
 * Tells other sites how to show one of our events where somebody links to it (oembed.com,
 * version 1.0).
 */
@RestController
@CrossOrigin(methods = { RequestMethod.GET, RequestMethod.HEAD })
class OEmbedController {

	private static final int WIDTH = 600;

	private static final int HEIGHT = 240;

	private static final int AN_HOUR = 3_600;

	private final Pattern event;

	private final Events events;

	private final EventText text;

	private final SiteLinks links;

	private final SiteSettings site;

	OEmbedController(Events events, EventText text, SiteLinks links, SiteSettings site) {
		this.events = events;
		this.text = text;
		this.links = links;
		this.site = site;
		this.event = Pattern.compile(Pattern.quote(links.to("events")) + "/(\\d{1,18})([/?#].*)?");
	}

	@GetMapping("/oembed")
	ResponseEntity<Map<String, Object>> embed(@RequestParam String url,
			@RequestParam(defaultValue = "json") String format, @RequestParam(defaultValue = "600") int maxwidth,
			@RequestParam(defaultValue = "240") int maxheight) {
		if (!format.equals("json")) {
			return ResponseEntity.status(HttpStatus.NOT_IMPLEMENTED).build();
		}
		Matcher address = this.event.matcher(url);
		if (!address.matches()) {
			throw new NotFound("event", url);
		}
		Event found = this.events.read(Long.parseLong(address.group(1)));
		return ResponseEntity.ok()
			.cacheControl(CacheControl.maxAge(Duration.ofSeconds(AN_HOUR)).cachePublic())
			.contentType(MediaType.APPLICATION_JSON)
			.body(document(found, Math.max(1, Math.min(maxwidth, WIDTH)), Math.max(1, Math.min(maxheight, HEIGHT))));
	}

	private Map<String, Object> document(Event event, int width, int height) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("version", "1.0");
		document.put("type", "rich");
		document.put("title", this.text.announcement(event));
		event.speakers()
			.stream()
			.map(Appearance::name)
			.findFirst()
			.ifPresent((name) -> document.put("author_name", name));
		document.put("provider_name", this.site.name());
		document.put("provider_url", this.site.baseUrl().toString());
		document.put("cache_age", AN_HOUR);
		document.put("html",
				"<iframe src=\"%s\" width=\"%d\" height=\"%d\" title=\"%s\" loading=\"lazy\"></iframe>".formatted(
						this.links.to("embed", "events", event.id()), width, height,
						HtmlUtils.htmlEscape(this.text.headline(event), "UTF-8")));
		document.put("width", width);
		document.put("height", height);
		return document;
	}

}
