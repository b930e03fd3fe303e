package org.colloquium.site;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.colloquium.event.Event;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;
import org.colloquium.shared.Accent;
import org.colloquium.shared.Refused;

/**
 * A list, or one event, as a plain page that another site shows in a frame, in light or
 * dark and with that site's colour.
 */
@Controller
class EmbedController {

	private static final int MOST = 50;

	private final Events events;

	private final ResultPage results;

	EmbedController(Events events, ResultPage results) {
		this.events = events;
		this.results = results;
	}

	@GetMapping("/embed")
	String list(HttpServletRequest request, @RequestParam(defaultValue = "10") int limit,
			@ModelAttribute("today") LocalDate today, Model model) {
		EventFilter filter = EventFilter.parse(request.getParameterMap()).onPage(0);
		List<Event> found = this.events.listBriefly(filter, Math.max(1, Math.min(limit, MOST))).getContent();
		this.results.sayWhetherSearched(filter, model);
		model.addAttribute("followed", filter);
		return show(EventGroup.of(found, today), request, model);
	}

	@GetMapping("/embed/events/{id}")
	String event(@PathVariable long id, HttpServletRequest request, @ModelAttribute("today") LocalDate today,
			Model model) {
		return show(EventGroup.of(List.of(this.events.read(id)), today), request, model);
	}

	private static String show(List<EventGroup> groups, HttpServletRequest request, Model model) {
		String accent = request.getParameter("accent");
		model.addAttribute("groups", groups);
		model.addAttribute("scheme", scheme(request.getParameter("theme")));
		model.addAttribute("accent", (accent != null) ? colour(accent).toString().substring(1) : null);
		return "site/embed";
	}

	/**
	 * The colour as a style sheet, since the content security policy lets no style into a
	 * page.
	 */
	@GetMapping("/embed/accent.css")
	ResponseEntity<String> style(@RequestParam String accent) {
		Accent colour = colour(accent);
		return ResponseEntity.ok()
			.cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
			.contentType(MediaType.valueOf("text/css;charset=UTF-8"))
			.body(":root { --accent: light-dark(%s, %s); }\n".formatted(colour.forLight(), colour.forDark()));
	}

	/* For pages that are looked at where nobody set a preference. */
	static String scheme(String theme) {
		if (theme == null || theme.isBlank() || theme.equals("auto")) {
			return "light dark";
		}
		if (!List.of("light", "dark").contains(theme)) {
			throw new Refused("theme", "theme-unknown", theme);
		}
		return theme;
	}

	private static Accent colour(String text) {
		String colour = text.startsWith("#") ? text : "#" + text;
		if (!colour.matches("#[0-9a-fA-F]{6}")) {
			throw new Refused("accent", "colour-malformed", text);
		}
		return Accent.of(colour.toLowerCase(Locale.ROOT));
	}

}
