package org.colloquium.api;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PreconditionTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '\'', value = { "'\"3\"', 3", "3, 3", "'W/\"12\"', 12", "'\"abc\"', -1", "'', -1",
			"99999999999, -1", "'\"1\", \"2\"', -1" })
	void isTheVersionOfATagOfOurs(String header, int version) {
		assertThat(Precondition.version(header, null)).isEqualTo(version);
	}

}
