package org.colloquium.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

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

	/**
	 * So many are looked at; of those that are not today as many are shown as there is
	 * room for.
	 */
	private static final int MOST = 30;

	private static final int SHOWN = 6;

	private final Events events;

	private final SiteLinks links;

	ScreenController(Events events, SiteLinks links) {
		this.events = events;
		this.links = links;
	}

	@GetMapping("/screen")
	String screen(HttpServletRequest request, @ModelAttribute("today") LocalDate today, Model model) {
		EventFilter filter = EventFilter.parse(request.getParameterMap()).onPage(0).with("when", "upcoming");
		List<Event> coming = this.events.list(filter, MOST).getContent();
		Event lead = coming.stream().filter((event) -> event.status().isOn()).findFirst().orElse(null);
		model.addAttribute("lead", lead);
		model.addAttribute("code", (lead != null) ? code(lead) : null);
		model.addAttribute("next", coming.stream().filter((event) -> event != lead).limit(SHOWN).toList());
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
