package org.colloquium.site;

import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

import org.colloquium.event.EventFilter;
import org.colloquium.feed.FeedLinks;
import org.colloquium.feed.QrCode;
import org.colloquium.feed.Subscriptions;
import org.colloquium.feed.Subscriptions.Subscription;
import org.colloquium.shared.SiteLinks;

/**
 * Every way to be kept informed, of the whole programme or of a list.
 */
@Controller
class SubscribeController {

	/* A code for a longer address would be too fine for a phone. */
	private static final int LONGEST = 500;

	/* How many minutes before an event a calendar may ring. */
	private static final List<Integer> ALARMS = List.of(5, 15, 30, 60, 24 * 60);

	private final Subscriptions subscriptions;

	private final FeedLinks links;

	private final Chips chips;

	private final SiteLinks site;

	SubscribeController(Subscriptions subscriptions, FeedLinks links, Chips chips, SiteLinks site) {
		this.site = site;
		this.subscriptions = subscriptions;
		this.links = links;
		this.chips = chips;
	}

	@GetMapping("/subscribe")
	String show(HttpServletRequest request, Model model) {
		EventFilter filter = EventFilter.parse(request.getParameterMap()).onPage(0);
		model.addAttribute("followed", filter);
		model.addAttribute("chips", this.chips.of(filter));
		Subscription ways = this.subscriptions.of(request.getParameterMap());
		model.addAttribute("ways", ways);
		model.addAttribute("alarms", alarms(ways.alarm()));
		model.addAttribute("forPhone", address(ways).length() <= LONGEST);
		model.addAttribute("snippet", snippet(filter, ways.title()));
		return "site/subscribe";
	}

	private String address(Subscription ways) {
		return this.site.to("subscribe") + ways.query();
	}

	private static SortedSet<Integer> alarms(Integer chosen) {
		SortedSet<Integer> alarms = new TreeSet<>(ALARMS);
		if (chosen != null) {
			alarms.add(chosen);
		}
		return alarms;
	}

	private String snippet(EventFilter filter, String title) {
		StringBuilder attributes = new StringBuilder();
		filter.parameters()
			.forEach((name, value) -> attributes.append(' ')
				.append(name)
				.append("=\"")
				.append(HtmlUtils.htmlEscape(value, "UTF-8"))
				.append('"'));
		return "<script src=\"%s\" defer></script>\n<colloquium-events src=\"%s\"%s limit=\"5\"><a href=\"%s\">%s</a></colloquium-events>"
			.formatted(this.site.to("embed.js"), this.site.to(), attributes, this.links.to("events", filter),
					HtmlUtils.htmlEscape(title, "UTF-8"));
	}

	@GetMapping("/subscribe/qr.svg")
	ResponseEntity<String> code(HttpServletRequest request) {
		String address = address(this.subscriptions.of(request.getParameterMap()));
		return ResponseEntity.ok()
			.cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
			.contentType(MediaType.valueOf("image/svg+xml"))
			.body(QrCode.svg((address.length() <= LONGEST) ? address : this.site.to("subscribe")));
	}

}
