package org.colloquium.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A long list of names under the letters with which they begin, like the index of a book.
 *
 * @param letter a capital without accent, or {@code #} for names that begin with no
 * letter
 * @param entries what has such a name, in the order of the names
 */
public record Initials<T>(String letter, List<T> entries) {

	/** So many names are found at a glance. */
	private static final int SHORT = 60;

	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

	/**
	 * Sorts a list under its letters. Neither case nor accents count.
	 * @param list what has the names
	 * @param name tells the name of an entry
	 * @return one entry per letter that is used; nothing for a list that needs no index
	 */
	public static <T> List<Initials<T>> of(List<T> list, Function<T, String> name) {
		if (list.size() <= SHORT) {
			return List.of();
		}
		Map<String, List<T>> letters = new TreeMap<>();
		Function<T, String> plain = name.andThen(Initials::plain);
		list.stream()
			.sorted(Comparator.comparing(plain))
			.forEach((entry) -> letters.computeIfAbsent(letter(plain.apply(entry)), (key) -> new ArrayList<>())
				.add(entry));
		return letters.entrySet().stream().map((entry) -> new Initials<>(entry.getKey(), entry.getValue())).toList();
	}

	/**
	 * What of a list has a name that contains some words, without regard to case and
	 * accents.
	 * @param list what has the names
	 * @param name tells the name of an entry
	 * @param part the words, or {@code null} for all
	 * @return what has such a name, in the order of the list
	 */
	public static <T> List<T> named(List<T> list, Function<T, String> name, String part) {
		String wanted = (part != null) ? plain(part) : "";
		return list.stream().filter((entry) -> plain(name.apply(entry)).contains(wanted)).toList();
	}

	private static String plain(String name) {
		return ACCENTS.matcher(Normalizer.normalize(name.strip(), Normalizer.Form.NFKD))
			.replaceAll("")
			.toUpperCase(Locale.ROOT);
	}

	private static String letter(String plain) {
		return (!plain.isEmpty() && Character.isLetter(plain.codePointAt(0))) ? Character.toString(plain.codePointAt(0))
				: "#";
	}

}
