package org.colloquium.duplicate;

import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;

import org.springframework.stereotype.Component;

import org.colloquium.index.IndexedFields;
import org.colloquium.people.Speaker;

/**
 * The fingerprints of a speaker's record in the index, and the name.
 */
@Component
class SpeakerFingerprints implements IndexedFields<Speaker> {

	private final RecentTexts recent;

	SpeakerFingerprints(RecentTexts recent) {
		this.recent = recent;
	}

	@Override
	public Class<Speaker> type() {
		return Speaker.class;
	}

	@Override
	public BiConsumer<DocumentElement, Speaker> declare(IndexSchemaElement schema) {
		IndexFieldReference<String> texts = FingerprintFields.terms(schema, FingerprintFields.TEXTS);
		IndexFieldReference<String> names = FingerprintFields.terms(schema, FingerprintFields.NAMES);
		return (entry, speaker) -> {
			String bio = FingerprintFields.source(speaker.bio());
			entry.addValue(texts, IndexTerms.kept(Stream.of(this.recent.prints(bio))));
			entry.addValue(names, String.join(" ", Name.of(speaker.name().value()).words()));
		};
	}

}
