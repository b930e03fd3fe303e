package org.colloquium.text;

/** Counts the {@link Features} of an alignment whose first text is the shorter one. */
final class Counting {

	/** Shared words that say less than this are boilerplate and no vocabulary. */
	private static final double BOILERPLATE = 0.4;

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
		double[] there = this.alignment.thereWeights();
		Content mine = Content.of(this.alignment.here(), this.alignment.hereWeights(), BOILERPLATE);
		Content yours = Content.of(this.alignment.there(), there, BOILERPLATE);
		int common = mine.wordsIn(yours);
		int fewer = Math.min(mine.words(), yours.words());
		double pairs = ratio(mine.pairsIn(yours), Math.min(mine.pairs(), yours.pairs()));
		return new Features(ratio(this.shared, this.alignment.here().size() - this.boilerplate),
				ratio(rare(there), this.alignment.there().size() - covered(there) + rare(there)),
				Math.log1p(this.shared), Math.log1p(longest()), ratio(common, fewer), pairs,
				Math.log1p(fewer - common), ratio(this.boilerplate, this.shared + this.boilerplate));
	}

	private double longest() {
		double longest = 0;
		for (Chain chain : Chain.of(this.alignment.runs())) {
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
