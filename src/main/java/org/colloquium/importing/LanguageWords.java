package org.colloquium.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names of languages, in English, French and German.
 */
final class LanguageWords {

	private static final Map<String, String> TAGS = new HashMap<>();

	static {
		List<Locale> told = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN);
		for (String tag : List.of("en", "fr", "de", "it", "es", "pt", "rm", "nl", "zh", "ja", "ru")) {
			TAGS.put(tag, tag);
			told.forEach((in) -> TAGS.put(Folded.of(Locale.forLanguageTag(tag).getDisplayLanguage(in)), tag));
		}
	}

	private LanguageWords() {
	}

	/**
	 * The language that some words name.
	 * @param words for example {@code French}, {@code en anglais}
	 * @return its BCP 47 tag, or {@code null}
	 */
	static String tag(String words) {
		String bare = Folded.trim(Folded.of(words), ".()");
		for (String before : List.of("in ", "en ", "auf ", "the talk is in ")) {
			bare = (bare.length() > before.length() + 2 && bare.startsWith(before)) ? bare.substring(before.length())
					: bare;
		}
		return TAGS.get(bare);
	}

}
