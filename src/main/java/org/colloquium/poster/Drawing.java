package org.colloquium.poster;

import java.awt.Graphics2D;

/**
 * Something that stands in a line of text without being made of letters of its font. All
 * lengths are in the size of the letters around it (em).
 */
interface Drawing {

	double width();

	/** How far it reaches above the line that letters stand on. */
	double height();

	/** How far it reaches below that line. */
	double depth();

	/**
	 * Draws it with its upper left corner at the origin.
	 * @param paper whose unit is 1 em, and whose colour is that of the letters around it
	 */
	void draw(Graphics2D paper);

}
