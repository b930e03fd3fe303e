package org.colloquium.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of what an event says, and how much it means that a word stands there.
 */
enum Part {

	TITLE("said_title", 6, true),

	SPEAKER("said_speaker", 6, false),

	AFFILIATION("said_affiliation", 3, false),

	SERIES("said_series", 2, false),

	/** Hosts, place, tags and note. */
	MORE("said_more", 1.5f, false),

	ABSTRACT("said_abstract", 1.5f, true),

	BIO("said_bio", 0.5f, true);

	private final String field;

	private final float weight;

	private final boolean inflected;

	Part(String field, float weight, boolean inflected) {
		this.field = field;
		this.weight = weight;
		this.inflected = inflected;
	}

	/** The field that keeps the words as they are written. */
	String field() {
		return this.field;
	}

	/** The field that keeps the words of a language without their endings. */
	String field(Tongue tongue) {
		return this.field + "_" + tongue.code();
	}

	/** All of its fields, that with the words as they are written first. */
	List<String> fields() {
		return this.inflected
				? Stream.concat(Stream.of(this.field), Arrays.stream(Tongue.values()).map(this::field)).toList()
				: List.of(this.field);
	}

	float weight() {
		return this.weight;
	}

	/** Whether it is so long that only a passage of it is shown. */
	boolean isText() {
		return this == ABSTRACT || this == BIO;
	}

	/** Whether its words stand in sentences, with endings. */
	boolean isInflected() {
		return this.inflected;
	}

}
