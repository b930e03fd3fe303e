package org.colloquium.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * The rarity of fingerprints in the collection of talks, as the site's own index would
 * tell it: for an abstract under how many different talks it stands, for a bio under how
 * many people. A talk whose speaker is known is told by the speaker, so that a talk given
 * again under another title counts once.
 */
final class CorpusRarity implements Rarity {

	private final Map<Long, Set<Long>> owners = new HashMap<>();

	static CorpusRarity of(LabelledCorpora corpora, Field field) {
		CorpusRarity rarity = new CorpusRarity();
		corpora.rows("talks.jsonl").forEach((row) -> rarity.learn(row, field));
		return rarity;
	}

	@Override
	public int spread(long fingerprint) {
		return this.owners.getOrDefault(fingerprint, Set.of()).size();
	}

	private void learn(JsonNode talk, Field field) {
		String text = LabelledCorpora.text(talk, (field == Field.BIO) ? "bio" : "abstract");
		if (text.isEmpty()) {
			return;
		}
		String speaker = LabelledCorpora.text(talk, "speaker");
		String owner = speaker.isEmpty() ? LabelledCorpora.text(talk, "title") : speaker;
		Words name = Words.of(owner);
		long id = 0;
		for (int i = 0; i < name.size(); i++) {
			id += name.hash(i);
		}
		for (long term : Fingerprints.of(Words.of(text)).terms()) {
			this.owners.computeIfAbsent(term, (key) -> new HashSet<>(2)).add(id);
		}
	}

}
