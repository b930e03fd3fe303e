package org.colloquium.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * The formulas in a line of text, such as a title, as pages show them: typeset where
 * there is room and a browser that can, and otherwise legible.
 */
public final class Formulas {

	/**
	 * A line with its formulas made legible.
	 * @param line no Markdown, or {@code null}
	 * @return the line without LaTeX, or {@code null}
	 */
	public String legible(String line) {
		return (line != null) ? LegibleMath.in(line) : null;
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
