package org.colloquium.text;

import java.util.Arrays;

/**
 * Where the runs of words of a text stand, by their hash. Of a run that stands in many
 * places only the first {@value #MAX_OCCURRENCES} are kept, so that a text which repeats
 * itself without end costs no more than any other.
 */
final class ShingleIndex {

	static final int MAX_OCCURRENCES = 8;

	private final long[] keys;

	/** The latest place of a key, plus one; zero for a free slot. */
	private final int[] heads;

	private final byte[] counts;

	/** The place before a place with the same key, plus one. */
	private final int[] previous;

	private final int mask;

	ShingleIndex(int capacity) {
		int slots = Integer.highestOneBit(Math.max(4, capacity)) * 4;
		this.keys = new long[slots];
		this.heads = new int[slots];
		this.counts = new byte[slots];
		this.previous = new int[capacity];
		this.mask = slots - 1;
	}

	static ShingleIndex of(long[] shingles) {
		ShingleIndex index = new ShingleIndex(shingles.length);
		for (int i = 0; i < shingles.length; i++) {
			index.add(shingles[i], i);
		}
		return index;
	}

	void add(long shingle, int place) {
		int slot = slot(shingle);
		if (this.counts[slot] < MAX_OCCURRENCES) {
			this.keys[slot] = shingle;
			this.previous[place] = this.heads[slot];
			this.heads[slot] = place + 1;
			this.counts[slot]++;
		}
	}

	/** The latest place of a run, or -1. */
	int latest(long shingle) {
		return this.heads[slot(shingle)] - 1;
	}

	/** The place before that has the same run, or -1. */
	int before(int place) {
		return this.previous[place] - 1;
	}

	/** How many of some runs, each counted once, stand here. */
	int countOf(long[] shingles) {
		long[] distinct = shingles.clone();
		Arrays.sort(distinct);
		int count = 0;
		for (int i = 0; i < distinct.length; i++) {
			boolean first = i == 0 || distinct[i] != distinct[i - 1];
			count += (first && latest(distinct[i]) >= 0) ? 1 : 0;
		}
		return count;
	}

	private int slot(long shingle) {
		int slot = (int) (shingle ^ (shingle >>> 32)) & this.mask;
		while (this.heads[slot] != 0 && this.keys[slot] != shingle) {
			slot = (slot + 1) & this.mask;
		}
		return slot;
	}

}
