package org.colloquium.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the runs of words that stand twice in one text: {@link SharedRuns} of a text with
 * what stands before in it.
 */
final class SelfRuns {

	private final Words words;

	private final long[] shingles;

	private final ShingleIndex index;

	private SelfRuns(Words words) {
		this.words = words;
		this.shingles = words.shingles(SharedRuns.SEED);
		this.index = new ShingleIndex(this.shingles.length);
	}

	/**
	 * The repeated runs in the order of their second copies; {@link Run#here()} is the
	 * copy before. The copies of a run do not overlap.
	 */
	static List<Run> of(Words words) {
		return new SelfRuns(words).find();
	}

	private List<Run> find() {
		List<Run> runs = new ArrayList<>();
		int known = 0;
		int at = 0;
		while (at < this.shingles.length) {
			for (; known + SharedRuns.SEED <= at; known++) {
				this.index.add(this.shingles[known], known);
			}
			Run run = longest(at);
			if (run != null) {
				runs.add(run);
			}
			at = (run != null) ? run.thereEnd() : at + 1;
		}
		return runs;
	}

	private Run longest(int at) {
		Run best = null;
		for (int place = this.index.latest(this.shingles[at]); place >= 0; place = this.index.before(place)) {
			int length = SharedRuns.SEED;
			while (place + length < at && at + length < this.words.size()
					&& this.words.hash(place + length) == this.words.hash(at + length)) {
				length++;
			}
			if (best == null || length >= best.length()) {
				best = new Run(place, at, length);
			}
		}
		return best;
	}

}
