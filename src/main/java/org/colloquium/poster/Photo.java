package org.colloquium.poster;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * A picture of a speaker, at most one em wide and little higher, however long it is.
 *
 * @param picture the pixels
 */
record Photo(BufferedImage picture) implements Drawing {

	private static final double HIGHEST = 1.25;

	@Override
	public double width() {
		return Math.min(1, HIGHEST * this.picture.getWidth() / this.picture.getHeight());
	}

	@Override
	public double height() {
		return width() * this.picture.getHeight() / this.picture.getWidth();
	}

	@Override
	public double depth() {
		return 0;
	}

	@Override
	public void draw(Graphics2D paper) {
		double scale = width() / this.picture.getWidth();
		paper.drawImage(this.picture, AffineTransform.getScaleInstance(scale, scale), null);
	}

}
