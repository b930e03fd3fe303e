package org.colloquium.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The methods that others use, each as its authors describe it, on plain lower-case
 * words. A score is higher for texts that are more alike.
 */
enum Baseline {

	/** Equal but for white space. */
	EQUALITY("exact equality") {
		@Override
		double score(String a, String b) {
			return squeezed(a).equals(squeezed(b)) ? 1 : 0;
		}
	},

	/**
	 * The similarity of PostgreSQL's pg_trgm: the share of three-letter pieces, of words
	 * with two blanks before and one behind. A run on a database itself can stand beside
	 * it as a further constant.
	 */
	TRIGRAMS("trigram similarity") {
		@Override
		double score(String a, String b) {
			return jaccard(trigrams(a), trigrams(b));
		}
	},

	/** Manku, Jain, Das Sarma 2007: how many of 64 bits of the two sketches agree. */
	SIMHASH("SimHash-64, 3-shingles") {
		@Override
		double score(String a, String b) {
			return 1 - Long.bitCount(sketch(shingles(a, 3)) ^ sketch(shingles(b, 3))) / 64.0;
		}
	},

	/** Broder 1997: the resemblance that MinHash estimates, here without its error. */
	RESEMBLANCE("Jaccard, 5-shingles") {
		@Override
		double score(String a, String b) {
			return jaccard(shingles(a, 5), shingles(b, 5));
		}
	},

	/** Broder 1997: the resemblance as it is estimated by the minima of permutations. */
	MINHASH("MinHash-128, 5-shingles") {
		@Override
		double score(String a, String b) {
			long[] one = minima(shingles(a, 5));
			long[] other = minima(shingles(b, 5));
			int equal = 0;
			for (int i = 0; i < PERMUTATIONS; i++) {
				equal += (one[i] == other[i] && one[i] != Long.MAX_VALUE) ? 1 : 0;
			}
			return (double) equal / PERMUTATIONS;
		}
	},

	/** Broder 1997: how much of the smaller set of shingles is in the larger one. */
	CONTAINMENT("containment, 3-shingles") {
		@Override
		double score(String a, String b) {
			Set<Object> one = shingles(a, 3);
			Set<Object> other = shingles(b, 3);
			int smaller = Math.min(one.size(), other.size());
			return (smaller > 0) ? (double) common(one, other) / smaller : 0;
		}
	};

	private static final int PERMUTATIONS = 128;

	private final String title;

	Baseline(String title) {
		this.title = title;
	}

	String title() {
		return this.title;
	}

	abstract double score(String a, String b);

	private static String squeezed(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}

	private static String[] words(String text) {
		return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.toArray(String[]::new);
	}

	private static Set<Object> trigrams(String text) {
		Set<Object> trigrams = new HashSet<>();
		for (String word : words(text)) {
			String padded = "  " + word + " ";
			for (int i = 0; i + 3 <= padded.length(); i++) {
				trigrams.add(padded.substring(i, i + 3));
			}
		}
		return trigrams;
	}

	private static Set<Object> shingles(String text, int length) {
		String[] words = words(text);
		Set<Object> shingles = new HashSet<>();
		for (int i = 0; i + length <= words.length; i++) {
			shingles.add(String.join(" ", Arrays.copyOfRange(words, i, i + length)));
		}
		return shingles;
	}

	private static long sketch(Set<Object> shingles) {
		int[] votes = new int[64];
		for (Object shingle : shingles) {
			long hash = Hashing.of(shingle.toString());
			for (int bit = 0; bit < 64; bit++) {
				votes[bit] += ((hash >>> bit & 1) == 1) ? 1 : -1;
			}
		}
		long sketch = 0;
		for (int bit = 0; bit < 64; bit++) {
			sketch |= (votes[bit] > 0) ? 1L << bit : 0;
		}
		return sketch;
	}

	/** Of each permutation of all numbers the place of the foremost shingle. */
	private static long[] minima(Set<Object> shingles) {
		long[] minima = new long[PERMUTATIONS];
		Arrays.fill(minima, Long.MAX_VALUE);
		SplittableRandom seeds = new SplittableRandom(PERMUTATIONS);
		long[] factors = seeds.longs(PERMUTATIONS).map((factor) -> factor | 1).toArray();
		long[] sums = seeds.longs(PERMUTATIONS).toArray();
		for (Object shingle : shingles) {
			long hash = Hashing.of(shingle.toString());
			for (int i = 0; i < PERMUTATIONS; i++) {
				long mixed = (hash ^ sums[i]) * factors[i];
				minima[i] = Math.min(minima[i], mixed ^ mixed >>> 32);
			}
		}
		return minima;
	}

	private static double jaccard(Set<Object> one, Set<Object> other) {
		int common = common(one, other);
		int all = one.size() + other.size() - common;
		return (all > 0) ? (double) common / all : 0;
	}

	private static int common(Set<Object> one, Set<Object> other) {
		return (int) one.stream().filter(other::contains).count();
	}

}
