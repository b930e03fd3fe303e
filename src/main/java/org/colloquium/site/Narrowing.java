package org.colloquium.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.colloquium.event.EventFilter;
import org.colloquium.people.Speakers;
import org.colloquium.search.Facet;
import org.colloquium.series.Series;
import org.colloquium.series.SeriesCatalog;

/**
 * Says in words what a list can be narrowed down to, and leads there.
 */
@Component
class Narrowing {

	private static final Set<String> MATERIAL = Set.of("slides", "recording", "paper");

	private final SeriesCatalog catalog;

	private final Speakers speakers;

	Narrowing(SeriesCatalog catalog, Speakers speakers) {
		this.catalog = catalog;
		this.speakers = speakers;
	}

	/** The facets that the filter does not decide yet. */
	List<FacetLinks> of(List<Facet> facets, EventFilter filter) {
		boolean dated = filter.from() != null || filter.to() != null;
		return facets.stream()
			.filter((facet) -> facet.name().equals("year") ? !dated : filter.word(facet.name()) == null)
			.map((facet) -> links(facet, filter.onPage(0)))
			.toList();
	}

	private FacetLinks links(Facet facet, EventFilter filter) {
		UnaryOperator<String> label = labels(facet);
		return new FacetLinks(facet.name(),
				facet.counts()
					.stream()
					.map((count) -> new FacetLinks.Choice(label.apply(count.value()), key(facet.name(), count.value()),
							count.events(), narrowed(filter, facet.name(), count.value()).query()))
					.toList());
	}

	private static EventFilter narrowed(EventFilter filter, String name, String value) {
		if (!name.equals("year")) {
			return filter.with(name, value);
		}
		// a filter with days is about both sides of now, unless it says which
		return filter.with("when", filter.side().name().toLowerCase(Locale.ROOT))
			.with("from", value + "-01-01")
			.with("to", value + "-12-31");
	}

	private static String key(String name, String value) {
		return (name.equals("material") && MATERIAL.contains(value)) ? "filter.material." + value : null;
	}

	private UnaryOperator<String> labels(Facet facet) {
		List<String> values = facet.counts().stream().map(Facet.Count::value).toList();
		Map<String, String> names = switch (facet.name()) {
			case "series" ->
				this.catalog.findBySlugIn(values).stream().collect(Collectors.toMap(Series::slug, Series::name));
			case "speaker" -> this.speakers.findByIdIn(values.stream().map(Long::valueOf).toList())
				.stream()
				.collect(Collectors.toMap((one) -> one.id().toString(), (one) -> one.name().value()));
			case "language" -> values.stream()
				.collect(Collectors.toMap((code) -> code,
						(code) -> Locale.forLanguageTag(code).getDisplayName(LocaleContextHolder.getLocale())));
			default -> Map.of();
		};
		return (value) -> names.getOrDefault(value, value).isBlank() ? value : names.getOrDefault(value, value);
	}

}
