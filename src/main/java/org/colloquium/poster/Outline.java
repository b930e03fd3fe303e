package org.colloquium.poster;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.Optional;

/**
 * A word in a script that the fonts which come along have no letters for, such as Chinese
 * or Devanagari, drawn with those of the machine.
 */
final class Outline implements Drawing {

	private static final float SIZE = 100;

	private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

	private final TextLayout word;

	private Outline(TextLayout word) {
		this.word = word;
	}

	/**
	 * Looks for the letters of a word.
	 * @param word without spaces
	 * @param bold whether they are heavy
	 * @return nothing if the machine has none of them
	 */
	static Optional<Outline> of(String word, boolean bold) {
		Font font = new Font(Font.DIALOG, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont(SIZE);
		return (font.canDisplayUpTo(word) < 0) ? Optional.of(new Outline(new TextLayout(word, font, EXACT)))
				: Optional.empty();
	}

	@Override
	public double width() {
		return this.word.getAdvance() / SIZE;
	}

	@Override
	public double height() {
		return this.word.getAscent() / SIZE;
	}

	@Override
	public double depth() {
		return this.word.getDescent() / SIZE;
	}

	@Override
	public void draw(Graphics2D paper) {
		paper.scale(1 / SIZE, 1 / SIZE);
		paper.fill(this.word.getOutline(AffineTransform.getTranslateInstance(0, this.word.getAscent())));
	}

}
