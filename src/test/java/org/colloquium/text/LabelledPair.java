package org.colloquium.text;

import java.util.Map;

/**
 * Two texts and a person's word on whether they are versions of one text.
 *
 * @param corpus the table's row that it belongs to
 */
public record LabelledPair(String corpus, Field field, String a, String b, boolean label, String kind) {

	/**
	 * Whether the models may learn from this pair. The other half is for the figures. The
	 * pair's own text decides, so that a pair stays on its side when others come or go.
	 */
	boolean isForDevelopment() {
		return (Hashing.of(this.a + '\n' + this.b) & 1) == 0;
	}

	/**
	 * What is known of the rarity of the pair's fingerprints: talks have the collection
	 * of talks, the published corpora nothing.
	 */
	Rarity rarity(Map<Field, Rarity> ofTalks) {
		boolean published = this.corpus.equals(LabelledCorpora.RECORDS) || this.corpus.equals(LabelledCorpora.ANSWERS);
		return published ? Rarity.ALL_RARE : ofTalks.get(this.field);
	}

}
