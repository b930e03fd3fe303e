package org.colloquium.site;

import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;
import org.colloquium.series.Series;
import org.colloquium.series.SeriesCatalog;
import org.colloquium.series.SeriesName;
import org.colloquium.shared.Initials;
import org.colloquium.shared.NameIndex;
import org.colloquium.shared.NotFound;

/**
 * The series, and one of them with what comes and what was.
 */
@Controller
class SeriesController {

	private static final int MOST = 50;

	private final SeriesCatalog catalog;

	private final Events events;

	SeriesController(SeriesCatalog catalog, Events events) {
		this.catalog = catalog;
		this.events = events;
	}

	@GetMapping("/series")
	String list(HttpServletRequest request, Model model) {
		EventFilter filter = EventFilter.parse(request.getParameterMap());
		List<SeriesName> named = Initials.named(this.catalog.findNames(), SeriesName::name, filter.word("q"));
		NameIndex<SeriesName> index = NameIndex.of(named, SeriesName::name, filter.page());
		model.addAttribute("filter", filter);
		model.addAttribute("index", index);
		model.addAttribute("allSeries", index.letters().isEmpty() ? described(index.found()) : List.of());
		return "site/all-series";
	}

	private List<Series> described(Page<SeriesName> named) {
		return this.catalog.findByIdInOrderByNameAscIdAsc(named.map(SeriesName::id).getContent());
	}

	@GetMapping("/series/{slug}")
	String show(@PathVariable String slug, @ModelAttribute("today") LocalDate today, Model model) {
		Series series = this.catalog.findBySlug(slug).orElseThrow(() -> new NotFound("series", slug));
		EventFilter filter = EventFilter.none().with("series", slug);
		model.addAttribute("series", series);
		model.addAttribute("filter", filter);
		model.addAttribute("followed", filter);
		model.addAttribute("coming", EventGroup.of(this.events.listBriefly(filter, MOST).getContent(), today));
		model.addAttribute("past",
				EventGroup.of(this.events.listBriefly(filter.with("when", "past"), MOST).getContent(), today));
		return "site/series";
	}

}
