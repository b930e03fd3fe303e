package org.colloquium.duplicate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SharingTests {

	@Test
	void asksMoreOfALongTextThanOfAShortOne() {
		assertThat(Sharing.least(0)).isEqualTo(1);
		assertThat(Sharing.least(15)).isEqualTo(1);
		assertThat(Sharing.least(16)).isEqualTo(2);
		assertThat(Sharing.least(400)).isEqualTo(3);
	}

	@Test
	void countsWhatStandsOnBothSides() {
		assertThat(Sharing.count(new long[] { -3, 1, 2, 9 }, new long[] { -3, 2, 3, 9, 12 })).isEqualTo(3);
		assertThat(Sharing.count(new long[] {}, new long[] { 1 })).isZero();
	}

}
