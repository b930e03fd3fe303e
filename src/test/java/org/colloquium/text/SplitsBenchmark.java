package org.colloquium.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Fits the models on one random half of the labelled pairs and measures them on the
 * other, again and again: what the features are worth, whatever half one looks at.
 */
final class SplitsBenchmark {

	private static final int SPLITS = 30;

	private static final String BOTH = "pairs: both";

	private final ModelFitting fitting;

	private final List<LabelledPair> pairs;

	private final Map<String, double[]> sums = new LinkedHashMap<>();

	SplitsBenchmark(LabelledCorpora corpora) {
		this.fitting = ModelFitting.of(corpora);
		this.pairs = new ArrayList<>(corpora.pairs());
		this.pairs.removeIf((pair) -> pair.corpus().equals(LabelledCorpora.ANSWERS));
	}

	void run() {
		for (int seed = 0; seed < SPLITS; seed++) {
			Collections.shuffle(this.pairs, new Random(seed));
			int half = this.pairs.size() / 2;
			measure(this.fitting.on(this.pairs.subList(0, half)), this.pairs.subList(half, this.pairs.size()));
		}
		System.out.printf("%n%-30s %9s %7s %7s %7s   (means over %d random halves)%n", "ours, fitted on each",
				"precision", "recall", "F1", "AUC", SPLITS);
		this.sums.forEach((corpus, sum) -> System.out.printf(Locale.ROOT, "%-30s %9.3f %7.3f %7.3f %7.4f%n", corpus,
				sum[0] / SPLITS, sum[1] / SPLITS, sum[2] / SPLITS, sum[3] / SPLITS));
	}

	private void measure(ModelFitting fitted, List<LabelledPair> measured) {
		Map<Field, Model> models = new EnumMap<>(Field.class);
		for (Field field : Field.values()) {
			models.put(field, fitted.of(field));
		}
		Map<String, Judgements> judgements = new LinkedHashMap<>();
		for (LabelledPair pair : measured) {
			double score = fitted.probability(pair, models.get(pair.field()));
			judgements.computeIfAbsent(pair.corpus(), (key) -> new Judgements()).add(score, pair.label());
			if (!pair.corpus().equals(LabelledCorpora.RECORDS)) {
				judgements.computeIfAbsent(BOTH, (key) -> new Judgements()).add(score, pair.label());
			}
		}
		judgements.forEach(this::sum);
	}

	private void sum(String corpus, Judgements judgements) {
		double[] sum = this.sums.computeIfAbsent(corpus, (key) -> new double[4]);
		sum[0] += judgements.precision(Comparison.THRESHOLD);
		sum[1] += judgements.recall(Comparison.THRESHOLD);
		sum[2] += judgements.f1(Comparison.THRESHOLD);
		sum[3] += judgements.auc();
	}

}
