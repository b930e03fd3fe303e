package org.colloquium.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

import org.colloquium.event.Clash;
import org.colloquium.event.Clashes;
import org.colloquium.event.Event;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;
import org.colloquium.index.IndexKeeper;

/**
 * The editors' desk: what is coming, what is missing in it, and what was deleted.
 */
@Controller
class DeskController {

	private static final int PAGE = 100;

	private final Events events;

	private final Clashes clashes;

	private final IndexKeeper index;

	DeskController(Events events, Clashes clashes, IndexKeeper index) {
		this.events = events;
		this.clashes = clashes;
		this.index = index;
	}

	@GetMapping("/admin")
	String desk(HttpServletRequest request, @ModelAttribute("today") LocalDate today, Model model) {
		EventFilter filter = EventFilter.parse(request.getParameterMap());
		Page<Event> found = this.events.listOnDesk(filter, PAGE);
		model.addAttribute("filter", filter);
		model.addAttribute("found", found);
		model.addAttribute("rows", rows(found.getContent(), today));
		model.addAttribute("deleted", this.events.deleted());
		model.addAttribute("index", this.index.progress());
		model.addAttribute("indexReady", this.index.isReady());
		return "admin/desk";
	}

	@PostMapping("/admin/index")
	String writeIndexAnew() {
		this.index.rebuild();
		return "redirect:/admin";
	}

	private List<DeskRow> rows(List<Event> found, LocalDate today) {
		Map<Long, List<Clash>> inTheWay = this.clashes
			.ofEach(found.stream().filter((event) -> !event.slot().lastDay().isBefore(today)).toList());
		return found.stream()
			.map((event) -> DeskRow.of(event, today, inTheWay.getOrDefault(event.id(), List.of())))
			.toList();
	}

}
