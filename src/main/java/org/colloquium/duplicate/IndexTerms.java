package org.colloquium.duplicate;

import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.colloquium.text.Fingerprints;
import org.colloquium.text.Words;

/**
 * The words under which the index keeps texts: their fingerprints, written down so that
 * any full-text index can hold them.
 */
final class IndexTerms {

	/** A longer text is found by a sample of so many fingerprints, the smallest. */
	private static final int MOST_ASKED = 400;

	/**
	 * More fingerprints of one event are not kept: they are those of some 10,000 words.
	 */
	private static final int MOST_KEPT = 4_000;

	private static final int RADIX = 36;

	/** Of the longest term. */
	private static final int LENGTH = 13;

	private IndexTerms() {
	}

	/**
	 * The terms that a document is kept under.
	 * @param prints the fingerprints of its texts
	 * @return the terms, separated by spaces; empty for texts without a word
	 */
	static String kept(Stream<long[]> prints) {
		return joined(smallest(prints.flatMapToLong((some) -> Arrays.stream(some)), MOST_KEPT).toArray());
	}

	/**
	 * The terms that documents are asked for with: the smallest fingerprints, so that the
	 * sample of one text and that of its copy are the same.
	 * @param texts the texts, read
	 * @return the fingerprints, none for texts without a word
	 */
	static long[] sample(Stream<Words> texts) {
		return smallest(texts.flatMapToLong(IndexTerms::prints), MOST_ASKED).toArray();
	}

	private static LongStream prints(Words words) {
		return Arrays.stream(Fingerprints.of(words).terms());
	}

	private static LongStream smallest(LongStream prints, int most) {
		return prints.distinct().sorted().limit(most);
	}

	/** Fingerprints as terms, separated by spaces. */
	static String joined(long[] prints) {
		StringBuilder terms = new StringBuilder(prints.length * (LENGTH + 1));
		for (long print : prints) {
			terms.append(terms.isEmpty() ? "" : " ").append(term(print));
		}
		return terms.toString();
	}

	/**
	 * A fingerprint as a term. The same as the library's own, which counts with numbers
	 * of any size.
	 */
	static String term(long print) {
		if (print >= 0) {
			return Long.toString(print, RADIX);
		}
		long upper = Long.divideUnsigned(print, RADIX);
		return Long.toString(upper, RADIX) + Character.forDigit((int) (print - upper * RADIX), RADIX);
	}

	/** The fingerprint of a term. */
	static long print(String term) {
		return Long.parseUnsignedLong(term, RADIX);
	}

}
