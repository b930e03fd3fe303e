package org.colloquium.duplicate;

import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Norms;

import org.colloquium.shared.RichText;

/**
 * Which fingerprints the index holds. Abstract and bios of an event stand in one field,
 * so that a bio is found where it was pasted into an abstract; a title, which has few
 * words, in a field of its own.
 */
final class FingerprintFields {

	static final String TEXTS = "texts";

	static final String TITLE = "title";

	static final String NAMES = "names";

	private FingerprintFields() {
	}

	static IndexFieldReference<String> terms(IndexSchemaElement schema, String name) {
		// how long a text is says nothing about what it shares with another
		return schema.field(name, (type) -> type.asString().analyzer("whitespace").norms(Norms.NO)).toReference();
	}

	static String source(RichText text) {
		return (text != null) ? text.source() : null;
	}

}
