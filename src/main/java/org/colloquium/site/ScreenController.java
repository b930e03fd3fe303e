package org.colloquium.site;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.colloquium.event.Event;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;
import org.colloquium.feed.QrCode;
import org.colloquium.shared.SiteLinks;

/**
 * What is on, for a screen in the foyer: large, and never older than a minute.
 */
@Controller
class ScreenController {

	/** So many are looked at for the first that takes place. */
	private static final int MOST = 30;

	/** More have no room beside it. */
	private static final int SHOWN = 6;

	private final Events events;

	private final ResultPage results;

	private final SiteLinks links;

	ScreenController(Events events, ResultPage results, SiteLinks links) {
		this.events = events;
		this.results = results;
		this.links = links;
	}

	@GetMapping("/screen")
	String screen(HttpServletRequest request, Model model) {
		EventFilter filter = EventFilter.parse(request.getParameterMap()).onPage(0).with("when", "upcoming");
		Coming coming = Coming.of(this.events.listBriefly(filter, MOST).getContent());
		this.results.sayWhetherSearched(filter, model);
		model.addAttribute("lead", coming.lead());
		model.addAttribute("code", (coming.lead() != null) ? code(coming.lead()) : null);
		model.addAttribute("next", coming.others().limit(SHOWN).toList());
		model.addAttribute("place", filter.word("place"));
		model.addAttribute("scheme", EmbedController.scheme(request.getParameter("theme")));
		return "site/screen";
	}

	/* Within the page, so that a screen which lost the network shows it all the same. */
	private String code(Event event) {
		byte[] picture = QrCode.svg(this.links.to("events", event.id())).getBytes(StandardCharsets.UTF_8);
		return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(picture);
	}

}
