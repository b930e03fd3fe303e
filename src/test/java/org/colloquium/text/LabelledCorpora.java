package org.colloquium.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the labelled texts beside the project: the property {@code colloquium.text.data}
 * says where, {@code ../shared/data} is usual. They are no part of the project.
 */
public final class LabelledCorpora {

	public static final String ABSTRACTS = "pairs: abstract";

	public static final String BIOS = "pairs: bio";

	public static final String RECORDS = "bibdup";

	public static final String ANSWERS = "clough_stevenson";

	public static final List<String> NAMES = List.of(ABSTRACTS, BIOS, RECORDS, ANSWERS);

	private final Path folder;

	private final JsonMapper json = new JsonMapper();

	public LabelledCorpora() {
		this.folder = Path.of(System.getProperty("colloquium.text.data", "../shared/data"));
	}

	public boolean isAbsent() {
		return !Files.isRegularFile(this.folder.resolve("pairs.jsonl"));
	}

	public Path folder() {
		return this.folder.toAbsolutePath().normalize();
	}

	/** All pairs about which a reasonable person could not decide otherwise. */
	public List<LabelledPair> pairs() {
		List<LabelledPair> pairs = new ArrayList<>();
		rows("pairs.jsonl").filter((row) -> !row.path("ambiguous").asBoolean(false)).forEach((row) -> {
			boolean bio = "bio".equals(text(row, "field"));
			pairs.add(pair(row, bio ? BIOS : ABSTRACTS, bio ? Field.BIO : Field.ABSTRACT));
		});
		rows("corpora/bibdup_pairs.jsonl").filter((row) -> !text(row, "kind").contains("ambiguous"))
			.forEach((row) -> pairs.add(pair(row, RECORDS, Field.ABSTRACT)));
		rows("corpora/clough_stevenson_pairs.jsonl").forEach((row) -> pairs.add(pair(row, ANSWERS, Field.ABSTRACT)));
		return pairs;
	}

	/** The lines of a file, one JSON object each. */
	public Stream<JsonNode> rows(String file) {
		try {
			return Files.readAllLines(this.folder.resolve(file))
				.stream()
				.filter((line) -> !line.isBlank())
				.map(this.json::readTree);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A field as text; empty when it is absent or null. */
	public static String text(JsonNode row, String field) {
		JsonNode value = row.path(field);
		return value.isString() ? value.stringValue() : "";
	}

	private static LabelledPair pair(JsonNode row, String corpus, Field field) {
		String kind = text(row, "kind").isEmpty() ? text(row, "category") : text(row, "kind");
		return new LabelledPair(corpus, field, text(row, "a"), text(row, "b"), row.path("label").asBoolean(false),
				kind);
	}

}
