package org.colloquium.search;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarksTests {

	@Test
	void beginsAPassageWithItsFirstWord() {
		assertThat(passage(". - Day one: the \uE000compiler\uE001.")).isEqualTo("Day one: the [compiler].");
		assertThat(passage("\uE000Compilers\uE001, again.")).isEqualTo("[Compilers], again.");
	}

	@Test
	void cutsALongPassageAroundWhatWasFound() {
		String passage = passage("before, ".repeat(60) + "\uE000here\uE001 " + "after ".repeat(60));
		assertThat(passage).startsWith("… before, ").endsWith(" after …").contains("[here]").hasSizeLessThan(360);
	}

	@ParameterizedTest
	@CsvSource({ "turign, turing, 1", "kolmogorow, kolmogorov, 1", "speekr, speaker, 2", "ab, ba, 1", "abc, '', 3",
			"same, same, 0" })
	void countsLettersThatChangedPlacesOnce(String typed, String meant, int distance) {
		assertThat(Suggestion.distance(typed, meant)).isEqualTo(distance);
	}

	private static String passage(String highlighted) {
		return Marks.passage(highlighted)
			.stream()
			.map((piece) -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
			.collect(Collectors.joining());
	}

}
