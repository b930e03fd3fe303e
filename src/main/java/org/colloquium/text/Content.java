package org.colloquium.text;

import java.util.Arrays;

/**
 * The content words of a text and its pairs of neighbouring words, each counted once,
 * without what is boilerplate.
 */
final class Content {

	private final long[] words;

	private final long[] pairs;

	private Content(long[] words, long[] pairs) {
		this.words = words;
		this.pairs = pairs;
	}

	static Content of(Words text, double[] weights, double boilerplate) {
		long[] words = new long[text.size()];
		long[] pairs = new long[text.size()];
		int wordCount = 0;
		int pairCount = 0;
		boolean before = false;
		for (int i = 0; i < words.length; i++) {
			boolean counts = weights[i] == Alignment.UNSHARED || weights[i] >= boilerplate;
			if (counts && !StopWords.contains(text.hash(i))) {
				words[wordCount++] = text.hash(i);
			}
			if (counts && before) {
				pairs[pairCount++] = Hashing.mixed(text.hash(i - 1) * 31 + text.hash(i));
			}
			before = counts;
		}
		return new Content(distinct(words, wordCount), distinct(pairs, pairCount));
	}

	int words() {
		return this.words.length;
	}

	int pairs() {
		return this.pairs.length;
	}

	int wordsIn(Content other) {
		return common(this.words, other.words);
	}

	int pairsIn(Content other) {
		return common(this.pairs, other.pairs);
	}

	private static long[] distinct(long[] values, int count) {
		Arrays.sort(values, 0, count);
		int distinct = 0;
		for (int i = 0; i < count; i++) {
			if (distinct == 0 || values[i] != values[distinct - 1]) {
				values[distinct++] = values[i];
			}
		}
		return Arrays.copyOf(values, distinct);
	}

	private static int common(long[] some, long[] others) {
		int count = 0;
		int next = 0;
		for (long value : some) {
			while (next < others.length && others[next] < value) {
				next++;
			}
			count += (next < others.length && others[next] == value) ? 1 : 0;
		}
		return count;
	}

}
