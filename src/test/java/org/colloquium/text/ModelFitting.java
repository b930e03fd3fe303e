package org.colloquium.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fits the models on the development half of the labelled pairs and prints them as they
 * stand in {@link Model}.
 */
public final class ModelFitting {

	private static final List<String> ABSTRACT = List.of("containment", "shared", "own", "common", "pieces", "closing",
			"verbatim");

	private static final List<String> BIO = List.of("shared", "passage", "vocabulary", "common");

	private static final List<String> REUSE = List.of("containment", "vocabulary", "pairs");

	/**
	 * A false pair counts twice: the labelled ones are half true, while a search brings
	 * up far more pairs that are not.
	 */
	private static final double FALSE = 2;

	/** So that mined pairs count about as much as the labelled ones. */
	private static final double MINED = 0.1;

	private final List<LabelledPair> pairs;

	private final List<LabelledPair> mined;

	private final Map<Field, Rarity> rarities;

	private ModelFitting(List<LabelledPair> pairs, List<LabelledPair> mined, Map<Field, Rarity> rarities) {
		this.pairs = pairs;
		this.mined = mined;
		this.rarities = rarities;
	}

	/** Fits on the development half. */
	static ModelFitting of(LabelledCorpora corpora) {
		Map<Field, Rarity> rarities = new EnumMap<>(Field.class);
		for (Field field : Field.values()) {
			rarities.put(field, CorpusRarity.of(corpora, field));
		}
		List<LabelledPair> pairs = corpora.pairs().stream().filter(LabelledPair::isForDevelopment).toList();
		return new ModelFitting(pairs, UnlikeBios.of(corpora), rarities);
	}

	/** Fits on other pairs. */
	ModelFitting on(List<LabelledPair> others) {
		return new ModelFitting(others, this.mined, this.rarities);
	}

	Model of(Field field) {
		return (field == Field.ABSTRACT)
				? versions(ABSTRACT, FALSE, List.of(LabelledCorpora.ABSTRACTS, LabelledCorpora.RECORDS))
				: versions(BIO, 1, List.of(LabelledCorpora.BIOS));
	}

	/** The probability as the site computes it, with another model. */
	double probability(LabelledPair pair, Model model) {
		Comparison comparison = compared(pair);
		double[] features = comparison.features().values();
		double near = comparison.near() ? Model.NEAR_COPY.probability(features) : 0;
		return Math.max(near, model.probability(features));
	}

	public static void main(String[] args) {
		LabelledCorpora corpora = new LabelledCorpora();
		if (corpora.isAbsent()) {
			System.out.println("No labelled texts in " + corpora.folder() + "; nothing fitted.");
			return;
		}
		ModelFitting fitting = of(corpora);
		print("ABSTRACT", fitting.of(Field.ABSTRACT));
		print("BIO", fitting.of(Field.BIO));
		print("REUSE", fitting.reuse());
	}

	private Model versions(List<String> features, double ofFalse, List<String> corpora) {
		LogisticRegression regression = new LogisticRegression(features);
		this.pairs.stream()
			.filter((pair) -> corpora.contains(pair.corpus()))
			.forEach((pair) -> regression.add(features(pair), pair.label(), pair.label() ? 1 : ofFalse));
		this.mined.stream()
			.filter((pair) -> corpora.contains(pair.corpus()))
			.forEach((pair) -> regression.add(features(pair), pair.label(), MINED));
		return regression.fit();
	}

	private Model reuse() {
		LogisticRegression regression = new LogisticRegression(REUSE);
		this.pairs.stream()
			.filter((pair) -> pair.corpus().equals(LabelledCorpora.ANSWERS))
			.forEach((pair) -> regression.add(features(pair), pair.label(), 1));
		return regression.fit();
	}

	private Features features(LabelledPair pair) {
		return compared(pair).features();
	}

	private Comparison compared(LabelledPair pair) {
		return Comparison.of(Words.of(pair.a()), Words.of(pair.b()), pair.rarity(this.rarities), pair.field());
	}

	private static void print(String name, Model model) {
		String numbers = Arrays.stream(model.coefficients())
			.mapToObj((number) -> (number == 0) ? "0" : String.format(Locale.ROOT, "%.3f", number))
			.collect(Collectors.joining(", "));
		System.out.printf(Locale.ROOT, "static final Model %s = new Model(%.3f, %s);%n", name, model.bias(), numbers);
	}

}
