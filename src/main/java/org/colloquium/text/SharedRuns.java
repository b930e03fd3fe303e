package org.colloquium.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the runs of words that two texts share, longest first at each place (greedy
 * string tiling, Wise 1993, in one pass): every run of at least {@value #SEED} words in
 * the one that stands anywhere in the other.
 */
final class SharedRuns {

	/** Shorter runs are chance. */
	static final int SEED = 3;

	private final Words here;

	private final Words there;

	private final int seed;

	private final List<Run> runs = new ArrayList<>();

	private SharedRuns(Words here, Words there) {
		this.here = here;
		this.there = there;
		this.seed = Math.min(SEED, Math.min(here.size(), there.size()));
	}

	/** The shared runs in the order of the one text; they do not overlap in it. */
	static List<Run> of(Words here, Words there) {
		SharedRuns shared = new SharedRuns(here, there);
		if (shared.seed > 0) {
			shared.find();
		}
		return shared.runs;
	}

	private void find() {
		long[] shingles = this.here.shingles(this.seed);
		ShingleIndex index = ShingleIndex.of(this.there.shingles(this.seed));
		Run last = new Run(0, 0, 0);
		int at = 0;
		while (at < shingles.length) {
			Run best = longest(index, shingles[at], at, last);
			if (best != null) {
				this.runs.add(best);
				last = best;
			}
			at = (best != null) ? best.hereEnd() : at + 1;
		}
	}

	/** Of several equally long runs the one that goes on where the last one ended. */
	private Run longest(ShingleIndex index, long shingle, int at, Run last) {
		Run best = null;
		int expected = last.thereEnd() + at - last.hereEnd();
		for (int place = index.latest(shingle); place >= 0; place = index.before(place)) {
			Run run = extended(at, place, last.hereEnd());
			boolean better = best == null || run.length() > best.length() || (run.length() == best.length()
					&& Math.abs(place - expected) < Math.abs(best.there() - expected));
			best = better ? run : best;
		}
		return best;
	}

	private Run extended(int at, int place, int free) {
		int back = 0;
		while (at - back > free && place > back && this.here.hash(at - back - 1) == this.there.hash(place - back - 1)) {
			back++;
		}
		int length = this.seed;
		while (at + length < this.here.size() && place + length < this.there.size()
				&& this.here.hash(at + length) == this.there.hash(place + length)) {
			length++;
		}
		return new Run(at - back, place - back, back + length);
	}

}
