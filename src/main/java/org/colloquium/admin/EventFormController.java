package org.colloquium.admin;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.colloquium.event.Event;
import org.colloquium.event.Events;
import org.colloquium.event.Programme;
import org.colloquium.importing.ImportedItem;
import org.colloquium.importing.PastedPageReader;
import org.colloquium.series.Series;
import org.colloquium.series.SeriesCatalog;
import org.colloquium.shared.NotFound;
import org.colloquium.shared.Refused;
import org.colloquium.shared.Stale;
import org.colloquium.shared.Violation;

/**
 * The form in which an event is announced and changed.
 */
@Controller
@RequestMapping("/admin/events")
class EventFormController {

	private final Events events;

	private final Programme programme;

	private final PastedPageReader pasted;

	private final SeriesCatalog catalog;

	EventFormController(Events events, Programme programme, PastedPageReader pasted, SeriesCatalog catalog) {
		this.events = events;
		this.programme = programme;
		this.pasted = pasted;
		this.catalog = catalog;
	}

	@ModelAttribute("allSeries")
	List<Series> allSeries() {
		return this.catalog.findAllByOrderByNameAscIdAsc();
	}

	@GetMapping("/new")
	String blank(Model model) {
		return form(new EventForm(null, null, null, null, null, null, null, null, null, null, null, null, null, null,
				null, null, null, null, null, null, false, null, null, null), null, model);
	}

	@PostMapping("/paste")
	String paste(@RequestParam String text, Model model) {
		ImportedItem item = this.pasted.read(text);
		model.addAttribute("remarks", item.remarks());
		model.addAttribute("pasted", text);
		return form(EventForm.of(item.draft()), null, model);
	}

	@PostMapping
	String enter(EventForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
		try {
			return done(this.programme.enter(form.draft()), "notice.entered", flash);
		}
		catch (Refused ex) {
			return refused(ex, form, null, model, response);
		}
	}

	@GetMapping("/{id}")
	String edit(@PathVariable long id, Model model) {
		return form(EventForm.of(existing(id)), id, model);
	}

	@PostMapping("/{id}")
	String change(@PathVariable long id, EventForm form, Model model, HttpServletResponse response,
			RedirectAttributes flash) {
		try {
			int version = (form.version() != null) ? form.version() : -1;
			return done(this.programme.change(id, version, form.draft()), "notice.changed", flash);
		}
		catch (Refused ex) {
			return refused(ex, form, id, model, response);
		}
		catch (Stale ex) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			model.addAttribute("current", EventForm.of(existing(id)));
			return form(form, id, model);
		}
	}

	@PostMapping("/{id}/delete")
	String delete(@PathVariable long id, @RequestParam int version, RedirectAttributes flash) {
		this.programme.delete(id, version);
		flash.addFlashAttribute("notice", "notice.deleted");
		flash.addFlashAttribute("undo", id);
		return "redirect:/admin";
	}

	@PostMapping("/{id}/restore")
	String restore(@PathVariable long id, RedirectAttributes flash) {
		return done(this.programme.restore(id), "notice.restored", flash);
	}

	private String done(Event event, String notice, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", notice);
		flash.addFlashAttribute("concerned", event.id());
		return "redirect:/admin";
	}

	private String refused(Refused refused, EventForm form, Long id, Model model, HttpServletResponse response) {
		response.setStatus(422);
		Map<String, List<Violation>> errors = refused.violations()
			.stream()
			.collect(Collectors.groupingBy(Violation::field));
		model.addAttribute("errors", errors);
		return form(form, id, model);
	}

	private String form(EventForm form, Long id, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("id", id);
		if (!model.containsAttribute("errors")) {
			model.addAttribute("errors", Map.of());
		}
		return "admin/event-form";
	}

	private Event existing(long id) {
		return this.events.find(id).filter((event) -> !event.isDeleted()).orElseThrow(() -> new NotFound("event", id));
	}

}
