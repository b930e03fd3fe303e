package org.colloquium.text;

/**
 * Two texts and a person's word on whether they are versions of one text.
 *
 * @param corpus the table's row that it belongs to
 */
record LabelledPair(String corpus, Field field, String a, String b, boolean label, String kind) {

	/**
	 * Whether the models may learn from this pair. The other half is for the figures. The
	 * pair's own text decides, so that a pair stays on its side when others come or go.
	 */
	boolean isForDevelopment() {
		return (Hashing.of(this.a + '\n' + this.b) & 1) == 0;
	}

}
