package org.colloquium.search;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import org.colloquium.event.DraftBuilder;
import org.colloquium.event.EventDraft;
import org.colloquium.text.LabelledCorpora;

/**
 * The real talks beside the project as events. They are no part of it.
 */
public final class RealTalks {

	private static final LocalDateTime FIRST = LocalDateTime.of(2012, 1, 2, 16, 15);

	private static final Map<String, String> LANGUAGES = Map.of("eng", "en", "English", "en", "fra", "fr", "French",
			"fr", "deu", "de", "German", "de", "spa", "es", "Japanese", "ja");

	private final List<JsonNode> rows;

	public RealTalks() {
		this.rows = new LabelledCorpora().rows("talks.jsonl").toList();
	}

	public static boolean areAbsent() {
		return new LabelledCorpora().isAbsent();
	}

	public List<EventDraft> drafts() {
		return this.rows.stream().map(RealTalks::draft).toList();
	}

	/** The talks that say the same as one: it was entered more than once. */
	List<String> sameAs(String number) {
		JsonNode wanted = this.rows.stream().filter((row) -> number(row).equals(number)).findFirst().orElseThrow();
		return this.rows.stream().filter((row) -> same(row, wanted)).map(RealTalks::number).toList();
	}

	private static boolean same(JsonNode one, JsonNode other) {
		return Stream.of("title", "speaker").allMatch((field) -> text(one, field).equals(text(other, field)));
	}

	static String number(JsonNode row) {
		return row.path("id").asString();
	}

	private static EventDraft draft(JsonNode row) {
		int number = row.path("id").asInt();
		DraftBuilder draft = EventDraft.builder()
			.title(cut(text(row, "title"), 490))
			.start(start(row, number))
			.location(cut(text(row, "location"), 190))
			.abstractText(text(row, "abstract"))
			.language(language(row))
			.source("talks", number(row));
		String series = cut(text(row, "series"), 80);
		if (!series.isBlank()) {
			String slug = series.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
			draft.series(slug.isEmpty() ? "series" : slug, series);
		}
		Arrays.stream(text(row, "speaker").split(",| and | & "))
			.map(String::strip)
			.filter((name) -> !name.isEmpty())
			.limit(8)
			.forEach((name) -> draft.speaker(cut(name, 190), cut(text(row, "affiliation"), 190), text(row, "bio"),
					null));
		return draft.build();
	}

	private static String language(JsonNode row) {
		String language = text(row, "lang");
		return language.isEmpty() ? null : LANGUAGES.getOrDefault(language, (language.length() == 2) ? language : null);
	}

	private static String start(JsonNode row, int number) {
		String start = text(row, "start").replace(' ', 'T');
		return start.matches("\\d{4}-(0[1-9]|1[0-2])-([01]\\d|2[0-8])T([01]\\d|2[0-3]):[0-5]\\d.*")
				? start.substring(0, 16) : FIRST.plusHours(3L * number).toString();
	}

	private static String cut(String text, int most) {
		return text.substring(0, Math.min(most, text.length()));
	}

	/* Without the markup that some of the pages left in it. */
	private static String text(JsonNode row, String field) {
		return LabelledCorpora.text(row, field).replaceAll("<[^>]{0,200}>", "").replace("\0", "").strip();
	}

}
