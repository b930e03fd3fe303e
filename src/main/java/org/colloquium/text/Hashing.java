package org.colloquium.text;

/**
 * 64-bit hashes of words and of runs of words. They are the same on every machine and in
 * every run, since an index keeps them.
 */
final class Hashing {

	private static final long SEED = 0xCBF29CE484222325L;

	private static final long PRIME = 0x100000001B3L;

	private Hashing() {
	}

	/** Of a word: FNV-1a over its UTF-16 code units, finished by {@link #mixed}. */
	static long of(String word) {
		long hash = SEED;
		for (int i = 0; i < word.length(); i++) {
			hash = (hash ^ word.charAt(i)) * PRIME;
		}
		return mixed(hash);
	}

	/** Of a run of words, in which the order counts. */
	static long of(long[] words, int from, int length) {
		long hash = length;
		for (int i = from; i < from + length; i++) {
			hash = mixed(hash * PRIME + words[i]);
		}
		return hash;
	}

	/** The finaliser of MurmurHash3: every bit of the input moves every bit. */
	static long mixed(long value) {
		long hash = value;
		hash = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
		hash = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
		return hash ^ (hash >>> 33);
	}

}
