package org.colloquium.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * The rarity of fingerprints in the collection of talks, as the site's own index would
 * tell it: for an abstract under how many different talks it stands, for a bio under how
 * many people. Talks that have a speaker in common count once, since a talk given again
 * and a bio used again are what is looked for; a talk without speakers is told by its
 * title, a bio without a name by nothing. Names that share three words in four are one.
 */
final class CorpusRarity implements Rarity {

	/** Whoever stands under more is boilerplate anyway. */
	private static final int ENOUGH = 12;

	private static final double ALIKE = 0.75;

	/** For each fingerprint the groups of names that have no name in common. */
	private final Map<Long, List<List<Content>>> owners = new HashMap<>();

	static CorpusRarity of(LabelledCorpora corpora, Field field) {
		CorpusRarity rarity = new CorpusRarity();
		corpora.rows("talks.jsonl").forEach((row) -> rarity.learn(row, field));
		return rarity;
	}

	@Override
	public int spread(long fingerprint) {
		return this.owners.getOrDefault(fingerprint, List.of()).size();
	}

	private void learn(JsonNode talk, Field field) {
		String speakers = LabelledCorpora.text(talk, "speaker");
		String otherwise = (field == Field.BIO) ? "" : LabelledCorpora.text(talk, "title");
		List<Content> names = speakers.isEmpty() ? names(otherwise, "\\z") : names(speakers, "[,;/&]| and ");
		String text = LabelledCorpora.text(talk, (field == Field.BIO) ? "bio" : "abstract");
		if (!names.isEmpty()) {
			for (long term : Fingerprints.of(Words.of(text)).terms()) {
				learn(names, this.owners.computeIfAbsent(term, (key) -> new ArrayList<>(1)));
			}
		}
	}

	private static void learn(List<Content> names, List<List<Content>> known) {
		for (int i = 0; i < known.size(); i++) {
			List<Content> common = known.get(i)
				.stream()
				.filter((name) -> names.stream().anyMatch((other) -> alike(name, other)))
				.toList();
			if (!common.isEmpty()) {
				known.set(i, common);
				return;
			}
		}
		if (known.size() < ENOUGH) {
			known.add(names);
		}
	}

	private static List<Content> names(String text, String separators) {
		return Arrays.stream(text.split(separators))
			.map(Words::of)
			.map((name) -> Content.of(name, new double[name.size()], 0))
			.filter((name) -> name.words() > 0)
			.toList();
	}

	private static boolean alike(Content one, Content other) {
		return one == other || one.wordsIn(other) >= ALIKE * Math.min(one.words(), other.words());
	}

}
