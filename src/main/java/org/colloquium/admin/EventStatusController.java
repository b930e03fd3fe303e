package org.colloquium.admin;

import java.util.List;
import java.util.function.Supplier;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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
import org.colloquium.series.Series;
import org.colloquium.series.SeriesCatalog;
import org.colloquium.shared.NotFound;
import org.colloquium.shared.Refused;
import org.colloquium.shared.Stale;

/**
 * What becomes of an event: announced, cancelled, postponed, deleted, and back.
 */
@Controller
@RequestMapping("/admin/events/{id}")
class EventStatusController {

	private final Events events;

	private final Programme programme;

	private final SeriesCatalog catalog;

	EventStatusController(Events events, Programme programme, SeriesCatalog catalog) {
		this.events = events;
		this.programme = programme;
		this.catalog = catalog;
	}

	@ModelAttribute("allSeries")
	List<Series> allSeries() {
		return this.catalog.findAllByOrderByNameAscIdAsc();
	}

	@PostMapping("/announce")
	ModelAndView announce(@PathVariable long id, @RequestParam int version, RedirectAttributes flash) {
		return answer(id, () -> this.programme.announce(id, version), flash);
	}

	@PostMapping("/cancel")
	ModelAndView cancel(@PathVariable long id, @ModelAttribute Word word, RedirectAttributes flash) {
		return answer(id, () -> this.programme.cancel(id, word.version(), word.message()), flash);
	}

	@PostMapping("/postpone")
	ModelAndView postpone(@PathVariable long id, @ModelAttribute Word word, RedirectAttributes flash) {
		return answer(id, () -> this.programme.postpone(id, word.version(), word.message()), flash);
	}

	@PostMapping("/delete")
	ModelAndView delete(@PathVariable long id, @RequestParam int version, RedirectAttributes flash) {
		return answer(id, () -> this.programme.delete(id, version), flash);
	}

	@PostMapping("/restore")
	ModelAndView restore(@PathVariable long id, RedirectAttributes flash) {
		Event event = this.programme.restore(id);
		flash.addFlashAttribute("notice", Notice.of("restored", event));
		return new ModelAndView("redirect:/admin");
	}

	private ModelAndView answer(long id, Supplier<Event> change, RedirectAttributes flash) {
		try {
			Event event = change.get();
			String code = event.isDeleted() ? "deleted" : event.status().name();
			Notice notice = Notice.of(code, event);
			flash.addFlashAttribute("notice",
					event.isDeleted() ? notice.withUndo("/admin/events/" + id + "/restore") : notice);
			return new ModelAndView("redirect:/admin");
		}
		catch (Refused ex) {
			return form(id).refused(ex).addObject("event", existing(id));
		}
		catch (Stale ex) {
			ModelAndView page = form(id).shown().addObject("event", existing(id)).addObject("overtaken", true);
			page.setStatus(HttpStatus.CONFLICT);
			return page;
		}
	}

	private FormPage form(long id) {
		return new FormPage(EventFormController.VIEW, EventForm.of(existing(id)), id);
	}

	private Event existing(long id) {
		return this.events.find(id).filter((event) -> !event.isDeleted()).orElseThrow(() -> new NotFound("event", id));
	}

	/**
	 * The version that the editor saw, and a word to the readers.
	 */
	record Word(int version, String message) {

	}

}
