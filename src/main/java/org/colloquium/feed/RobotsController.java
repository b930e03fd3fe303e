package org.colloquium.feed;

import java.time.Duration;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.colloquium.shared.SiteLinks;

/**
 * Asks robots to leave the desk and the endless pages of searches alone (RFC 9309).
 */
@RestController
class RobotsController {

	private final SiteLinks links;

	RobotsController(SiteLinks links) {
		this.links = links;
	}

	@GetMapping("/robots.txt")
	ResponseEntity<String> robots() {
		return ResponseEntity.ok()
			.cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
			.contentType(MediaType.TEXT_PLAIN)
			.body("""
					User-agent: *
					Disallow: /admin
					Disallow: /login
					Disallow: /embed
					Disallow: /screen
					Disallow: /language
					Disallow: /*?*q=

					Sitemap: %s
					""".formatted(this.links.to("sitemap.xml")));
	}

}
