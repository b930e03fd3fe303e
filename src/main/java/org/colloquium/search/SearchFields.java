package org.colloquium.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Norms;

import org.springframework.stereotype.Component;

import org.colloquium.event.Appearance;
import org.colloquium.event.Event;
import org.colloquium.index.IndexedFields;
import org.colloquium.shared.LegibleMath;
import org.colloquium.shared.RichText;
import org.colloquium.shared.SiteLanguage;

/**
 * The words of an event in the index: as a reader reads them, without markup and LaTeX.
 */
@Component
class SearchFields implements IndexedFields<Event> {

	/** The first letters of the words that name an event. */
	static final String BEGINNINGS = "said_beginnings";

	static final String ENDS = "ends";

	private final SiteLanguage site;

	SearchFields(SiteLanguage site) {
		this.site = site;
	}

	@Override
	public Class<Event> type() {
		return Event.class;
	}

	@Override
	public BiConsumer<DocumentElement, Event> declare(IndexSchemaElement schema) {
		Map<String, IndexFieldReference<String>> fields = new LinkedHashMap<>();
		for (Part part : Part.values()) {
			fields.put(part.field(), words(schema, part.field(), Words.WRITTEN));
			Arrays.stream(Tongue.values())
				.filter((tongue) -> part.isInflected())
				.forEach((tongue) -> fields.put(part.field(tongue),
						words(schema, part.field(tongue), Words.of(tongue))));
		}
		IndexFieldReference<String> beginnings = schema
			.field(BEGINNINGS,
					(type) -> type.asString().analyzer(Words.BEGINNINGS).searchAnalyzer(Words.WRITTEN).norms(Norms.NO))
			.multiValued()
			.toReference();
		return (entry, event) -> {
			Optional<Tongue> tongue = tongue(event);
			// a field that every entry has is written and read sooner than one that some
			// have
			fields.values().forEach((field) -> entry.addValue(field, ""));
			for (Part part : Part.values()) {
				said(part, event).forEach((text) -> {
					entry.addValue(fields.get(part.field()), text);
					tongue.filter((known) -> part.isInflected())
						.ifPresent((known) -> entry.addValue(fields.get(part.field(known)), text));
					if (!part.isText()) {
						entry.addValue(beginnings, text);
					}
				});
			}
		};
	}

	private static IndexFieldReference<String> words(IndexSchemaElement schema, String name, String analyzer) {
		return schema.field(name, (type) -> type.asString().analyzer(analyzer)).multiValued().toReference();
	}

	/** The language whose forms of words an event is kept with. */
	Optional<Tongue> tongue(Event event) {
		return Tongue.of(event, this.site.language());
	}

	/** The texts that are a part of an event. */
	static List<String> said(Part part, Event event) {
		return switch (part) {
			case TITLE -> known(Stream.ofNullable(event.title()).map(LegibleMath::in));
			case SPEAKER -> known(event.speakers().stream().map(Appearance::name));
			case AFFILIATION -> known(event.speakers().stream().map(Appearance::affiliation));
			case SERIES -> (event.series() != null) ? List.of(event.series().name()) : List.of();
			case MORE -> known(more(event));
			case ABSTRACT -> plain(Stream.of(Optional.ofNullable(event.topic().abstractText())));
			case BIO -> plain(event.speakers().stream().map((person) -> Optional.ofNullable(person.bio())));
		};
	}

	private static Stream<String> more(Event event) {
		Stream<String> hosts = event.hosts().stream().map((host) -> host.name().value());
		Stream<String> facts = Stream.of(event.venue().location(), event.topic().note());
		return Stream.of(hosts, event.tags().stream(), facts).flatMap((values) -> values);
	}

	private static List<String> plain(Stream<Optional<RichText>> texts) {
		return known(texts.flatMap(Optional::stream).map(RichText::plain));
	}

	private static List<String> known(Stream<String> values) {
		return values.filter(Objects::nonNull).filter((value) -> !value.isBlank()).distinct().toList();
	}

}
