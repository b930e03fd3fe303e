package org.colloquium.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class FingerprintsTests {

	@MethodSource(InventedText.SEEDS)
	@ParameterizedTest
	void sharedRunOfTheGuaranteedLengthSharesAFingerprint(long seed) {
		InventedText invented = new InventedText(seed);
		String shared = String.join(" ", invented.words(Fingerprints.GUARANTEE));
		String one = around(invented, shared, 40);
		String other = around(invented, shared, 3);
		assertThat(terms(one)).containsAnyOf(terms(other));
	}

	@Test
	void shortTextHasOneFingerprint() {
		assertThat(terms("Abstract to follow")).hasSize(1).isEqualTo(terms("<p>abstract TO follow…</p>"));
		assertThat(terms("TBA")).hasSize(1);
		assertThat(terms("")).isEmpty();
	}

	@Test
	void lessThanHalfOfTheRunsAreKept() {
		String text = String.join(" ", new InventedText(1).words(10_000));
		assertThat(terms(text).length).isBetween(3_500, 4_500);
	}

	@Test
	void repeatedWordHasOneFingerprint() {
		assertThat(terms("again ".repeat(100_000))).hasSize(1);
	}

	@Test
	void fingerprintsStayTheSameForEver() {
		assertThat(terms("one two three four")).containsExactly(-7448845412302152856L);
	}

	private static String around(InventedText invented, String shared, int words) {
		List<String> before = invented.words(words);
		List<String> behind = invented.words(words);
		return String.join(" ", before) + " " + shared + " " + String.join(" ", behind);
	}

	private static long[] terms(String text) {
		return Fingerprints.of(Words.of(text)).terms();
	}

}
