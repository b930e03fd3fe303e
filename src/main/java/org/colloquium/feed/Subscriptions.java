package org.colloquium.feed;

import java.net.URI;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import org.colloquium.event.EventFilter;

/**
 * The ways in which somebody can follow a list in a program of theirs.
 */
@Component
public class Subscriptions {

	private final FeedLinks links;

	private final FeedTitle titles;

	Subscriptions(FeedLinks links, FeedTitle titles) {
		this.links = links;
		this.titles = titles;
	}

	/**
	 * The ways in which a list can be followed.
	 * @param filter which events
	 * @return the addresses
	 */
	public Subscription of(EventFilter filter) {
		return of(new FeedRequest(filter.onPage(0), null, false, 0));
	}

	/**
	 * The ways in which a list can be followed as somebody wishes.
	 * @param parameters a filter, and what a calendar may be asked for besides
	 * @return the addresses
	 * @throws org.colloquium.shared.Refused naming what is malformed
	 */
	public Subscription of(Map<String, String[]> parameters) {
		return of(FeedRequest.parse(parameters));
	}

	private Subscription of(FeedRequest request) {
		EventFilter filter = request.filter();
		String calendar = this.links.to("events.ics", request);
		String webcal = "webcal" + calendar.substring(URI.create(calendar).getScheme().length());
		String title = this.titles.of(filter);
		return new Subscription(title, request.alarm(), request.cancelledShown(), request.query(), calendar, webcal,
				address("https://calendar.google.com/calendar/render?cid={cid}", webcal),
				address("https://outlook.live.com/calendar/0/addfromweb?url={url}&name={name}", calendar, title),
				address("https://outlook.office.com/calendar/0/addfromweb?url={url}&name={name}", calendar, title),
				this.links.to("events.atom", filter), this.links.to("events/changes.atom", filter),
				this.links.to("events.json", filter), this.links.to("events.csv", filter));
	}

	private static String address(String template, Object... values) {
		return UriComponentsBuilder.fromUriString(template).encode().buildAndExpand(values).toUriString();
	}

	/**
	 * The addresses of one list.
	 *
	 * @param title its name
	 * @param alarm minutes before an event at which the calendar rings, or {@code null}
	 * @param cancelledShown whether the calendar goes on showing what is cancelled
	 * @param query all that was asked for, as the query of an address
	 * @param calendar its calendar
	 * @param webcal the same, for programs that subscribe at a click
	 * @param google subscribes to it in Google Calendar
	 * @param outlook likewise in a private Outlook
	 * @param office likewise in that of an organisation
	 */
	public record Subscription(String title, Integer alarm, boolean cancelledShown, String query, String calendar,
			String webcal, String google, String outlook, String office, String atom, String changes, String json,
			String csv) {

	}

}
