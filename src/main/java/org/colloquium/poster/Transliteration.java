package org.colloquium.poster;

import java.util.stream.Collectors;

import com.ibm.icu.text.Transliterator;

/**
 * Words in Latin letters, where neither the fonts that come along nor those of the
 * machine have their own. The rules are those of Unicode's CLDR ({@code Any-Latin}).
 */
final class Transliteration {

	private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; NFC");

	private Transliteration() {
	}

	/**
	 * Writes a word so that it can be read, if not as its owner writes it.
	 * @param word of any script
	 * @return in letters that the fonts have; what is no letter, such as a pictograph, is
	 * left out
	 */
	static String of(String word) {
		return LATIN.transliterate(word)
			.codePoints()
			.filter(Fonts::have)
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
	}

}
