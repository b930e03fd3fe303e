package org.colloquium.duplicate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.colloquium.text.Words;

/**
 * How alike two titles are. They are too short for the comparison of texts: it is the
 * words that count.
 */
enum Titles {

	/** The same words in the same order. */
	SAME,

	/** Nearly the same words, or all of the one in the other. */
	SIMILAR,

	/**
	 * Nearly the same words, with the numbers of two parts: "(1 of 3)" and "(3 of 3)".
	 */
	PARTS,

	/**
	 * Something else, but the text of the one names the other among more that it tells
	 * of: an evening and a talk of that evening.
	 */
	LISTED,

	/** Something else. */
	DIFFERENT,

	/** One of them is missing. */
	UNKNOWN;

	/** Fewer words, such as "Opening remarks", are no title that tells a talk. */
	static final int LEAST = 3;

	private static final double SHARE = 0.75;

	/** What has more digits is a year, or a number of another kind. */
	private static final int DIGITS = 2;

	private static final Set<String> PART = Set.of("part", "teil", "partie", "episode", "lecture", "lesson", "chapter",
			"session", "tutorial", "vol", "volume", "day", "tag", "jour", "week", "woche", "semaine");

	private static final Pattern GLUED = Pattern.compile("(?:%s)\\d{1,%d}".formatted(String.join("|", PART), DIGITS));

	private static final Set<String> OF = Set.of("of", "von", "sur", "de");

	private static final Set<String> ROMAN = Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

	static Titles of(Words here, Words there) {
		if (here.size() == 0 || there.size() == 0) {
			return UNKNOWN;
		}
		int shared = shared(here, there);
		int shorter = Math.min(here.size(), there.size());
		int longer = Math.max(here.size(), there.size());
		if (shared == longer && inOrder(here, there)) {
			return SAME;
		}
		if (shared >= SHARE * (longer - 1) && areParts(numbers(here), numbers(there))) {
			return PARTS;
		}
		boolean contained = shared == shorter && shorter > LEAST;
		return (shared >= SHARE * longer || contained) ? SIMILAR : DIFFERENT;
	}

	/** Whether it was said of two talks that they are two, whatever text they share. */
	boolean tellApart() {
		return this == PARTS || this == LISTED;
	}

	/** Whether all words of a title stand in a text, one behind the other. */
	static boolean isNamed(Words title, Words text) {
		return title.size() >= LEAST && text.contains(title);
	}

	/* They count the same things, and one of the numbers is another. */
	private static boolean areParts(List<String> here, List<String> there) {
		return here.size() == there.size()
				&& IntStream.range(0, here.size()).filter((i) -> !here.get(i).equals(there.get(i))).count() == 1;
	}

	private static List<String> numbers(Words title) {
		return IntStream.range(0, title.size()).filter((i) -> isOfPart(title, i)).mapToObj(title::word).toList();
	}

	/* "3 of 4", "Part 3" and "part3" are parts, and "29 minutes" are minutes. */
	private static boolean isOfPart(Words title, int i) {
		boolean named = i > 0 && PART.contains(title.word(i - 1));
		if (GLUED.matcher(title.word(i)).matches()) {
			return true;
		}
		return named ? isNumber(title.word(i)) || ROMAN.contains(title.word(i))
				: isNumber(title.word(i)) && !isCount(title, i);
	}

	/* A word follows, with nothing but white space between. */
	private static boolean isCount(Words title, int i) {
		if (i + 1 == title.size() || OF.contains(title.word(i + 1))) {
			return false;
		}
		if (isNumber(title.word(i + 1))) {
			return isCount(title, i + 1);
		}
		return title.text().substring(title.span(i, i + 1).end(), title.span(i + 1, i + 2).start()).isBlank();
	}

	private static boolean isNumber(String word) {
		return word.length() <= DIGITS && word.chars().allMatch((letter) -> letter >= '0' && letter <= '9');
	}

	private static int shared(Words here, Words there) {
		Map<String, Integer> left = new HashMap<>();
		for (int i = 0; i < here.size(); i++) {
			left.merge(here.word(i), 1, Integer::sum);
		}
		int shared = 0;
		for (int i = 0; i < there.size(); i++) {
			shared += (left.merge(there.word(i), -1, Integer::sum) >= 0) ? 1 : 0;
		}
		return shared;
	}

	private static boolean inOrder(Words here, Words there) {
		for (int i = 0; i < here.size(); i++) {
			if (!here.word(i).equals(there.word(i))) {
				return false;
			}
		}
		return true;
	}

}
