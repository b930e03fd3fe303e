package org.colloquium.poster;

import java.awt.Graphics2D;

import org.colloquium.feed.QrCode;

/**
 * An address for the cameras of phones, one em wide.
 *
 * @param address where it leads
 */
record Code(String address) implements Drawing {

	@Override
	public double width() {
		return 1;
	}

	@Override
	public double height() {
		return 1;
	}

	@Override
	public double depth() {
		return 0;
	}

	@Override
	public void draw(Graphics2D paper) {
		paper.fill(QrCode.outline(this.address));
	}

}
