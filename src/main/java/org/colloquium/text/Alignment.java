package org.colloquium.text;

import java.util.Arrays;
import java.util.List;

/**
 * The shared runs of two texts, and for each shared word how much it says: 1 when it
 * stands in these texts only, little when the corpus has it under many talks.
 */
final class Alignment {

	/** The weight of a word that the other text has not. */
	static final double UNSHARED = -1;

	private final Words here;

	private final Words there;

	private final List<Run> runs;

	private final double[] hereWeights;

	private final double[] thereWeights;

	private Alignment(Words here, Words there) {
		this.here = here;
		this.there = there;
		this.runs = SharedRuns.of(here, there);
		this.hereWeights = new double[here.size()];
		this.thereWeights = new double[there.size()];
		Arrays.fill(this.hereWeights, UNSHARED);
		Arrays.fill(this.thereWeights, UNSHARED);
	}

	static Alignment of(Words here, Words there, Rarity rarity) {
		Alignment alignment = new Alignment(here, there);
		if (!alignment.runs.isEmpty()) {
			alignment.weigh(Fingerprints.of(here), rarity);
		}
		return alignment;
	}

	Words here() {
		return this.here;
	}

	Words there() {
		return this.there;
	}

	List<Run> runs() {
		return this.runs;
	}

	double[] hereWeights() {
		return this.hereWeights;
	}

	double[] thereWeights() {
		return this.thereWeights;
	}

	/**
	 * How much a fingerprint says that stands under so many talks. Two titles for one
	 * talk are common, three are rare, four speak for a text that belongs to the series.
	 */
	static double weight(int spread) {
		double others = Math.max(0, spread - 1) / 2.0;
		return 1 / (1 + others * others * others);
	}

	private void weigh(Fingerprints fingerprints, Rarity rarity) {
		int next = 0;
		for (Run run : this.runs) {
			while (next < fingerprints.size() && fingerprints.position(next) < run.here()) {
				next++;
			}
			next = weigh(run, fingerprints, next, rarity);
		}
	}

	/** Each word has the weight of the nearest fingerprint within its run. */
	private int weigh(Run run, Fingerprints fingerprints, int first, Rarity rarity) {
		int next = first;
		int from = run.here();
		double weight = 1;
		int shingle = Math.min(Fingerprints.SHINGLE, this.here.size());
		while (next < fingerprints.size() && fingerprints.position(next) + shingle <= run.hereEnd()) {
			int position = fingerprints.position(next);
			if (next > first) {
				int middle = (fingerprints.position(next - 1) + position + shingle) / 2;
				fill(run, from, Math.max(from, middle), weight);
				from = Math.max(from, middle);
			}
			weight = weight(rarity.spread(fingerprints.hash(next)));
			next++;
		}
		fill(run, from, run.hereEnd(), weight);
		return next;
	}

	private void fill(Run run, int from, int to, double weight) {
		for (int i = from; i < to; i++) {
			this.hereWeights[i] = weight;
			this.thereWeights[run.there() + i - run.here()] = weight;
		}
	}

}
