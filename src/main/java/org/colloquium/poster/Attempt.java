package org.colloquium.poster;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * One way to get an event onto its sheet.
 *
 * @param letters how large the letters are, 1 being as usual
 * @param abstractLength how many characters of the abstract there are at most
 * @param bioLength how many of each bio
 */
record Attempt(double letters, int abstractLength, int bioLength) {

	private static final int ALL = Integer.MAX_VALUE;

	/**
	 * From the best to the one that always fits. A short text is set large; a long one
	 * first gets smaller letters, then loses the bios, then the end of the abstract.
	 */
	static final List<Attempt> BEST_FIRST = Stream.concat(
			DoubleStream.of(1.5, 1.4, 1.3, 1.22, 1.15, 1.07, 1, 0.95, 0.9)
				.mapToObj((letters) -> new Attempt(letters, ALL, ALL)),
			Stream.of(new Attempt(0.9, ALL, 500), new Attempt(0.9, ALL, 0), new Attempt(0.9, 2_000, 0),
					new Attempt(0.9, 1_300, 0), new Attempt(0.9, 800, 0), new Attempt(0.9, 400, 0),
					new Attempt(0.9, 0, 0), new Attempt(0.7, 0, 0), new Attempt(0.5, 0, 0)))
		.toList();

}
