package org.colloquium.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * A way to tell true pairs from false ones, with the threshold that it was given before
 * anything was measured.
 */
record Method(String title, ToDoubleFunction<LabelledPair> score, double threshold) {

	/** A method without a threshold of its own gets the best one of some pairs. */
	static Method fitted(String title, ToDoubleFunction<LabelledPair> score, List<LabelledPair> pairs) {
		return new Method(title, score, judged(pairs, score).bestThreshold());
	}

	/** The figures, and the F1 with the threshold that is the best one afterwards. */
	String row(List<LabelledPair> pairs) {
		Judgements judgements = judged(pairs, this.score);
		return "%-30s %s   %.3f".formatted(this.title, judgements.row(this.threshold),
				judgements.f1(judgements.bestThreshold()));
	}

	/** How many pairs of each kind are told right, by each of some methods. */
	static List<String> rowsByKind(List<Method> methods, List<LabelledPair> pairs) {
		Map<String, List<LabelledPair>> kinds = pairs.stream()
			.collect(Collectors.groupingBy((pair) -> (pair.label() ? "true  " : "false ") + pair.kind(), TreeMap::new,
					Collectors.toList()));
		List<String> rows = new ArrayList<>();
		kinds.forEach((kind,
				some) -> rows.add("  %-38.38s %5d |%s".formatted(kind, some.size(),
						methods.stream()
							.map((method) -> " %5d".formatted(some.stream().filter(method::isRight).count()))
							.collect(Collectors.joining()))));
		return rows;
	}

	private boolean isRight(LabelledPair pair) {
		return (this.score.applyAsDouble(pair) >= this.threshold) == pair.label();
	}

	private static Judgements judged(List<LabelledPair> pairs, ToDoubleFunction<LabelledPair> score) {
		Judgements judgements = new Judgements();
		pairs.forEach((pair) -> judgements.add(score.applyAsDouble(pair), pair.label()));
		return judgements;
	}

}
