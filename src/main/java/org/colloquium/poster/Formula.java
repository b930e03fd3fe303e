package org.colloquium.poster;

import java.awt.Graphics2D;
import java.awt.Insets;
import java.util.Optional;
import java.util.regex.Pattern;

import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

import org.colloquium.shared.LegibleMath;

/**
 * A typeset formula.
 */
final class Formula implements Drawing {

	/**
	 * In which it is measured; a multiple of a point, because it is measured in whole
	 * dots.
	 */
	private static final float SIZE = 200;

	/** Has a gap before it that is meant for formulas on a line of their own. */
	private static final Pattern MODULO = Pattern.compile("\\\\pmod\\s*(\\{[^{}]*\\}|\\\\?\\w)");

	/** Its letters are smaller than those around it, which are of another family. */
	private static final double ENLARGED = 1.18;

	private final TeXIcon icon;

	private Formula(TeXIcon icon) {
		this.icon = icon;
		icon.setInsets(new Insets(0, 0, 0, 0), true);
	}

	/**
	 * Typesets a formula.
	 * @param source LaTeX with its delimiters
	 * @return nothing if there is a command in it that is none of mathematics, or that
	 * nobody knows
	 */
	static Optional<Formula> of(String source) {
		if (!LegibleMath.isKnown(source)) {
			return Optional.empty();
		}
		String inner = source.startsWith("$") && !source.startsWith("$$") ? source.substring(1, source.length() - 1)
				: source.substring(2, source.length() - 2);
		try {
			TeXFormula formula = new TeXFormula(MODULO.matcher(inner).replaceAll("\\\\;(\\\\mathrm{mod}\\\\;$1)"));
			return Optional.of(new Formula(formula.createTeXIcon(TeXConstants.STYLE_TEXT, SIZE)));
		}
		catch (ParseException ex) {
			return Optional.empty();
		}
	}

	@Override
	public double width() {
		return ENLARGED * this.icon.getTrueIconWidth() / SIZE;
	}

	@Override
	public double height() {
		return ENLARGED * (this.icon.getTrueIconHeight() - this.icon.getTrueIconDepth()) / SIZE;
	}

	@Override
	public double depth() {
		return ENLARGED * this.icon.getTrueIconDepth() / SIZE;
	}

	@Override
	public void draw(Graphics2D paper) {
		this.icon.setForeground(paper.getColor());
		paper.scale(ENLARGED / SIZE, ENLARGED / SIZE);
		this.icon.paintIcon(null, paper, 0, 0);
	}

}
