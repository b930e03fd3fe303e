package org.colloquium.search;

import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

/**
 * Tests which events stand for all of a list.
 */
class SampleTests {

	@ParameterizedTest
	@CsvSource({ "0, 0", "7999, 0", "8000, 1", "15999, 1", "16000, 2", "1000000, 7" })
	void isAllOfAShortListAndAsSmallAPartOfALongOneAsWillDo(long events, int halvings) {
		Sample sample = Sample.of(events);
		assertThat(sample.halvings()).isEqualTo(halvings);
		assertThat(sample.isAll()).isEqualTo(halvings == 0);
	}

	@Test
	void hasAName() {
		assertThat(Sample.namesOf(1)).isSubsetOf("1", "2", "3", "4", "5", "6", "7", "8", "9");
		assertThat(LongStream.range(0, 100).boxed().flatMap(Sample::namesOf)).contains(Sample.of(8_000).name());
		assertThat(Sample.of(Long.MAX_VALUE).name()).isEqualTo("20");
	}

	/* Whatever the numbers of a series' events have in common. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 50, 64, 200, 1_000 })
	void halvesAListAgainAndAgain(int step) {
		for (int halvings = 1; halvings <= 5; halvings++) {
			String name = new Sample(halvings).name();
			long chosen = LongStream.range(0, 100_000)
				.filter((n) -> Sample.namesOf(n * step).anyMatch(name::equals))
				.count();
			assertThat(chosen << halvings).isCloseTo(100_000, withinPercentage(5));
		}
	}

	@ParameterizedTest
	@CsvSource({ "0, 1234, 1234", "0, 3, 3", "1, 5, 10", "1, 60, 120", "3, 123, 980", "3, 125, 1000", "8, 77, 20000" })
	void tellsTwoFiguresOfWhatItEstimates(int halvings, long counted, long told) {
		assertThat(new Sample(halvings).ofAll(counted)).isEqualTo(told);
	}

	@Test
	void saysNothingOfWhatItHardlyHolds() {
		assertThat(new Sample(0).tells(1)).isTrue();
		assertThat(new Sample(1).tells(24)).isFalse();
		assertThat(new Sample(1).tells(25)).isTrue();
	}

}
