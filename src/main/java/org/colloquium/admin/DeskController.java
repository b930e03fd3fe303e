package org.colloquium.admin;

import java.time.LocalDate;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.colloquium.event.Event;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;

/**
 * The editors' desk: what is coming, what is missing in it, and what was deleted.
 */
@Controller
class DeskController {

	private static final int PAGE = 100;

	private final Events events;

	DeskController(Events events) {
		this.events = events;
	}

	@GetMapping("/admin")
	String desk(HttpServletRequest request, @ModelAttribute("today") LocalDate today, Model model) {
		EventFilter filter = EventFilter.parse(request.getParameterMap());
		Page<Event> found = this.events.listWithDrafts(filter, PAGE);
		model.addAttribute("filter", filter);
		model.addAttribute("found", found);
		model.addAttribute("rows", found.map((event) -> DeskRow.of(event, today)).getContent());
		model.addAttribute("deleted", this.events.deleted());
		return "admin/desk";
	}

}
