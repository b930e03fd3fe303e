package org.colloquium.duplicate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.colloquium.text.Words;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Müller, J.              | Jan Mueller
			Prof. Dr. Jan Müller    | jan muller
			Müller Jan              | Jan Müller
			Łukasz Sørensen         | Lukasz Soerensen
			Groß, Anna              | Anna Gross
			J. P. Okafor            | Jean-Pierre Okafor
			Mary O’Keefe            | Mary O'Keefe
			Ada Byron (Cambridge)   | Ada Byron
			Ada Byron, Ph.D.        | Ada Byron
			Ada K. Byron            | Ada Byron
			Konstantinopel, Vera    | Vera Konstantinopol
			D. Teitel               | Dora Teitel
			Teitel, D.              | Prof. Dora Teitel, Ph. D.
			李明                     | 李明
			李 明                    | 明 李
			Jan Muller              | Müller, Jan
			Karl van der Meer       | van der Meer, Karl
			Karl Meer III           | Karl Meer
			Meer, Karl, Jr.         | Karl Meer
			Frau Prof. em. Ida Lund | Lund Ida
			Иван Петров             | Петров, Иван
			Νίκος Παππάς            | Παππάς Νίκος
			""")
	void isOnePersonsInAnotherSpelling(String one, String other) {
		assertThat(Name.of(one).matches(Name.of(other))).isTrue();
		assertThat(Name.of(other).matches(Name.of(one))).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Jan Müller      | Jana Müller
			J. Müller       | Karl Müller
			Müller          | Jan Müller
			J. M.           | Jan Müller
			Martin Okafor   | Martina Okafor
			Maria Okafor    | Marie Okafor
			D. Teitel       | Ruth Teitel
			Dr.             | Dr. Ruth Teitel
			李明             | 李娜
			李 明            | 李 娜
			Иван Петров     | Анна Петрова
			van der Meer    | Karl van der Berg
			""")
	void isAnotherPersons(String one, String other) {
		assertThat(Name.of(one).matches(Name.of(other))).isFalse();
		assertThat(Name.of(other).matches(Name.of(one))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "''", "' '", "'…'", "'()'", "'\uD83D\uDE00'" })
	void isNobodysWhenNothingIsWritten(String written) {
		Name name = Name.of(written);
		assertThat(name.isEmpty()).isTrue();
		assertThat(name.matches(name)).isFalse();
	}

	@Test
	void isCalledInATextByAPartThatIsSpeltOut() {
		Words bio = Words.of("Since 2019 Mueller has been looking after the d and j of the alphabet.");
		assertThat(Name.of("J. Müller").isCalledIn(bio)).isTrue();
		assertThat(Name.of("J. D. Meier").isCalledIn(bio)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ada Byron (Cambridge)", "Ada (ETH (Zurich) Dept) Byron", "Ada Byron [ETH [CH] (D)]" })
	void hasNoWordsInBrackets(String written) {
		assertThat(Name.of(written).words()).containsExactly("ada", "byron");
	}

}
