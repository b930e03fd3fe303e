package org.colloquium.duplicate;

/**
 * How many fingerprints two texts must share to have anything to do with each other.
 */
final class Sharing {

	/** Two fingerprints in common are easily a phrase; of a short text one must do. */
	private static final int LEAST_SHARED = 3;

	/** Of so many fingerprints one must be shared. */
	private static final int SHARE = 8;

	private Sharing() {
	}

	/**
	 * The number below which it is a phrase.
	 * @param fingerprints of the text, or of the shorter of two
	 */
	static int least(int fingerprints) {
		return Math.max(1, Math.min(LEAST_SHARED, fingerprints / SHARE));
	}

	/**
	 * How many two have in common.
	 * @param here sorted, each once
	 * @param there the same
	 */
	static int count(long[] here, long[] there) {
		int shared = 0;
		int i = 0;
		int j = 0;
		while (i < here.length && j < there.length) {
			long one = here[i];
			long other = there[j];
			shared += (one == other) ? 1 : 0;
			i += (one <= other) ? 1 : 0;
			j += (one >= other) ? 1 : 0;
		}
		return shared;
	}

}
