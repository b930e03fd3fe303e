package org.colloquium.importing;

import java.util.regex.Pattern;

/**
 * A title as a page or the subject of a mail shows it: the series before a colon, quotes
 * around, "Fwd:" and the name of a mailing list before it.
 *
 * @param series the name of the series, or {@code null}
 * @param title without all that; {@code null} if there is nothing but the series
 */
record TitleLine(String series, String title) {

	private static final int LONGEST_SERIES = 70;

	private static final Pattern SERIES_WORD = Pattern
		.compile("(?<![a-z])(?:colloqui(?:um|a)|colloques?|kolloqui(?:um|en)|seminars?|seminaires?|[a-z]{0,20}seminare?"
				+ "|lectures?|[a-z]{0,20}vorlesung|series|talks|workshops?|conferences)(?![a-z])");

	private static final Pattern FORWARDED = Pattern.compile("^(?:(?:re|fwd?|aw|wg|tr)\\s?:|\\[[^\\[\\]]{1,40}\\])\\s*",
			Pattern.CASE_INSENSITIVE);

	private static final String OPENING = "\"'\u201c\u201e\u00ab\u2018";

	private static final String CLOSING = "\"'\u201d\u201c\u00bb\u2019";

	static TitleLine of(String text) {
		String line = unquoted(text);
		int colon = Folded.of(line.substring(0, Math.min(line.length(), LONGEST_SERIES + 2))).indexOf(": ");
		if (colon > 0 && isSeries(line.substring(0, colon))) {
			return new TitleLine(line.substring(0, colon).strip(), unquoted(line.substring(colon + 1).strip()));
		}
		return new TitleLine(null, line);
	}

	/** The same for the subject of a mail. */
	static TitleLine ofSubject(String subject) {
		String rest = subject;
		String before;
		do {
			before = rest;
			rest = FORWARDED.matcher(rest).replaceFirst("");
		}
		while (!rest.equals(before));
		return rest.isBlank() ? new TitleLine(null, null) : of(rest.strip());
	}

	/** Whether some words name a series, such as "IC Colloquium". */
	static boolean isSeries(String words) {
		return words.length() <= LONGEST_SERIES && words.split(" ").length <= 9
				&& SERIES_WORD.matcher(Folded.of(words)).find();
	}

	/** Whether a text is about talks: a word for a series of them stands in it. */
	static boolean tellsOfTalks(String text) {
		return SERIES_WORD.matcher(Folded.of(text)).find();
	}

	/** Whether a line stands in quotes, as titles do. */
	static boolean isQuoted(String text) {
		return !unquoted(text).equals(text);
	}

	private static String unquoted(String text) {
		boolean quoted = text.length() > 2 && OPENING.indexOf(text.charAt(0)) >= 0
				&& CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
		String inner = quoted ? text.substring(1, text.length() - 1).strip() : text;
		boolean single = "'\u2018".indexOf(text.isEmpty() ? ' ' : text.charAt(0)) >= 0;
		boolean whole = quoted && inner.chars()
			.noneMatch((c) -> (OPENING + CLOSING).indexOf(c) >= 0 && c != '\u2019' && (single || c != '\''));
		return whole ? inner : text;
	}

}
