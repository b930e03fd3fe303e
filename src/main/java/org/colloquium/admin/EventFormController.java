package org.colloquium.admin;

import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.colloquium.event.Event;
import org.colloquium.event.Events;
import org.colloquium.event.Programme;
import org.colloquium.importing.ImportedItem;
import org.colloquium.importing.PastedPageReader;
import org.colloquium.series.Series;
import org.colloquium.series.SeriesCatalog;
import org.colloquium.shared.NotFound;

/**
 * The form in which an event is announced and changed.
 */
@Controller
@RequestMapping("/admin/events")
class EventFormController {

	static final String VIEW = "admin/event-form";

	private final Events events;

	private final Programme programme;

	private final PastedPageReader pasted;

	private final UsualFacts usual;

	private final SeriesCatalog catalog;

	EventFormController(Events events, Programme programme, PastedPageReader pasted, UsualFacts usual,
			SeriesCatalog catalog) {
		this.events = events;
		this.programme = programme;
		this.pasted = pasted;
		this.usual = usual;
		this.catalog = catalog;
	}

	@ModelAttribute("allSeries")
	List<Series> allSeries() {
		return this.catalog.findAllByOrderByNameAscIdAsc();
	}

	@GetMapping("/new")
	ModelAndView blank(@RequestParam(required = false) String series, @ModelAttribute("today") LocalDate today) {
		return new FormPage(VIEW, this.usual.filledInto(EventForm.blank(series), today), null).shown();
	}

	@PostMapping("/paste")
	ModelAndView paste(@RequestParam String text) {
		ImportedItem item = this.pasted.read(text);
		return new FormPage(VIEW, EventForm.of(item.draft()), null).shown()
			.addObject("remarks", item.remarks())
			.addObject("pasted", text);
	}

	@PostMapping({ "/usual", "/{id}/usual" })
	ModelAndView fillIn(@PathVariable(required = false) Long id, EventForm form,
			@ModelAttribute("today") LocalDate today) {
		ModelAndView page = new FormPage(VIEW, this.usual.filledInto(form, today), id).shown();
		return (id != null) ? page.addObject("event", existing(id)) : page;
	}

	@PostMapping
	ModelAndView enter(EventForm form, RedirectAttributes flash) {
		return new FormPage(VIEW, form, null).answer(() -> {
			Event event = this.programme.enter(form.draft());
			flash.addFlashAttribute("notice", Notice.of(event.status().name(), event));
			return "redirect:/admin";
		}, () -> null);
	}

	@GetMapping("/{id}")
	ModelAndView edit(@PathVariable long id) {
		Event event = existing(id);
		return new FormPage(VIEW, EventForm.of(event), id).shown().addObject("event", event);
	}

	@PostMapping("/{id}")
	ModelAndView change(@PathVariable long id, EventForm form, RedirectAttributes flash) {
		Event before = existing(id);
		return new FormPage(VIEW, form, id).answer(() -> {
			Event event = this.programme.change(id, form.seen(), form.draft());
			String code = (event.status() != before.status()) ? event.status().name() : "changed";
			flash.addFlashAttribute("notice", Notice.of(code, event));
			return "redirect:/admin";
		}, () -> EventForm.of(existing(id))).addObject("event", before);
	}

	private Event existing(long id) {
		return this.events.find(id).filter((event) -> !event.isDeleted()).orElseThrow(() -> new NotFound("event", id));
	}

}
