package org.colloquium.duplicate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.colloquium.text.Words;

/**
 * A person's name as it is compared: without titles, accents and the order of its parts.
 * Letters that are written with two where the keyboard lacks them (<i>ü</i> as <i>ue</i>,
 * <i>ø</i> as <i>oe</i>) are one.
 *
 * @param words the parts of the name in their normal form; an initial is one letter
 */
record Name(List<String> words) {

	private static final Set<String> TITLES = Set.of("prof", "professor", "professeur", "dr", "drs", "phd", "msc",
			"bsc", "mr", "mrs", "ms", "mme", "herr", "frau", "sir", "dame", "ing", "dipl", "habil", "pd", "em",
			"emeritus", "jr", "sr");

	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

	/** Within an affiliation, a place may stand in brackets of its own. */
	private static final Pattern BRACKETS = Pattern
		.compile("\\((?:[^()]++|\\([^()]*+\\))*+\\)|\\[(?:[^\\[\\]]++|\\[[^\\[\\]]*+\\])*+\\]");

	/** Taken out in one piece: a "D." that stands alone is an initial. */
	private static final Pattern DOCTORATE = Pattern.compile("(?<![\\p{L}\\p{N}])ph\\.?\\s*+d(?![\\p{L}\\p{N}])\\.?");

	private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

	/**
	 * A misspelt part has at least so many letters; in a shorter one, a letter counts.
	 */
	private static final int FORGIVING = 5;

	/** A first name is shortened to so many letters at least. */
	private static final int SHORTENED = 3;

	static Name of(String written) {
		String plain = BRACKETS.matcher(written).replaceAll(" ").replace("’", "").replace("'", "");
		plain = Normalizer.normalize(plain, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		plain = DOCTORATE.matcher(ACCENTS.matcher(plain).replaceAll("")).replaceAll(" ");
		List<String> words = new ArrayList<>();
		for (String word : GAPS.split(plain)) {
			if (!word.isEmpty()) {
				words.add(word);
			}
		}
		List<String> own = words.stream().filter((word) -> !TITLES.contains(word)).map(Name::plain).toList();
		return new Name(own.isEmpty() ? List.copyOf(words) : own);
	}

	/*
	 * Both spellings are brought to the shorter one, which costs the difference of "Joel"
	 * and "Jol", but needs no knowledge of the language.
	 */
	private static String plain(String word) {
		return word.replace("ß", "ss")
			.replace("æ", "a")
			.replace("ø", "o")
			.replace("ł", "l")
			.replace("đ", "d")
			.replace("œ", "o")
			.replace("ue", "u")
			.replace("oe", "o")
			.replace("ae", "a");
	}

	/**
	 * Whether both can be the name of one person: every part of the shorter one is a part
	 * of the longer one, spelt out or as an initial, and one part is spelt out in both.
	 * @param other another name
	 * @return {@code true} for "Müller, J." and "Prof. Jan Mueller"
	 */
	boolean matches(Name other) {
		boolean shorter = this.words.size() <= other.words.size();
		List<String> few = shorter ? this.words : other.words;
		List<String> many = shorter ? other.words : this.words;
		// a family name alone says too little of somebody whose full name is known
		if (few.isEmpty() || (few.size() == 1 && many.size() > 1)) {
			return false;
		}
		boolean[] taken = new boolean[many.size()];
		boolean speltOut = false;
		for (String word : longestFirst(few)) {
			int found = partner(word, many, taken);
			if (found < 0) {
				return false;
			}
			taken[found] = true;
			speltOut |= isSpeltOut(word) && isSpeltOut(many.get(found));
		}
		return speltOut;
	}

	/**
	 * Whether both can be the name of one person if one bio stands under both: a first
	 * name may be shortened or stand alone, and any letter be wrong.
	 * @param other another name
	 * @return {@code true} for "Tim Allen" and "Timothy Allan"
	 */
	boolean isNearTo(Name other) {
		boolean shorter = this.words.size() <= other.words.size();
		List<String> few = shorter ? this.words : other.words;
		List<String> many = shorter ? other.words : this.words;
		return !few.isEmpty()
				&& few.stream().allMatch((word) -> many.stream().anyMatch((theirs) -> isVariant(word, theirs)));
	}

	private static boolean isVariant(String word, String other) {
		boolean shortened = Math.min(word.length(), other.length()) >= SHORTENED
				&& (word.startsWith(other) || other.startsWith(word));
		return word.equals(other) || shortened || mayBe(word, other);
	}

	/** A single letter is an initial, but for names of one sign each. */
	private static boolean isSpeltOut(String word) {
		return word.length() > 1 || word.codePoints().anyMatch(Character::isIdeographic);
	}

	boolean isEmpty() {
		return this.words.isEmpty();
	}

	/**
	 * Whether a text calls the person by a part of the name that is spelt out.
	 */
	boolean isCalledIn(Words text) {
		Set<String> called = new HashSet<>();
		for (int i = 0; i < text.size(); i++) {
			called.add(plain(text.word(i)));
		}
		return this.words.stream().anyMatch((word) -> word.length() > 1 && called.contains(word));
	}

	private static List<String> longestFirst(List<String> words) {
		if (words.size() == 1) {
			return words;
		}
		List<String> sorted = new ArrayList<>(words);
		sorted.sort((one, other) -> other.length() - one.length());
		return sorted;
	}

	/** The place of the same part, or else of one that may be it, or -1. */
	private static int partner(String word, List<String> words, boolean[] taken) {
		for (int i = 0; i < taken.length; i++) {
			if (!taken[i] && words.get(i).equals(word)) {
				return i;
			}
		}
		for (int i = 0; i < taken.length; i++) {
			if (!taken[i] && mayBe(word, words.get(i))) {
				return i;
			}
		}
		return -1;
	}

	private static boolean mayBe(String word, String other) {
		boolean initial = other.length() == 1 || word.length() == 1;
		return initial ? other.charAt(0) == word.charAt(0) : isMisspelling(word, other);
	}

	/**
	 * Whether one letter more, less or other makes one of the other. The last one tells
	 * Martin from Martina, and is no mistake.
	 */
	private static boolean isMisspelling(String one, String other) {
		int shorter = Math.min(one.length(), other.length());
		if (shorter < FORGIVING || Math.abs(one.length() - other.length()) > 1) {
			return false;
		}
		int head = Arrays.mismatch(one.toCharArray(), other.toCharArray());
		int tail = 0;
		while (tail < shorter - head
				&& one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
			tail++;
		}
		return tail > 0 && head + tail >= Math.max(one.length(), other.length()) - 1;
	}

}
