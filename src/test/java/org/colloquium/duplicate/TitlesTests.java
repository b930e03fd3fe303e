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
			PARTS     | The Theory of Kites (1 of 3) | A Theory of Kites (3 of 3)
			PARTS     | Tying Kites, part 1      | Tying Kites, Part 2
			PARTS     | Tying Two Red Kites - part1 | Tying Two Red Kites - part2
			PARTS     | Tying Kites: Teil I      | Tying Kites: Teil III
			PARTS     | Kites on the Roof (day 2, 10:30) | Kites on the Roof (day 2, 12:30)
			PARTS     | Kites of the North, day 1 closing words | Kites of the North, day 2 closing words
			SIMILAR   | How to Tie a Kite (5-7 years old) | How to Tie a Kite (8-10 years old)
			SIMILAR   | An Ode to 17 Kites in 29 Minutes | An Ode to 17 Kites in 39 Minutes
			SIMILAR   | 10 Ways to Lose a Paper Kite | 12 Ways to Lose a Paper Kite
			SIMILAR   | Kite Week 2018: a Theory of Kites | Kite Week 2019: a Theory of Kites
			SIMILAR   | Tying Two Red Kites, part 1 | Tying Two Red Kites
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
