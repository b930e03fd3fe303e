package org.colloquium.duplicate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.colloquium.text.Words;

import static org.assertj.core.api.Assertions.assertThat;

class TitlesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			SAME      | On the Theory of Kites   | On the theory of <i>kites</i>!
			SIMILAR   | On the Theory of Kites   | Kites: on the theory of
			SIMILAR   | A Theory of Paper Kites  | A Theory of Paper Kites and of the Winds That Carry Them Away
			SIMILAR   | A Theory of Paper Kites  | The Theory of Paper Kites
			DIFFERENT | Opening remarks          | Opening remarks on the weather of the northern islands
			DIFFERENT | A Theory of Paper Kites  | A Practice of Silk Balloons
			DIFFERENT | Kites Kites Kites Kites  | A Theory of Kites
			UNKNOWN   | ''                       | A Theory of Kites
			UNKNOWN   | ''                       | ''
			""")
	void compareByTheirWords(Titles alike, String one, String other) {
		assertThat(Titles.of(Words.of(one), Words.of(other))).isEqualTo(alike);
		assertThat(Titles.of(Words.of(other), Words.of(one))).isEqualTo(alike);
	}

}
