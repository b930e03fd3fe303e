package org.colloquium.text;

import java.util.BitSet;

/**
 * The words by which the two copies of a passage miss the edge of their sentence: where
 * one of the first or last words was corrected, the run of equal words is too short there
 * to be found, although the sentence is the same.
 *
 * @param own how many words it are in the copy in question
 * @param other how many in the other copy
 */
record Fringe(int own, int other) {

	/** So many words may stand between a passage and the edge of its sentence. */
	private static final int WIDEST = 5;

	private static final Fringe NONE = new Fringe(0, 0);

	/**
	 * What stands at one edge of a passage.
	 * @param own the edge in the copy in question, as the index of a word
	 * @param other the edge in the other copy
	 * @param step -1 for what stands before the passage, 1 for what stands behind it
	 */
	static Fringe at(Edge own, Edge other, int step) {
		int here = own.distance(step);
		int there = other.distance(step);
		boolean alike = here >= 0 && there >= 0 && Math.abs(here - there) <= 1;
		return alike ? new Fringe(here, there) : NONE;
	}

	/** Marks the words of it that agree, counted from the passage or from the edge. */
	void markEqual(Edge mine, Edge others, int step, BitSet equal) {
		for (int i = 1; i <= this.own; i++) {
			int fromEdge = this.other - (this.own - i);
			boolean agrees = mine.word(i, step).equals(others.word(i, step))
					|| (fromEdge > 0 && mine.word(i, step).equals(others.word(fromEdge, step)));
			if (agrees) {
				equal.set(mine.index(i, step));
			}
		}
	}

	/**
	 * Where a passage begins or ends in a text.
	 *
	 * @param at index of the first word of the passage, or of the one behind its last
	 */
	record Edge(Words words, Sentences sentences, int at) {

		/** How many words it are to the edge of the sentence, or -1 if too many. */
		private int distance(int step) {
			for (int distance = 0; distance <= WIDEST; distance++) {
				if (this.sentences.beginsAt(this.at + step * distance)) {
					return distance;
				}
			}
			return -1;
		}

		private int index(int nth, int step) {
			return (step < 0) ? this.at - nth : this.at + nth - 1;
		}

		private String word(int nth, int step) {
			int index = index(nth, step);
			return (index >= 0 && index < this.words.size()) ? this.words.word(index) : "";
		}

	}

}
