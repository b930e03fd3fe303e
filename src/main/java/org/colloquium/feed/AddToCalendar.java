package org.colloquium.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import org.colloquium.event.Event;

/**
 * Leads to a calendar on the web with an event already filled in. What is entered there
 * is a copy that no later change reaches.
 */
@Component
public class AddToCalendar {

	private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	/* Longer addresses are refused. */
	private static final int LONGEST = 800;

	private final EventText text;

	AddToCalendar(EventText text) {
		this.text = text;
	}

	public String google(Event event) {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("action", "TEMPLATE");
		parameters.put("text", this.text.headline(event));
		parameters.put("dates", time(event.slot().startsAt()) + "/" + time(event.slot().endsAt()));
		parameters.put("location", this.text.place(event));
		parameters.put("details", details(event));
		return address("https://calendar.google.com/calendar/render", parameters);
	}

	public String outlook(Event event) {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("path", "/calendar/action/compose");
		parameters.put("rru", "addevent");
		parameters.put("subject", this.text.headline(event));
		parameters.put("startdt", event.slot().startsAt().toString());
		parameters.put("enddt", event.slot().endsAt().toString());
		parameters.put("location", this.text.place(event));
		parameters.put("body", details(event));
		return address("https://outlook.live.com/calendar/0/action/compose", parameters);
	}

	private String details(Event event) {
		String all = this.text.description(event);
		return (all.length() <= LONGEST) ? all
				: all.substring(0, all.offsetByCodePoints(0, LONGEST / 2)) + "…\n\n" + this.text.url(event);
	}

	private static String time(Instant time) {
		return COMPACT.format(time);
	}

	private static String address(String path, Map<String, String> parameters) {
		UriComponentsBuilder address = UriComponentsBuilder.fromUriString(path);
		parameters.values().removeIf((value) -> value == null);
		parameters.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(parameters).toUriString();
	}

}
