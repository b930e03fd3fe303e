package org.colloquium.duplicate;

import java.util.HashMap;
import java.util.Map;

import org.colloquium.text.Words;

/**
 * How alike two titles are. They are too short for the comparison of texts: it is the
 * words that count.
 */
enum Titles {

	/** The same words in the same order. */
	SAME,

	/** Nearly the same words, or all of the one in the other. */
	SIMILAR,

	/** Something else. */
	DIFFERENT,

	/** One of them is missing. */
	UNKNOWN;

	/** Fewer words, such as "Opening remarks", are no title that tells a talk. */
	static final int LEAST = 3;

	private static final double SHARE = 0.75;

	static Titles of(Words here, Words there) {
		if (here.size() == 0 || there.size() == 0) {
			return UNKNOWN;
		}
		int shared = shared(here, there);
		int shorter = Math.min(here.size(), there.size());
		int longer = Math.max(here.size(), there.size());
		if (shared == longer && inOrder(here, there)) {
			return SAME;
		}
		boolean contained = shared == shorter && shorter > LEAST;
		return (shared >= SHARE * longer || contained) ? SIMILAR : DIFFERENT;
	}

	private static int shared(Words here, Words there) {
		Map<String, Integer> left = new HashMap<>();
		for (int i = 0; i < here.size(); i++) {
			left.merge(here.word(i), 1, Integer::sum);
		}
		int shared = 0;
		for (int i = 0; i < there.size(); i++) {
			shared += (left.merge(there.word(i), -1, Integer::sum) >= 0) ? 1 : 0;
		}
		return shared;
	}

	private static boolean inOrder(Words here, Words there) {
		for (int i = 0; i < here.size(); i++) {
			if (!here.word(i).equals(there.word(i))) {
				return false;
			}
		}
		return true;
	}

}
