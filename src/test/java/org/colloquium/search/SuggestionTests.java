package org.colloquium.search;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SuggestionTests {

	@ParameterizedTest
	@CsvSource({ "turign, turing, 1", "kolmogorow, kolmogorov, 1", "speekr, speaker, 2", "ab, ba, 1", "abc, '', 3",
			"same, same, 0" })
	void countsLettersThatChangedPlacesOnce(String typed, String meant, int distance) {
		assertThat(Suggestion.distance(typed, meant)).isEqualTo(distance);
	}

}
