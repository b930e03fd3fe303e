package org.colloquium.text;

import java.util.Arrays;

/**
 * The fingerprints of a text: hashes of some of its runs of {@value #SHINGLE} words,
 * chosen by winnowing (Schleimer, Wilkerson, Aiken 2003). Of every {@value #WINDOW} runs
 * in a row the one with the smallest hash is kept, so that two texts which share
 * {@value #GUARANTEE} words in a row always share a fingerprint, while only about two in
 * five runs have to be stored.
 */
public final class Fingerprints {

	/** How many words make a run. */
	public static final int SHINGLE = 4;

	/** How many runs in a row there are to choose from. */
	public static final int WINDOW = 4;

	/** A shared passage of this many words always shares a fingerprint. */
	public static final int GUARANTEE = WINDOW + SHINGLE - 1;

	private final int[] positions;

	private final long[] hashes;

	private final long[] terms;

	private Fingerprints(int[] positions, long[] hashes) {
		this.positions = positions;
		this.hashes = hashes;
		this.terms = Arrays.stream(hashes).distinct().toArray();
	}

	/**
	 * Chooses the fingerprints of a text. A text of fewer than {@value #SHINGLE} words
	 * has one, made of all its words; only the empty text has none.
	 */
	public static Fingerprints of(Words words) {
		return words.fingerprints();
	}

	static Fingerprints choose(Words words) {
		int length = Math.min(SHINGLE, words.size());
		long[] shingles = (length > 0) ? words.shingles(length) : new long[0];
		int[] chosen = new int[shingles.length];
		int count = 0;
		int last = -1;
		for (int from = 0; from <= Math.max(0, shingles.length - WINDOW) && shingles.length > 0; from++) {
			int least = least(shingles, from, Math.min(shingles.length, from + WINDOW), last);
			if (least != last) {
				chosen[count++] = least;
				last = least;
			}
		}
		int[] positions = Arrays.copyOf(chosen, count);
		return new Fingerprints(positions, Arrays.stream(positions).mapToLong((i) -> shingles[i]).toArray());
	}

	/** The different fingerprints: the terms under which an index keeps the text. */
	public long[] terms() {
		return this.terms.clone();
	}

	int size() {
		return this.positions.length;
	}

	/** The first word of a fingerprint's run. */
	int position(int index) {
		return this.positions[index];
	}

	long hash(int index) {
		return this.hashes[index];
	}

	/** The smallest of a window: the one chosen before if it still is, else the last. */
	private static int least(long[] shingles, int from, int to, int chosen) {
		int least = (chosen >= from) ? chosen : to - 1;
		for (int i = to - 1; i >= from; i--) {
			if (shingles[i] < shingles[least]) {
				least = i;
			}
		}
		return least;
	}

}
