package org.colloquium.duplicate;

import java.util.Random;

import org.junit.jupiter.api.Test;

import org.colloquium.text.Fingerprints;
import org.colloquium.text.Words;

import static org.assertj.core.api.Assertions.assertThat;

class RecentTextsTests {

	private static final String MOSS = "Nets of the same fibre on a hill above the town caught less water than moss.";

	private final RecentTexts recent = new RecentTexts();

	@Test
	void readsATextOnceAndItsEqualNotAgain() {
		long[] prints = this.recent.prints(MOSS);
		assertThat(prints).isEqualTo(Fingerprints.of(Words.of(MOSS)).terms()).isNotEmpty();
		assertThat(this.recent.prints(new String(MOSS))).isSameAs(prints);
		assertThat(this.recent.prints(MOSS + " Again.")).isNotSameAs(prints);
	}

	@Test
	void knowsWhatWasReadElsewhere() {
		long[] learnt = this.recent.learn(Words.of(MOSS));
		assertThat(this.recent.prints(MOSS)).isSameAs(learnt);
	}

	@Test
	void keepsNoTextThatWouldFillTheMemory() {
		String book = (MOSS + " ").repeat(1_000);
		assertThat(this.recent.prints(book)).isNotSameAs(this.recent.prints(book));
		long[] first = this.recent.prints(MOSS);
		for (int i = 0; i < 10_000; i++) {
			this.recent.prints("Text " + i);
		}
		assertThat(this.recent.prints(MOSS)).isNotSameAs(first).isEqualTo(first);
	}

	@Test
	void findsNothingInAnAbsentText() {
		assertThat(this.recent.prints(null)).isEmpty();
	}

	@Test
	void writesFingerprintsDownAsTheLibraryDoes() {
		long[] prints = new Random(7).longs(1_000).toArray();
		String[] terms = IndexTerms.joined(prints).split(" ");
		for (int i = 0; i < prints.length; i++) {
			assertThat(terms[i]).isEqualTo(Long.toUnsignedString(prints[i], 36));
			assertThat(IndexTerms.print(terms[i])).isEqualTo(prints[i]);
		}
		assertThat(IndexTerms.joined(new long[] { 0, -1 })).isEqualTo("0 3w5e11264sgsf");
	}

}
