package org.colloquium.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is counted about two texts before it is judged. Shared words count by their rarity
 * in the corpus; a share leaves boilerplate out of its denominator as well, so that two
 * talks of a series are compared by what is their own.
 *
 * @param containment how much of the shorter text stands in the longer one, 0 to 1
 * @param shared the logarithm of the number of shared words
 * @param passage the logarithm of the words of the longest shared passage
 * @param vocabulary how much of the poorer vocabulary of content words is shared in
 * whatever order, 0 to 1
 * @param pairs how many of the pairs of neighbouring words are shared, 0 to 1
 * @param own the logarithm of the number of content words that only one text has, on the
 * side that has fewer: next to nothing when one text is a version of the other
 * @param common how much of what is shared is boilerplate, 0 to 1
 * @param pieces the logarithm of the number of runs that the shared words fall into
 * @param closing how much of the end of the shorter text is shared, 0 to 1: where the
 * lines of a series stand that the corpus does not know yet
 * @param agreement how much of the longer text agrees word by word with the shorter one,
 * small edits bridged, 0 to 1: one less the edited part
 * @param verbatim how many of the runs of five words of the shorter text stand in the
 * longer one, 0 to 1: two announcements in one house style share their phrases, but not
 * these
 */
public record Features(double containment, double shared, double passage, double vocabulary, double pairs, double own,
		double common, double pieces, double closing, double agreement, double verbatim) {

	static final List<String> NAMES = List.of("containment", "shared", "passage", "vocabulary", "pairs", "own",
			"common", "pieces", "closing", "agreement", "verbatim");

	double[] values() {
		return new double[] { this.containment, this.shared, this.passage, this.vocabulary, this.pairs, this.own,
				this.common, this.pieces, this.closing, this.agreement, this.verbatim };
	}

	@Override
	public String toString() {
		double[] values = values();
		return IntStream.range(0, values.length)
			.mapToObj((i) -> String.format(Locale.ROOT, "%s=%.3f", NAMES.get(i), values[i]))
			.collect(Collectors.joining(" "));
	}

}
