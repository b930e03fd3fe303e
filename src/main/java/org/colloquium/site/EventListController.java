package org.colloquium.site;

import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import org.colloquium.event.Event;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;
import org.colloquium.shared.NotFound;

/**
 * The lists of events: what comes next, whatever a filter finds, and a year of the
 * archive.
 */
@Controller
class EventListController {

	private static final int PAGE = 50;

	private static final int HOME = 30;

	private final Events events;

	private final SeriesOptions series;

	private final Chips chips;

	private final ResultPage results;

	EventListController(Events events, SeriesOptions series, Chips chips, ResultPage results) {
		this.events = events;
		this.series = series;
		this.chips = chips;
		this.results = results;
	}

	@GetMapping("/")
	String home(@ModelAttribute("today") LocalDate today, Model model) {
		Coming coming = Coming.of(this.events.listBriefly(EventFilter.none(), HOME).getContent());
		model.addAttribute("lead", coming.lead());
		model.addAttribute("followed", EventFilter.none());
		model.addAttribute("groups", EventGroup.of(coming.others().toList(), today));
		return "site/home";
	}

	@GetMapping("/events")
	String list(HttpServletRequest request, HttpServletResponse response, @ModelAttribute("today") LocalDate today,
			Model model) {
		EventFilter filter = EventFilter.parse(request.getParameterMap());
		follow(filter, request, response);
		boolean words = filter.word("q") != null;
		if (!words || !this.results.show(filter, model)) {
			Page<Event> found = show(filter, today, model);
			if (!words) {
				this.results.showFacets(filter, found.getTotalElements(), model);
			}
		}
		model.addAttribute("seriesOptions", this.series.html(filter.word("series")));
		model.addAttribute("filter", filter);
		model.addAttribute("chips", this.chips.of(filter));
		model.addAttribute("followed", filter.onPage(0));
		return "site/events";
	}

	/*
	 * What is typed changes the address that it has; what is chosen is a step to go back.
	 */
	private static void follow(EventFilter filter, HttpServletRequest request, HttpServletResponse response) {
		if (request.getHeader("HX-Request") != null) {
			boolean typed = "q".equals(request.getHeader("HX-Trigger-Name"));
			response.setHeader(typed ? "HX-Replace-Url" : "HX-Push-Url",
					request.getContextPath() + "/events" + filter.query());
		}
	}

	@GetMapping("/archive")
	String archive(@ModelAttribute("today") LocalDate today) {
		return "redirect:/archive/" + this.events.lastArchiveYear().orElse(today.getYear());
	}

	@GetMapping("/archive/{year}")
	String archive(@PathVariable("year") String text, HttpServletRequest request,
			@ModelAttribute("today") LocalDate today, Model model) {
		int year = year(text);
		EventFilter asked = EventFilter.parse(request.getParameterMap());
		EventFilter filter = EventFilter.none()
			.with("from", LocalDate.of(year, 1, 1).toString())
			.with("to", LocalDate.of(year, 12, 31).toString())
			.with("when", "past");
		show(filter.onPage(asked.page()), today, model);
		model.addAttribute("year", year);
		model.addAttribute("years", this.events.archiveYears());
		return "site/archive";
	}

	private static int year(String text) {
		if (!text.matches("(18|19|20|21)\\d\\d")) {
			throw new NotFound("year", text);
		}
		return Integer.parseInt(text);
	}

	private Page<Event> show(EventFilter filter, LocalDate today, Model model) {
		Page<Event> page = this.events.listBriefly(filter, PAGE);
		model.addAttribute("filter", filter);
		model.addAttribute("found", page);
		model.addAttribute("groups", EventGroup.of(page.getContent(), today));
		return page;
	}

}
