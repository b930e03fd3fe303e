package org.colloquium.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * Measures the search for passages that a text repeats: on the labelled texts, and on all
 * academic abstracts, where what was not labelled true counts as a false alarm.
 */
final class RepeatsBenchmark {

	private final LabelledCorpora corpora;

	RepeatsBenchmark(LabelledCorpora corpora) {
		this.corpora = corpora;
	}

	void run() {
		List<JsonNode> labelled = this.corpora.rows("selfdup.jsonl")
			.filter((row) -> !row.path("ambiguous").asBoolean(false))
			.toList();
		Judgements judgements = new Judgements();
		Set<String> known = new HashSet<>();
		this.corpora.rows("selfdup.jsonl").filter(RepeatsBenchmark::isTrue).forEach((row) -> known.add(key(row)));
		labelled.forEach((row) -> judgements.add(isFound(LabelledCorpora.text(row, "text")) ? 1 : 0, isTrue(row)));
		System.out.printf("%n%-30s %9s %7s %7s %7s%n", "repeats within a text", "precision", "recall", "F1", "AUC");
		System.out.printf("%-30s %s   (%d labelled texts)%n", "ours", judgements.row(1), labelled.size());
		countFalseAlarms(known);
	}

	private void countFalseAlarms(Set<String> known) {
		List<String> abstracts = this.corpora.rows("talks.jsonl")
			.filter((row) -> "academic".equals(LabelledCorpora.text(row, "kind")))
			.map((row) -> LabelledCorpora.text(row, "abstract"))
			.filter((text) -> !text.isEmpty())
			.toList();
		List<String> alarms = abstracts.stream()
			.filter(RepeatsBenchmark::isFound)
			.filter((text) -> !known.contains(squeezed(text)))
			.toList();
		System.out.printf("%d alarms not labelled true in %d academic abstracts%n", alarms.size(), abstracts.size());
		if (Boolean.getBoolean("colloquium.text.alarms")) {
			alarms.forEach((text) -> System.out.println(Repeats.within(text).passages() + " " + text + "\n"));
		}
	}

	private static boolean isFound(String text) {
		return Repeats.within(text).found();
	}

	private static boolean isTrue(JsonNode row) {
		return row.path("label").asBoolean(false);
	}

	private static String key(JsonNode row) {
		return squeezed(LabelledCorpora.text(row, "text"));
	}

	private static String squeezed(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}

}
