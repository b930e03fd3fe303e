package org.colloquium.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What may have been meant by what was typed: the words that were found where nothing
 * says exactly what was asked for.
 */
final class Suggestion {

	private Suggestion() {
	}

	/**
	 * Puts the words that were found in the place of those that were not.
	 * @param marks of the best answers
	 * @return nothing when each word was found as it was typed
	 */
	static Optional<String> of(Question question, List<Marks> marks) {
		Map<String, Long> found = new HashMap<>();
		marks.forEach((some) -> some.words().forEach((word) -> found.merge(word, 1L, Long::sum)));
		List<Term> terms = question.wanted();
		String typed = terms.stream().map(Suggestion::written).collect(Collectors.joining(" "));
		String meant = terms.stream()
			.map((term) -> written(term, nearest(term, found)))
			.collect(Collectors.joining(" "));
		return Optional.of(meant).filter((words) -> !words.equals(typed));
	}

	private static String nearest(Term term, Map<String, Long> found) {
		String typed = Words.folded(term.text());
		int leeway = term.leeway(Strictness.PARTLY);
		if (leeway == 0 || found.containsKey(typed)) {
			return term.text();
		}
		Set<String> known = found.keySet();
		return known.stream()
			.filter((word) -> distance(typed, word) <= leeway)
			.min(Comparator.<String>comparingInt((word) -> distance(typed, word))
				.thenComparing(Comparator.comparing(found::get).reversed())
				.thenComparing(Comparator.naturalOrder()))
			.orElse(term.text());
	}

	private static String written(Term term) {
		return written(term, term.text());
	}

	private static String written(Term term, String text) {
		String part = (term.part() != null) ? term.part().name().toLowerCase(Locale.ROOT) + ":" : "";
		return part + (term.phrase() ? "\"" + text + "\"" : text);
	}

	/**
	 * How many letters differ, where two that changed places are one difference, as the
	 * index counts (optimal string alignment; Damerau 1964).
	 */
	static int distance(String one, String other) {
		int[] beforeLast = new int[other.length() + 1];
		int[] last = IntStream.rangeClosed(0, other.length()).toArray();
		for (int i = 1; i <= one.length(); i++) {
			int[] row = new int[other.length() + 1];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int changed = last[j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
				if (areSwapped(one, i, other, j)) {
					row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
				}
			}
			beforeLast = last;
			last = row;
		}
		return last[other.length()];
	}

	private static boolean areSwapped(String one, int i, String other, int j) {
		return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
	}

}
