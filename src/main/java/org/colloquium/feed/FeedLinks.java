package org.colloquium.feed;

import org.springframework.stereotype.Component;

import org.colloquium.event.EventFilter;
import org.colloquium.shared.SiteLinks;

/**
 * The absolute addresses of the feeds.
 */
@Component
public class FeedLinks {

	private final SiteLinks links;

	FeedLinks(SiteLinks links) {
		this.links = links;
	}

	/**
	 * The address of a list or feed.
	 * @param path such as {@code events.ics}
	 * @param filter what it is narrowed down to
	 * @return the address
	 */
	public String to(String path, EventFilter filter) {
		return this.links.to(path.split("/")) + filter.onPage(0).query();
	}

	/**
	 * The address of one part of a feed that is asked for in parts.
	 * @param path such as {@code events.json}
	 * @param filter what it is narrowed down to, and which part
	 * @param limit how many events a part has
	 * @return the address
	 */
	String part(String path, EventFilter filter, int limit) {
		String query = filter.query();
		return this.links.to(path.split("/")) + query + (query.isEmpty() ? "?" : "&") + "limit=" + limit;
	}

}
