package org.colloquium.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.standard.StandardAnalyzer;

/**
 * How texts become words in the index: the names by which each kind of index is told, and
 * what must be done here because no index does it for a word that is not finished.
 */
final class Words {

	/** Words as they are written. */
	static final String WRITTEN = "words";

	/** The first letters of words. */
	static final String BEGINNINGS = "words_beginnings";

	/**
	 * So few letters are looked up by themselves, being the beginning of too many words.
	 */
	static final int SHORT = 2;

	/** No word of the index has more letters; what is longer is cut into several. */
	static final int LONGEST = StandardAnalyzer.DEFAULT_MAX_TOKEN_LENGTH;

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	/** The second letter of ae and oe. */
	private static final Pattern UMLAUT = Pattern.compile("(?<=[ao])e");

	private static final Pattern UMLAUT_U = Pattern.compile("(?<![aeiouyq])ue");

	private Words() {
	}

	/** Words without the endings that a language gives them. */
	static String of(Tongue tongue) {
		return WRITTEN + "_" + tongue.code();
	}

	/** A word without case, accents, and the second letter of an umlaut. */
	static String folded(String word) {
		String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
			.replaceAll("")
			.toLowerCase(Locale.ROOT)
			.replace("ß", "ss")
			.replace("ø", "o")
			.replace("ł", "l")
			.replace("æ", "a")
			.replace("œ", "o");
		return UMLAUT_U.matcher(UMLAUT.matcher(plain).replaceAll("")).replaceAll("u");
	}

}
