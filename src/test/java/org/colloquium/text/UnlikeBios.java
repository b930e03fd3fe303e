package org.colloquium.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * Bios of different people that share a fingerprint: what a search for the re-used bio
 * brings up in vain. Far more of them are met than a person has labelled.
 */
final class UnlikeBios {

	private static final int COUNT = 120;

	private final Map<Long, JsonNode> first = new HashMap<>();

	private final List<LabelledPair> pairs = new ArrayList<>();

	private UnlikeBios() {
	}

	static List<LabelledPair> of(LabelledCorpora corpora) {
		UnlikeBios unlike = new UnlikeBios();
		corpora.rows("talks.jsonl")
			.filter((row) -> !LabelledCorpora.text(row, "bio").isEmpty())
			.filter((row) -> Words.of(LabelledCorpora.text(row, "speaker")).size() == 2)
			.forEach(unlike::learn);
		return unlike.pairs.stream()
			.filter(LabelledPair::isForDevelopment)
			.sorted(Comparator.comparingLong((pair) -> Hashing.of(pair.b())))
			.limit(COUNT)
			.toList();
	}

	private void learn(JsonNode talk) {
		String bio = LabelledCorpora.text(talk, "bio");
		for (long term : Fingerprints.of(Words.of(bio)).terms()) {
			JsonNode other = this.first.putIfAbsent(term, talk);
			if (other != null && areUnlike(talk, other)) {
				this.pairs.add(new LabelledPair(LabelledCorpora.BIOS, Field.BIO, LabelledCorpora.text(other, "bio"),
						bio, false, "different people"));
				return;
			}
		}
	}

	private static boolean areUnlike(JsonNode talk, JsonNode other) {
		Words one = Words.of(LabelledCorpora.text(talk, "speaker"));
		Words two = Words.of(LabelledCorpora.text(other, "speaker"));
		boolean unlike = true;
		for (int i = 0; i < one.size(); i++) {
			for (int j = 0; j < two.size(); j++) {
				unlike &= one.hash(i) != two.hash(j);
			}
		}
		return unlike;
	}

}
