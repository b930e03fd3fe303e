package org.colloquium.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.colloquium.event.Event;
import org.colloquium.shared.RichText;

/**
 * A language of which the search knows the forms of words, and the words that say nothing
 * by themselves.
 */
enum Tongue {

	ENGLISH("en", """
			a about after all an and any are as at be been before between but by can could did do does for from had
			has have he her his how i if in into is it its me my no not of on or our out she so some than that the
			their them there these they this those to up us was we were what when where which who whom whose why will
			with without would you your"""),

	FRENCH("fr", """
			à au aux avec ce ces cette comme comment dans de des du elle en est et il ils la le les leur leurs mais ne
			nos notre nous on ou où par pas plus pour qu que quel quelle qui sa se ses son sont sur un une vos vous"""),

	GERMAN("de", """
			als am an auf aus bei beim bis da das dass dem den der des die dies diese ein eine einem einen einer es
			für hat im in ist mit nach nicht noch oder sich sie sind so über um und vom von vor war warum was wenn wer
			wie wir wird wo zu zum zur""");

	/** Between words. */
	private static final Pattern SIGNS = Pattern.compile("\\P{L}+");

	/** So many words of a text tell its language. */
	private static final int TELLING = 300;

	private final String code;

	private final Set<String> idle;

	Tongue(String code, String idle) {
		this.code = code;
		this.idle = Arrays.stream(idle.split("\\s+")).collect(Collectors.toUnmodifiableSet());
	}

	/** As in ISO 639. */
	String code() {
		return this.code;
	}

	/** Whether a word says nothing by itself in one of the languages. */
	static boolean isIdle(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		return Arrays.stream(values()).anyMatch((tongue) -> tongue.idle.contains(lower));
	}

	/**
	 * The language that an event speaks: the one it says, otherwise the one that its
	 * words are of.
	 * @param usual the language of the site, for a text that does not tell
	 * @return the language, or nothing when it is one whose forms are not known
	 */
	static Optional<Tongue> of(Event event, Locale usual) {
		String said = event.topic().language();
		if (said != null) {
			return known(Locale.forLanguageTag(said).getLanguage());
		}
		RichText text = event.topic().abstractText();
		String words = (event.title() != null) ? event.title() : "";
		return told((text != null) ? words + " " + text.source() : words).or(() -> known(usual.getLanguage()));
	}

	private static Optional<Tongue> known(String code) {
		return Arrays.stream(values()).filter((tongue) -> tongue.code.equals(code)).findFirst();
	}

	private static Optional<Tongue> told(String text) {
		String[] words = SIGNS.split(text.toLowerCase(Locale.ROOT), TELLING);
		return Arrays.stream(values())
			.max(Comparator.comparingLong((tongue) -> tongue.idle(words)))
			.filter((tongue) -> tongue.idle(words) > 0);
	}

	private long idle(String[] words) {
		return Arrays.stream(words).filter(this.idle::contains).count();
	}

}
