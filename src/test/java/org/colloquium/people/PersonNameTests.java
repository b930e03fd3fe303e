package org.colloquium.people;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PersonNameTests {

	@ParameterizedTest
	@CsvSource({ "Jean-Pierre Serre, jean pierre  SERRE", "Erdős Pál, Erdos Pal", "J. R. R. Tolkien, J R R TOLKIEN",
			"O’Neil, O'Neil" })
	void isOneNameInEitherSpelling(String one, String other) {
		assertThat(new PersonName(one).key()).isEqualTo(new PersonName(other).key());
	}

	@ParameterizedTest
	@CsvSource({ "Ada King, Ada Kind", "Erika Mann, Mann Erika", "李明, 李光", "Иван, Ирина" })
	void isAnotherNameWhereALetterDiffers(String one, String other) {
		assertThat(new PersonName(one).key()).isNotEqualTo(new PersonName(other).key());
	}

	@Test
	void hasAKeyHoweverOddItIs() {
		assertThat(new PersonName("...").key()).isEqualTo("...");
		assertThat(new PersonName("ﷺ".repeat(200)).key()).hasSizeLessThanOrEqualTo(PersonName.MAX_LENGTH);
	}

	@Test
	void tellsTheSurnameByTheOrderOfTheWords() {
		assertThat(new PersonName("Grace Brewster Hopper").surname()).isEqualTo("Hopper");
		assertThat(new PersonName("van Rossum, Guido").surname()).isEqualTo("van Rossum");
		assertThat(new PersonName("Plato ").surname()).isEqualTo("Plato");
		assertThat(new PersonName(", Jr").surname()).isEqualTo("Jr");
	}

	@Test
	void saysSomething() {
		assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(null));
		assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(" "));
		assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("x".repeat(201)));
	}

}
