package org.colloquium.importing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that is a heading, or that begins with one.
 *
 * @param heading what it announces
 * @param value what stands behind it on the same line; empty if nothing
 */
record HeadingLine(Heading heading, String value) {

	private static final int LONGEST = 48;

	private static final int SHORT_VALUE = 80;

	private static final Set<Heading> PLAIN = EnumSet.of(Heading.HOST, Heading.LOCATION, Heading.CATEGORY,
			Heading.AUDIENCE, Heading.ADMISSION, Heading.SERIES, Heading.AFFILIATION, Heading.ONLINE);

	private static final List<Heading> DASHED = List.of(Heading.TITLE, Heading.SPEAKER, Heading.DATE, Heading.HOUR,
			Heading.LOCATION, Heading.HOST);

	private static final Pattern DASH = Pattern.compile(" [-\u2010-\u2015] ");

	private static final String MARKS = "*_#=";

	private static final Pattern NO_COLON = Pattern.compile("^.{2,40}?(?:\\. | [-\u2010-\u2015] |[*_]{1,2} )");

	private static final Pattern ABOUT = Pattern
		.compile("^[*_# ]{0,6}(?:About|Bio of|Biography of|Biographie (?:de|von)|\u00c0 propos de|\u00dcber) ");

	private static final Pattern WITHOUT_COLON = Pattern
		.compile("^(by|par|von|speakers?|presented by|hosted by|hosts?|invited by) ", Pattern.CASE_INSENSITIVE);

	/**
	 * Reads the heading of a line.
	 * @param line the line
	 * @param inText whether the line may belong to an abstract or a bio
	 * @param afterBlank whether a blank line precedes
	 * @return the heading, or {@code null} if the line has none
	 */
	static HeadingLine of(PastedLine line, boolean inText, boolean afterBlank) {
		return of(line, inText, afterBlank, false);
	}

	/**
	 * Reads the heading of a line.
	 * @param line the line
	 * @param inText whether the line may belong to an abstract or a bio
	 * @param afterBlank whether a blank line precedes
	 * @param amid whether the line above is a label with its value
	 * @return the heading, or {@code null} if the line has none
	 */
	static HeadingLine of(PastedLine line, boolean inText, boolean afterBlank, boolean amid) {
		if (line.isBlank()) {
			return null;
		}
		HeadingLine read = line.cells().isEmpty() ? null : row(line);
		read = (read != null) ? read : named(line.item(), inText);
		read = (read != null) ? read : alone(line.text(), inText && !afterBlank);
		read = (read != null) ? read : about(line.text());
		read = (read != null) ? read : begun(line.text(), inText);
		read = (read != null || inText) ? read : dashed(line.item());
		read = (read != null || inText) ? read : SpacedLabel.in(line.item(), amid);
		return (read != null || inText) ? read : person(line.item());
	}

	private static HeadingLine row(PastedLine line) {
		Heading heading = Heading.of(line.cells().get(0));
		return (heading != null)
				? new HeadingLine(heading, String.join(" ", line.cells().subList(1, line.cells().size()))) : null;
	}

	private static HeadingLine named(String text, boolean inText) {
		int colon = text.indexOf(':');
		colon = (colon < 0) ? text.indexOf('\uff1a') : colon;
		if (colon <= 0 || colon > LONGEST) {
			return null;
		}
		String word = text.substring(0, colon);
		Heading heading = Heading.of(word);
		String value = Folded.trimStart(text.substring(colon + 1), MARKS);
		boolean doubtful = inText && heading != null && (isLower(word) || isSentence(heading, word, value));
		return (heading == null || doubtful) ? null : new HeadingLine(heading, value);
	}

	/* Whether "Host: an organism that feeds another." is a sentence of an abstract. */
	private static boolean isSentence(Heading heading, String word, String value) {
		if (Heading.isWeak(word)) {
			return value.length() > SHORT_VALUE || value.endsWith(".");
		}
		return PLAIN.contains(heading) && value.length() > SHORT_VALUE / 2 && value.endsWith(".");
	}

	private static HeadingLine alone(String text, boolean inText) {
		Heading heading = Heading.of(text);
		boolean doubtful = inText && (isLower(text) || Heading.isWeak(text));
		return (heading == null || doubtful) ? null : new HeadingLine(heading, "");
	}

	/* "Abstract. We show that" */
	private static HeadingLine begun(String text, boolean inText) {
		Matcher begun = NO_COLON.matcher(text);
		if (!begun.find()) {
			return null;
		}
		Heading heading = Heading.of(Folded.trimEnd(begun.group(), "-\u2010\u2011\u2012\u2013\u2014\u2015"));
		boolean doubtful = isLower(text) || (inText && Heading.isWeak(begun.group()));
		return (heading == null || heading.kind() != Heading.Kind.TEXT || doubtful) ? null
				: new HeadingLine(heading, text.substring(begun.end()).strip());
	}

	/* "About Ada King" */
	private static HeadingLine about(String text) {
		Matcher about = ABOUT.matcher(text);
		if (text.length() > SHORT_VALUE || !about.find()) {
			return null;
		}
		String name = Folded.trim(text.substring(about.end()), MARKS + ":");
		return PersonWords.isPerson(name) ? new HeadingLine(Heading.BIO, name) : null;
	}

	/* "Speaker - Ada King" */
	private static HeadingLine dashed(String text) {
		Matcher dash = DASH.matcher(text);
		if (!dash.find() || dash.start() > LONGEST) {
			return null;
		}
		Heading heading = Heading.of(text.substring(0, dash.start()));
		return (heading != null && DASHED.contains(heading))
				? new HeadingLine(heading, text.substring(dash.end()).strip()) : null;
	}

	/* "By Ada King" */
	private static HeadingLine person(String text) {
		Matcher word = WITHOUT_COLON.matcher(text);
		if (text.length() > SHORT_VALUE * 2 || !word.find()) {
			return null;
		}
		String rest = text.substring(word.end());
		boolean people = SpeakerLine.read(rest).stream().allMatch((named) -> PersonWords.isPerson(named.name()));
		return people ? new HeadingLine(Heading.of(word.group(1)), rest) : null;
	}

	private static boolean isLower(String text) {
		String bare = Folded.trimStart(text, MARKS);
		return !bare.isEmpty() && Character.isLowerCase(bare.codePointAt(0));
	}

}
