package org.colloquium.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The formulas in a line of text, such as a title, as pages show them: typeset where
 * there is room and a browser that can, and otherwise legible.
 */
public final class Formulas {

	/** A formula that is not longer than this stays on one line. */
	private static final int SHORT = 20;

	private static final Pattern BRACKETS = Pattern.compile("\\([^()]{1," + SHORT + "}\\)");

	/**
	 * A line with its formulas made legible, and so that none of them is torn apart at
	 * the end of a line on the page.
	 * @param line no Markdown, or {@code null}
	 * @return the line without LaTeX, or {@code null}
	 */
	public String legible(String line) {
		if (line == null || !LegibleMath.mayBeIn(line)) {
			return line;
		}
		return LegibleMath.FORMULA.matcher(line)
			.replaceAll((formula) -> Matcher.quoteReplacement(bound(LegibleMath.of(formula.group()))));
	}

	/*
	 * A long formula would leave half a line empty: of it only short brackets are kept
	 * whole.
	 */
	private static String bound(String formula) {
		return (formula.length() <= SHORT) ? bind(formula)
				: BRACKETS.matcher(formula).replaceAll((found) -> Matcher.quoteReplacement(bind(found.group())));
	}

	private static String bind(String words) {
		return words.replace(' ', '\u00a0');
	}

	/**
	 * Takes a line apart.
	 * @param line no Markdown
	 * @return formulas and what stands between them, in order
	 */
	public List<Piece> pieces(String line) {
		List<Piece> pieces = new ArrayList<>();
		Matcher formula = LegibleMath.FORMULA.matcher(line);
		int end = 0;
		while (formula.find()) {
			if (formula.start() > end) {
				pieces.add(new Piece(line.substring(end, formula.start()), false));
			}
			pieces.add(new Piece(formula.group(), true));
			end = formula.end();
		}
		if (end < line.length()) {
			pieces.add(new Piece(line.substring(end), false));
		}
		return pieces;
	}

	/**
	 * Whether there is anything to typeset.
	 * @param line no Markdown, or {@code null}
	 * @param texts rich texts, some of them {@code null}
	 */
	public boolean anyIn(String line, List<RichText> texts) {
		return (line != null && LegibleMath.FORMULA.matcher(line).find())
				|| texts.stream().anyMatch((text) -> text != null && text.hasFormulas());
	}

	/**
	 * A part of a line.
	 *
	 * @param text with the delimiters, if it is a formula
	 */
	public record Piece(String text, boolean formula) {

	}

}
