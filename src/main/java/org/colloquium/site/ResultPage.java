package org.colloquium.site;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.colloquium.event.EventFilter;
import org.colloquium.event.When;
import org.colloquium.search.EventSearch;
import org.colloquium.search.SearchResults;

/**
 * What a search found, on a page: the answers, what they can be narrowed down to, and
 * where else to look when there are none.
 */
@Component
class ResultPage {

	private static final int SIZE = 20;

	private final EventSearch search;

	private final Narrowing narrowing;

	private final KeptFacets facets;

	ResultPage(EventSearch search, Narrowing narrowing, KeptFacets facets) {
		this.search = search;
		this.narrowing = narrowing;
		this.facets = facets;
	}

	/**
	 * Shows what was found.
	 * @return whether it could be looked for
	 */
	boolean show(EventFilter filter, Model model) {
		Optional<SearchResults> found = this.search.search(filter, SIZE);
		found.ifPresentOrElse((results) -> show(filter, results, model), () -> model.addAttribute("degraded", true));
		return found.isPresent();
	}

	/**
	 * Says so while the words of a list are looked for letter by letter.
	 */
	void sayWhetherSearched(EventFilter filter, Model model) {
		model.addAttribute("degraded", filter.word("q") != null && !this.search.isReady());
	}

	/** Shows what a list without words can be narrowed down to. */
	void showFacets(EventFilter filter, long total, Model model) {
		model.addAttribute("facets", this.facets.of(filter, total));
	}

	private void show(EventFilter filter, SearchResults results, Model model) {
		model.addAttribute("hits", results.hits().stream().map(FoundEvent::new).toList());
		model.addAttribute("found",
				new PageImpl<>(results.hits(), PageRequest.of(filter.page(), SIZE), results.total()));
		model.addAttribute("groups", List.of());
		model.addAttribute("close", results.close() && results.total() > 0);
		model.addAttribute("facets", this.narrowing.of(results.facets(), filter));
		suggest(filter, results, model);
		if (results.total() == 0 && filter.side() != When.ALL) {
			this.search.search(filter.onPage(0).with("when", "all"), 1)
				.filter((elsewhere) -> elsewhere.total() > 0)
				.ifPresent((elsewhere) -> {
					model.addAttribute("elsewhere", elsewhere.total());
					suggest(filter, elsewhere, model);
				});
		}
	}

	private static void suggest(EventFilter filter, SearchResults results, Model model) {
		if (results.suggestion() != null) {
			model.addAttribute("suggestion", results.suggestion());
			model.addAttribute("suggested", filter.onPage(0).with("q", results.suggestion()).query());
		}
	}

}
