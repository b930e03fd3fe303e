package org.colloquium.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.colloquium.event.EventFilter;
import org.colloquium.people.Speakers;
import org.colloquium.search.Facet;
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
		Function<String, Choosable> said = said(facet);
		return new FacetLinks(facet.name(), facet.counts().stream().map((count) -> {
			Choosable choice = said.apply(count.value());
			return new FacetLinks.Choice(choice.label(), key(facet.name(), count.value()), count.events(),
					narrowed(filter, facet.name(), choice.parameter()).query());
		}).toList(), facet.estimated());
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

	private Function<String, Choosable> said(Facet facet) {
		Map<String, Choosable> known = switch (facet.name()) {
			case "series" -> this.catalog.findNames(ids(facet))
				.stream()
				.collect(
						Collectors.toMap((one) -> one.id().toString(), (one) -> new Choosable(one.name(), one.slug())));
			case "speaker" -> this.speakers.findNames(ids(facet))
				.stream()
				.collect(Collectors.toMap((one) -> one.id().toString(),
						(one) -> new Choosable(one.name(), one.id().toString())));
			case "language" -> facet.counts()
				.stream()
				.map(Facet.Count::value)
				.collect(Collectors.toMap((code) -> code, (code) -> new Choosable(language(code), code)));
			default -> Map.of();
		};
		return (value) -> known.getOrDefault(value, new Choosable(value, value));
	}

	private static List<Long> ids(Facet facet) {
		return facet.counts().stream().map(Facet.Count::value).map(Long::valueOf).toList();
	}

	private static String language(String code) {
		String name = Locale.forLanguageTag(code).getDisplayName(LocaleContextHolder.getLocale());
		return name.isBlank() ? code : name;
	}

	/**
	 * A value of a facet.
	 *
	 * @param label what a reader calls it
	 * @param parameter what the filter calls it
	 */
	private record Choosable(String label, String parameter) {

	}

}
