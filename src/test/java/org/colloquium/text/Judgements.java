package org.colloquium.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Scores beside labels: how well the ones foretell the others. */
final class Judgements {

	private final List<Judgement> all = new ArrayList<>();

	void add(double score, boolean label) {
		this.all.add(new Judgement(score, label));
	}

	int size() {
		return this.all.size();
	}

	double precision(double threshold) {
		return ratio(count(threshold, true), count(threshold, true) + count(threshold, false));
	}

	double recall(double threshold) {
		return ratio(count(threshold, true), this.all.stream().filter(Judgement::label).count());
	}

	double f1(double threshold) {
		double precision = precision(threshold);
		double recall = recall(threshold);
		return (precision + recall > 0) ? 2 * precision * recall / (precision + recall) : 0;
	}

	/** The chance that a true pair has a higher score than a false one. */
	double auc() {
		double won = 0;
		double games = 0;
		for (Judgement one : this.all) {
			for (Judgement other : this.all) {
				if (one.label() && !other.label()) {
					games++;
					won += (one.score() > other.score()) ? 1 : (one.score() == other.score()) ? 0.5 : 0;
				}
			}
		}
		return ratio(won, games);
	}

	/** The threshold with the best F1; 1 when none tells anything. */
	double bestThreshold() {
		double best = 1;
		double f1 = -1;
		for (Judgement judgement : this.all) {
			double threshold = judgement.score();
			if (threshold > 0 && f1(threshold) > f1) {
				f1 = f1(threshold);
				best = threshold;
			}
		}
		return best;
	}

	String row(double threshold) {
		return String.format(Locale.ROOT, "%9.3f %7.3f %7.3f %7.4f", precision(threshold), recall(threshold),
				f1(threshold), auc());
	}

	private double count(double threshold, boolean label) {
		return this.all.stream().filter((one) -> one.score() >= threshold && one.label() == label).count();
	}

	private static double ratio(double part, double whole) {
		return (whole > 0) ? part / whole : 0;
	}

	private record Judgement(double score, boolean label) {
	}

}
