package org.colloquium.admin;

import java.security.Principal;
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
import org.colloquium.importing.PastedPageReader;
import org.colloquium.series.Series;
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

	private final DuplicatePanel panel;

	EventFormController(Events events, Programme programme, PastedPageReader pasted, UsualFacts usual,
			DuplicatePanel panel) {
		this.events = events;
		this.programme = programme;
		this.pasted = pasted;
		this.usual = usual;
		this.panel = panel;
	}

	@ModelAttribute("allSeries")
	List<Series> allSeries() {
		return this.usual.allSeries();
	}

	@ModelAttribute("paste")
	PasteBox pasted(@RequestParam(required = false) String pasted) {
		return (pasted != null && !pasted.isBlank()) ? new PasteBox(pasted, this.pasted) : null;
	}

	@GetMapping("/new")
	ModelAndView blank(@RequestParam(required = false) String series, @ModelAttribute("today") LocalDate today) {
		return page(this.usual.filledInto(EventForm.blank(series), today), null);
	}

	@PostMapping("/paste")
	ModelAndView paste(@RequestParam String text) {
		PasteBox box = new PasteBox(text, this.pasted);
		return page(EventForm.of(box.draft()), null).addObject("paste", box);
	}

	@PostMapping({ "/usual", "/{id}/usual" })
	ModelAndView fillIn(@PathVariable(required = false) Long id, EventForm form,
			@ModelAttribute("today") LocalDate today) {
		return page(this.usual.filledInto(form, today), id);
	}

	@PostMapping({ "/mend", "/{id}/mend" })
	ModelAndView mend(@PathVariable(required = false) Long id, EventForm form, @RequestParam String mend) {
		return page(this.panel.mended(form, id, mend), id);
	}

	@PostMapping("/{id}/moved")
	ModelAndView move(@PathVariable long id, EventForm form) {
		return page(EventForm.of(existing(id)).movedTo(form), id).addObject("moved", true);
	}

	@PostMapping
	ModelAndView enter(EventForm form, Answers answers, Principal editor, RedirectAttributes flash) {
		FoundDuplicates found = this.panel.look(form, null, answers);
		FormPage page = new FormPage(VIEW, form, null);
		if (found.asks(answers)) {
			return beside(asked(page, form), null, found);
		}
		return beside(page.answer(() -> {
			Event event = this.programme.enter(form.draft());
			this.panel.remember(event.id(), found, answers, editor.getName());
			flash.addFlashAttribute("notice", Notice.of(event.status().name(), event));
			return "redirect:/admin";
		}, () -> null), null, found);
	}

	@GetMapping("/{id}")
	ModelAndView edit(@PathVariable long id) {
		return page(EventForm.of(existing(id)), id);
	}

	@PostMapping("/{id}")
	ModelAndView change(@PathVariable long id, EventForm form, Answers answers, Principal editor,
			RedirectAttributes flash) {
		Event before = existing(id);
		FoundDuplicates found = this.panel.look(form, id, answers);
		FormPage page = new FormPage(VIEW, form, id);
		if (found.asks(answers)) {
			return beside(asked(page, form), before, found);
		}
		return beside(page.answer(() -> {
			Event event = this.programme.change(id, form.seen(), form.draft());
			this.panel.remember(id, found, answers, editor.getName());
			String code = (event.status() != before.status()) ? event.status().name() : "changed";
			flash.addFlashAttribute("notice", Notice.of(code, event));
			return "redirect:/admin";
		}, () -> EventForm.of(existing(id))), before, found);
	}

	private ModelAndView page(EventForm form, Long id) {
		ModelAndView page = new FormPage(VIEW, form, id).shown()
			.addObject("found", this.panel.look(form, id, Answers.NONE));
		return (id != null) ? page.addObject("event", existing(id)) : page;
	}

	private ModelAndView asked(FormPage page, EventForm form) {
		return page.asked(() -> this.programme.check(form.draft()));
	}

	private static ModelAndView beside(ModelAndView page, Event event, FoundDuplicates found) {
		// what is added to a redirect would stand in its address
		return VIEW.equals(page.getViewName()) ? page.addObject("event", event).addObject("found", found) : page;
	}

	private Event existing(long id) {
		return this.events.find(id).filter((event) -> !event.isDeleted()).orElseThrow(() -> new NotFound("event", id));
	}

}
