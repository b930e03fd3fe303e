package org.colloquium.text;

import java.util.List;

/**
 * Two texts side by side: where they agree, how much of each that is, and how probable it
 * is that they are versions of one text.
 */
public final class Comparison {

	/** From this probability on two texts count as one; chosen before any measurement. */
	public static final double THRESHOLD = 0.5;

	/** A shorter passage is shown only when it is the whole of a text. */
	private static final int SHOWN = 6;

	/** Fewer words that are not boilerplate make no near copy: the logarithm of nine. */
	private static final double LEAST = Math.log1p(8);

	private final Words here;

	private final Words there;

	private final Alignment alignment;

	private final boolean turned;

	private final Features features;

	private final Model model;

	private Comparison(Words here, Words there, Rarity rarity, Field field) {
		this.here = here;
		this.there = there;
		this.turned = isAfter(here, there);
		this.alignment = this.turned ? Alignment.of(there, here, rarity) : Alignment.of(here, there, rarity);
		this.features = Counting.of(this.alignment);
		this.model = Model.of(field);
	}

	/**
	 * Compares two texts. Which of them comes first changes nothing but the sides.
	 * @param rarity what the corpus knows about the fingerprints of the two
	 */
	public static Comparison of(Words here, Words there, Rarity rarity, Field field) {
		return new Comparison(here, there, rarity, field);
	}

	/** The probability, 0 to 1, that both are versions of one text. */
	public double probability() {
		return Math.max(probability(this.model), nearness());
	}

	/**
	 * The probability, 0 to 1, that one of them was written with the other at hand, be it
	 * copied or retold: a weaker claim, for texts that share something and are no
	 * versions of one.
	 */
	public double reuse() {
		return probability(Model.REUSE);
	}

	/** Whether the probability reaches the {@link #THRESHOLD}. */
	public boolean alike() {
		return probability() >= THRESHOLD;
	}

	/** Whether both have the same words in the same order. */
	public boolean exact() {
		return this.here.size() > 0 && this.here.sameAs(this.there);
	}

	/**
	 * Whether one is a copy of the other with hardly a word in eight changed, boilerplate
	 * aside.
	 */
	public boolean near() {
		return nearness() >= THRESHOLD;
	}

	/** How much of the words here stands there too, 0 to 1, boilerplate included. */
	public double hereCoverage() {
		return coverage(this.turned ? this.alignment.thereWeights() : this.alignment.hereWeights());
	}

	/** How much of the words there stands here too, 0 to 1, boilerplate included. */
	public double thereCoverage() {
		return coverage(this.turned ? this.alignment.hereWeights() : this.alignment.thereWeights());
	}

	/** What the probability was computed from. */
	public Features features() {
		return this.features;
	}

	/** The shared passages; small edits within them are bridged. */
	public List<Passage> passages() {
		int least = Math.min(SHOWN, Math.min(this.here.size(), this.there.size()));
		return Chain.of(this.alignment.runs())
			.stream()
			.filter((chain) -> chain.words() >= least)
			.map((chain) -> chain.passage(this.alignment.here(), this.alignment.there()))
			.map((passage) -> this.turned ? new Passage(passage.there(), passage.here(), passage.words()) : passage)
			.toList();
	}

	private double nearness() {
		boolean boilerplate = this.features.vocabulary() == 0 || this.features.shared() < LEAST;
		return boilerplate ? 0 : probability(Model.NEAR_COPY);
	}

	private double probability(Model model) {
		boolean empty = this.here.size() == 0 || this.there.size() == 0;
		return empty ? 0 : model.probability(this.features.values());
	}

	private static double coverage(double[] weights) {
		int shared = 0;
		for (double weight : weights) {
			shared += (weight != Alignment.UNSHARED) ? 1 : 0;
		}
		return (weights.length > 0) ? (double) shared / weights.length : 0;
	}

	/**
	 * An order of texts that does not depend on their sides: the shorter one is first.
	 */
	private static boolean isAfter(Words here, Words there) {
		if (here.size() != there.size()) {
			return here.size() > there.size();
		}
		for (int i = 0; i < here.size(); i++) {
			if (here.hash(i) != there.hash(i)) {
				return here.hash(i) > there.hash(i);
			}
		}
		return false;
	}

}
