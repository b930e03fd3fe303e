package org.colloquium.duplicate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.colloquium.text.Fingerprints;
import org.colloquium.text.Words;

/**
 * What a text was like when somebody decided about it: its smallest fingerprints, of
 * which two versions of a text share about the share of the text that did not change
 * (bottom-k sketch; Broder 1997).
 *
 * @param value the fingerprints, written down
 */
record Sketch(String value) {

	/** Of nothing at all. */
	static final Sketch NOTHING = new Sketch("");

	/** Less than this in common, and the text has changed materially. */
	private static final double SAME = 0.75;

	private static final int MOST = 96;

	private static final int RADIX = 36;

	static Sketch of(Words... texts) {
		LongStream prints = Stream.of(texts).flatMapToLong((text) -> Arrays.stream(Fingerprints.of(text).terms()));
		return new Sketch(prints.distinct()
			.sorted()
			.limit(MOST)
			.mapToObj((print) -> Long.toUnsignedString(print, RADIX))
			.collect(Collectors.joining(" ")));
	}

	/** Whether the text is still what it was, a corrected line aside. */
	boolean isStill(Sketch now) {
		if (this.value.equals(now.value)) {
			return true;
		}
		Set<String> then = prints();
		Set<String> shared = now.prints();
		int today = shared.size();
		shared.retainAll(then);
		// the smallest of the union are among the smallest of both
		return shared.size() >= SAME * Math.max(then.size(), today);
	}

	private Set<String> prints() {
		return this.value.isEmpty() ? new HashSet<>() : new HashSet<>(List.of(this.value.split(" ")));
	}

}
