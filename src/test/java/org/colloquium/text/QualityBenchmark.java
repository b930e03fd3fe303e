package org.colloquium.text;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Measures the comparison beside the methods that others use, on the half of the labelled
 * pairs that nothing was fitted on. Our threshold is the shipped one; the others have the
 * one that is best on the development half of the same corpus.
 */
public final class QualityBenchmark {

	private final LabelledCorpora corpora;

	private final List<LabelledPair> pairs;

	private final Map<Field, Rarity> rarities = new EnumMap<>(Field.class);

	private final Map<LabelledPair, Comparison> comparisons = new HashMap<>();

	private QualityBenchmark(LabelledCorpora corpora) {
		this.corpora = corpora;
		this.pairs = corpora.pairs();
		for (Field field : Field.values()) {
			this.rarities.put(field, CorpusRarity.of(corpora, field));
		}
	}

	public static void main(String[] args) throws SQLException, IOException {
		LabelledCorpora corpora = new LabelledCorpora();
		if (corpora.isAbsent()) {
			System.out.println("No labelled texts in " + corpora.folder() + "; nothing measured.");
			return;
		}
		QualityBenchmark benchmark = new QualityBenchmark(corpora);
		try (TrigramDatabase database = new TrigramDatabase()) {
			LabelledCorpora.NAMES.forEach((corpus) -> benchmark.compareMethods(corpus, database));
		}
		new SplitsBenchmark(corpora).run();
		benchmark.countCandidates();
		new RepeatsBenchmark(corpora).run();
		SpeedBenchmark.run();
		benchmark.listMistakes();
	}

	private void compareMethods(String corpus, TrigramDatabase database) {
		List<LabelledPair> measured = of(corpus, false);
		List<Method> methods = methods(of(corpus, true), database);
		System.out.printf("%n%-30s %9s %7s %7s %7s %7s   (%d pairs to fit on, %d to measure on)%n", corpus, "precision",
				"recall", "F1", "AUC", "best F1", of(corpus, true).size(), measured.size());
		methods.forEach((method) -> System.out.println(method.row(measured)));
		System.out.println("right by kind, of so many, in the order of the methods above");
		Method.rowsByKind(methods, measured).forEach(System.out::println);
	}

	private List<Method> methods(List<LabelledPair> development, TrigramDatabase database) {
		List<Method> methods = new ArrayList<>();
		methods.add(new Method("ours", this::ours, Comparison.THRESHOLD));
		methods
			.add(Method.fitted("pg_trgm similarity()", (pair) -> database.similarity(pair.a(), pair.b()), development));
		for (Baseline baseline : Baseline.values()) {
			methods.add(Method.fitted(baseline.title(), (pair) -> baseline.score(pair.a(), pair.b()), development));
		}
		return methods;
	}

	/** Of the answers it is asked whether anything was re-used, of the others more. */
	private double ours(LabelledPair pair) {
		Comparison comparison = compared(pair);
		return pair.corpus().equals(LabelledCorpora.ANSWERS) ? comparison.reuse() : comparison.probability();
	}

	private Comparison compared(LabelledPair pair) {
		return this.comparisons.computeIfAbsent(pair,
				(key) -> Comparison.of(Words.of(key.a()), Words.of(key.b()), key.rarity(this.rarities), key.field()));
	}

	private List<LabelledPair> of(String corpus, boolean development) {
		return this.pairs.stream()
			.filter((pair) -> pair.corpus().equals(corpus) && pair.isForDevelopment() == development)
			.toList();
	}

	private void countCandidates() {
		System.out.printf("%nTrue pairs that share a fingerprint (all of a corpus)%n");
		for (String corpus : LabelledCorpora.NAMES) {
			List<LabelledPair> same = this.pairs.stream()
				.filter((pair) -> pair.corpus().equals(corpus) && pair.label())
				.toList();
			long found = same.stream().filter(QualityBenchmark::isCandidate).count();
			System.out.printf("%-30s %d of %d%n", corpus, found, same.size());
		}
	}

	private static boolean isCandidate(LabelledPair pair) {
		long[] terms = Fingerprints.of(Words.of(pair.a())).terms();
		Arrays.sort(terms);
		return LongStream.of(Fingerprints.of(Words.of(pair.b())).terms())
			.anyMatch((term) -> Arrays.binarySearch(terms, term) >= 0);
	}

	private void listMistakes() {
		List<String> lines = new ArrayList<>();
		for (LabelledPair pair : this.pairs) {
			boolean mistaken = !pair.isForDevelopment() && ours(pair) >= Comparison.THRESHOLD != pair.label();
			if (mistaken) {
				lines.add("%-20s %-5s %.2f %s: %s".formatted(pair.corpus(), pair.label(), ours(pair), pair.kind(),
						compared(pair).features()));
			}
		}
		System.out.printf("%nMistakes, with the label and our probability%n");
		lines.forEach(System.out::println);
	}

}
