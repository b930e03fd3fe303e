package org.colloquium.shared;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The absolute addresses of the site's pages, and the identifiers made from its host.
 * They come from the configuration and never from the request, so that a calendar or a
 * feed reader gets the same ones from every node and behind every proxy.
 */
@Component
public class SiteLinks {

	private final SiteSettings settings;

	SiteLinks(SiteSettings settings) {
		this.settings = settings;
	}

	/**
	 * The absolute form of one of the site's paths.
	 * @param segments the path, segment by segment, not yet encoded
	 * @return the address
	 */
	public String to(Object... segments) {
		UriComponentsBuilder address = UriComponentsBuilder.fromUri(this.settings.baseUrl());
		for (Object segment : segments) {
			address.pathSegment(String.valueOf(segment));
		}
		return address.encode().toUriString();
	}

	/**
	 * The absolute form of an address within the site.
	 * @param address the path and perhaps a query, already encoded
	 * @return the address
	 */
	public String absolute(String address) {
		return UriComponentsBuilder.fromUri(this.settings.baseUrl()).build().toUriString().replaceFirst("/+$", "")
				+ address;
	}

	/**
	 * The calendar identifier of an event (RFC 5545, 3.8.4.7).
	 * @param event the event's id
	 * @return for example {@code event-42@colloquium.example.org}
	 */
	public String uid(long event) {
		return "event-" + event + "@" + this.settings.baseUrl().getHost();
	}

}
