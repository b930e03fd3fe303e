package org.colloquium.admin;

import java.time.DayOfWeek;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.colloquium.event.EventFilter;
import org.colloquium.series.Series;
import org.colloquium.series.SeriesCatalog;
import org.colloquium.series.SeriesName;
import org.colloquium.series.SeriesRegister;
import org.colloquium.shared.Initials;
import org.colloquium.shared.NameIndex;
import org.colloquium.shared.NotFound;

/**
 * The series and their usual slots, which fill the form of the next event.
 */
@Controller
@RequestMapping("/admin/series")
class SeriesFormController {

	private static final String VIEW = "admin/series-form";

	private final SeriesCatalog catalog;

	private final SeriesRegister register;

	SeriesFormController(SeriesCatalog catalog, SeriesRegister register) {
		this.catalog = catalog;
		this.register = register;
	}

	@ModelAttribute("weekdays")
	DayOfWeek[] weekdays() {
		return DayOfWeek.values();
	}

	@GetMapping
	String list(HttpServletRequest request, Model model) {
		EventFilter filter = EventFilter.parse(request.getParameterMap());
		List<SeriesName> named = Initials.named(this.catalog.findNames(), SeriesName::name, filter.word("q"));
		model.addAttribute("filter", filter);
		model.addAttribute("index", NameIndex.of(named, SeriesName::name, filter.page()));
		return "admin/all-series";
	}

	@GetMapping("/new")
	ModelAndView blank() {
		return new FormPage(VIEW, SeriesForm.blank(), null).shown();
	}

	@PostMapping
	ModelAndView open(SeriesForm form, RedirectAttributes flash) {
		return new FormPage(VIEW, form, null)
			.answer(() -> done(this.register.open(form.address(), form.details()), flash), () -> null);
	}

	@GetMapping("/{id}")
	ModelAndView edit(@PathVariable long id) {
		return new FormPage(VIEW, SeriesForm.of(existing(id)), id).shown();
	}

	@PostMapping("/{id}")
	ModelAndView change(@PathVariable long id, SeriesForm form, RedirectAttributes flash) {
		return new FormPage(VIEW, form, id).answer(
				() -> done(this.register.revise(id, form.seen(), form.details()), flash),
				() -> SeriesForm.of(existing(id)));
	}

	private static String done(Series series, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", Notice.saved("series", series.name(), "/series/" + series.slug()));
		return "redirect:/admin/series";
	}

	private Series existing(long id) {
		return this.catalog.findById(id).orElseThrow(() -> new NotFound("series", id));
	}

}
