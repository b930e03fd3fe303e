package org.colloquium.text;

import java.util.List;

/** Counts the {@link Features} of an alignment whose first text is the shorter one. */
final class Counting {

	/** Shared words that say less than this are boilerplate and no vocabulary. */
	private static final double BOILERPLATE = 0.4;

	/** What counts as the end of a text, in words. */
	private static final int END = 30;

	/** So many words in a row are nobody's own phrase by chance. */
	private static final int VERBATIM = 5;

	private final Alignment alignment;

	private final double shared;

	private final double boilerplate;

	private Counting(Alignment alignment) {
		this.alignment = alignment;
		double[] weights = alignment.hereWeights();
		this.shared = rare(weights);
		this.boilerplate = covered(weights) - this.shared;
	}

	static Features of(Alignment alignment) {
		return new Counting(alignment).features();
	}

	private Features features() {
		Content mine = Content.of(this.alignment.here(), this.alignment.hereWeights(), BOILERPLATE);
		Content yours = Content.of(this.alignment.there(), this.alignment.thereWeights(), BOILERPLATE);
		List<Chain> chains = Chain.of(this.alignment.runs());
		int common = mine.wordsIn(yours);
		int fewer = Math.min(mine.words(), yours.words());
		double pairs = ratio(mine.pairsIn(yours), Math.min(mine.pairs(), yours.pairs()));
		return new Features(ratio(this.shared, this.alignment.here().size() - this.boilerplate),
				Math.log1p(this.shared), Math.log1p(longest(chains)), ratio(common, fewer), pairs,
				Math.log1p(fewer - common), ratio(this.boilerplate, this.shared + this.boilerplate),
				Math.log1p(this.alignment.runs().size()), closing(), agreement(chains), verbatim());
	}

	private double agreement(List<Chain> chains) {
		int bridged = 0;
		for (Chain chain : chains) {
			bridged += Bridges.wordsIn(chain, this.alignment.here(), this.alignment.there());
		}
		double[] there = this.alignment.thereWeights();
		double here = this.alignment.here().size() - this.boilerplate;
		return ratio(this.shared + bridged, Math.max(here, there.length - covered(there) + rare(there)));
	}

	private double closing() {
		double[] weights = this.alignment.hereWeights();
		int own = 0;
		int shared = 0;
		for (int i = Math.max(0, weights.length - END); i < weights.length; i++) {
			shared += (weights[i] >= BOILERPLATE) ? 1 : 0;
			own += (weights[i] == Alignment.UNSHARED || weights[i] >= BOILERPLATE) ? 1 : 0;
		}
		return ratio(shared, own);
	}

	private double verbatim() {
		int shared = 0;
		for (Run run : this.alignment.runs()) {
			shared += windows(run.here(), run.hereEnd());
		}
		return ratio(shared, windows(0, this.alignment.hereWeights().length));
	}

	/** How many words end a row of {@value #VERBATIM} that are no boilerplate. */
	private int windows(int from, int to) {
		double[] weights = this.alignment.hereWeights();
		int count = 0;
		int row = 0;
		for (int i = from; i < to; i++) {
			row = (weights[i] == Alignment.UNSHARED || weights[i] >= BOILERPLATE) ? row + 1 : 0;
			count += (row >= VERBATIM) ? 1 : 0;
		}
		return count;
	}

	private double longest(List<Chain> chains) {
		double longest = 0;
		for (Chain chain : chains) {
			double words = 0;
			for (Run run : chain.runs()) {
				for (int i = run.here(); i < run.hereEnd(); i++) {
					words += this.alignment.hereWeights()[i];
				}
			}
			longest = Math.max(longest, words);
		}
		return longest;
	}

	private static double covered(double[] weights) {
		int count = 0;
		for (double weight : weights) {
			count += (weight != Alignment.UNSHARED) ? 1 : 0;
		}
		return count;
	}

	private static double rare(double[] weights) {
		double sum = 0;
		for (double weight : weights) {
			sum += (weight != Alignment.UNSHARED) ? weight : 0;
		}
		return sum;
	}

	private static double ratio(double part, double whole) {
		return (whole > 0) ? Math.min(1, part / whole) : 0;
	}

}
