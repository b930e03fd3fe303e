package org.colloquium.api;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.colloquium.event.Event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class PreconditionTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '\'', value = { "'\"3\"', 3", "3, 3", "'W/\"12\"', 12", "'\"abc\"', -1", "'', -1",
			"99999999999, -1", "'\"1\", \"7\"', 7", "'\"7\", \"8\"', 7", "*, 7" })
	void isTheVersionOfATagOfOurs(String header, int version) {
		Event event = mock(Event.class);
		given(event.version()).willReturn(7);
		assertThat(Precondition.version(header, event)).isEqualTo(version);
	}

}
