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
	 * The address of a feed with all that was asked for.
	 * @param path such as {@code events.json}
	 * @param request which events, and how
	 * @return the address
	 */
	String to(String path, FeedRequest request) {
		return this.links.to(path.split("/")) + request.query();
	}

}
