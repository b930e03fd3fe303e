package org.colloquium.duplicate;

import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;

import org.springframework.stereotype.Component;

import org.colloquium.event.Appearance;
import org.colloquium.event.Event;
import org.colloquium.event.Topic;
import org.colloquium.index.IndexedFields;
import org.colloquium.shared.RichText;

/**
 * The fingerprints of an event in the index. A deleted one is compared with nothing.
 */
@Component
class EventFingerprints implements IndexedFields<Event> {

	private final RecentTexts recent;

	EventFingerprints(RecentTexts recent) {
		this.recent = recent;
	}

	@Override
	public Class<Event> type() {
		return Event.class;
	}

	@Override
	public BiConsumer<DocumentElement, Event> declare(IndexSchemaElement schema) {
		IndexFieldReference<String> texts = FingerprintFields.terms(schema, FingerprintFields.TEXTS);
		IndexFieldReference<String> title = FingerprintFields.terms(schema, FingerprintFields.TITLE);
		return (entry, event) -> {
			if (event.isDeleted()) {
				return;
			}
			entry.addValue(texts, IndexTerms.kept(texts(event).map(this.recent::prints)));
			entry.addValue(title, IndexTerms.kept(Stream.of(this.recent.prints(event.title()))));
		};
	}

	private static Stream<String> texts(Event event) {
		Stream<RichText> bios = event.speakers().stream().map(Appearance::bio);
		return Stream.concat(Stream.of(event.topic()).map(Topic::abstractText), bios).map(FingerprintFields::source);
	}

}
