package org.colloquium.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Shared runs that follow each other in both texts with no more than a small edit between
 * them: one passage.
 */
record Chain(List<Run> runs) {

	/** The longest edit that is bridged, in words of either side. */
	static final int MAX_GAP = 8;

	/**
	 * Joins runs to passages.
	 * @param runs in the order of the one text
	 */
	static List<Chain> of(List<Run> runs) {
		List<Chain> chains = new ArrayList<>();
		Run last = null;
		for (Run run : runs) {
			if (last == null || !follows(last, run)) {
				chains.add(new Chain(new ArrayList<>()));
			}
			chains.get(chains.size() - 1).runs.add(run);
			last = run;
		}
		return chains;
	}

	private static boolean follows(Run last, Run next) {
		int hereGap = next.here() - last.hereEnd();
		int thereGap = next.there() - last.thereEnd();
		return hereGap >= 0 && hereGap <= MAX_GAP && thereGap >= 0 && thereGap <= MAX_GAP;
	}

	Run first() {
		return this.runs.get(0);
	}

	Run last() {
		return this.runs.get(this.runs.size() - 1);
	}

	/** The words that agree. */
	int words() {
		return this.runs.stream().mapToInt(Run::length).sum();
	}

	/** The words of the longer side, with those that differ. */
	int length() {
		return Math.max(last().hereEnd() - first().here(), last().thereEnd() - first().there());
	}

	Passage passage(Words here, Words there) {
		return new Passage(here.span(first().here(), last().hereEnd()), there.span(first().there(), last().thereEnd()),
				words());
	}

}
