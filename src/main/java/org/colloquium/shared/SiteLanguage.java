package org.colloquium.shared;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The language that the site speaks by itself: to visitors whose own it does not speak,
 * and in whatever must be the same for all readers, such as a feed.
 *
 * @param language one of the languages of the site
 */
@ConfigurationProperties("colloquium.site")
public record SiteLanguage(@DefaultValue("en") Locale language) {

	/**
	 * The languages in which the site speaks to people; German as it is spelt in
	 * Switzerland.
	 */
	public static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("de-CH"));

	public SiteLanguage {
		String told = language.getLanguage();
		language = find(told).orElseThrow(() -> new IllegalArgumentException(
				"colloquium.site.language is no language of the site, but \"" + told + "\""));
	}

	/**
	 * Finds one of the languages of the site.
	 * @param code as in ISO 639, such as {@code fr}, or {@code null}
	 * @return the language, or nothing if the site does not speak it
	 */
	public static Optional<Locale> find(String code) {
		return ALL.stream().filter((known) -> known.getLanguage().equals(code)).findFirst();
	}

}
