package org.colloquium.poster;

import java.util.List;
import java.util.stream.Stream;

/**
 * One way to get an event onto its sheet.
 *
 * @param letters how large the letters are, 1 being as usual
 * @param abstractLength how many characters of the abstract there are at most
 * @param bioLength how many of each bio
 */
record Attempt(double letters, int abstractLength, int bioLength) {

	/** No sheet has room for so much, and to find that out for more takes long. */
	private static final int ALL = 15_000;

	private static final List<Double> LETTERS = List.of(1.5, 1.4, 1.3, 1.22, 1.15, 1.07, 1.0, 0.95, 0.9, 0.8, 0.7, 0.6);

	/**
	 * From the best to the one that always fits. A short text is set large; a long one
	 * first gets smaller letters, then loses the bios, then the end of the abstract.
	 */
	static final List<Attempt> BEST_FIRST = Stream
		.concat(LETTERS.stream().filter((letters) -> letters >= 0.9).map((letters) -> new Attempt(letters, ALL, ALL)),
				Stream.of(new Attempt(0.9, ALL, 500), new Attempt(0.9, ALL, 0), new Attempt(0.9, 2_000, 0),
						new Attempt(0.9, 1_300, 0), new Attempt(0.9, 800, 0), new Attempt(0.9, 400, 0),
						new Attempt(0.9, 0, 0), new Attempt(0.7, 0, 0), new Attempt(0.5, 0, 0)))
		.toList();

	/**
	 * The same words in larger letters, from the largest: what remains of a text that was
	 * cut may leave room for them. There are none for a whole text, which is set as large
	 * as it fits.
	 */
	List<Attempt> larger() {
		if (this.abstractLength == ALL && this.bioLength == ALL) {
			return List.of();
		}
		return LETTERS.stream()
			.filter((size) -> size > this.letters)
			.map((size) -> new Attempt(size, this.abstractLength, this.bioLength))
			.toList();
	}

}
