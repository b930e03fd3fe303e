package org.colloquium.site;

import java.time.Duration;

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
		Subscription ways = this.subscriptions.of(filter);
		model.addAttribute("ways", ways);
		model.addAttribute("forPhone", this.links.to("subscribe", filter).length() <= LONGEST);
		model.addAttribute("snippet", snippet(filter, ways.title()));
		return "site/subscribe";
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
		EventFilter filter = EventFilter.parse(request.getParameterMap());
		String address = this.links.to("subscribe", filter);
		return ResponseEntity.ok()
			.cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
			.contentType(MediaType.valueOf("image/svg+xml"))
			.body(QrCode.svg((address.length() <= LONGEST) ? address : this.links.to("subscribe", EventFilter.none())));
	}

}
