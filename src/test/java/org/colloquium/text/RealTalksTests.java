package org.colloquium.text;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/** What is invented is too easy: pairs of talks that were really given. */
class RealTalksTests {

	private static final int PAIRS = 20_000;

	private final LabelledCorpora corpora = new LabelledCorpora();

	@Test
	void twoDifferentTalksAreNotFound() {
		assumeFalse(this.corpora.isAbsent(), () -> "No real talks in " + this.corpora.folder());
		List<Talk> talks = this.corpora.rows("talks.jsonl").map(Talk::of).filter(Talk::isAnnounced).toList();
		Rarity rarity = CorpusRarity.of(this.corpora, Field.ABSTRACT);
		Random random = new Random(20_000);
		for (int i = 0; i < PAIRS; i++) {
			Talk one = talks.get(random.nextInt(talks.size()));
			Talk other = talks.get(random.nextInt(talks.size()));
			if (one.isOtherThan(other)) {
				assertThat(Comparison.of(one.text(), other.text(), rarity, Field.ABSTRACT).alike())
					.as("%s / %s", one, other)
					.isFalse();
			}
		}
	}

	private record Talk(String title, String speaker, Words text) {

		static Talk of(JsonNode row) {
			return new Talk(LabelledCorpora.text(row, "title"), LabelledCorpora.text(row, "speaker"),
					Words.of(LabelledCorpora.text(row, "abstract")));
		}

		/** An evening of several talks names no speaker. */
		boolean isAnnounced() {
			return !this.speaker.isEmpty() && this.text.size() > 0;
		}

		/** Somebody else's talk under another title. */
		boolean isOtherThan(Talk other) {
			return !this.speaker.equalsIgnoreCase(other.speaker) && !this.title.equalsIgnoreCase(other.title);
		}

		@Override
		public String toString() {
			return this.title + " (" + this.speaker + ")";
		}

	}

}
