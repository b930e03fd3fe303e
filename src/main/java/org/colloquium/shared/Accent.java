package org.colloquium.shared;

import java.util.Locale;

/**
 * The department's colour, in shades that can be read as text on the site's grounds (WCAG
 * 2.2, 1.4.3), whatever colour the department has.
 *
 * @param red from 0 to 255
 * @param green likewise
 * @param blue likewise
 */
public record Accent(int red, int green, int blue) {

	/** What text needs beside its ground. */
	static final double CONTRAST = 4.5;

	/** Of the two light grounds in the stylesheet, the darker one. */
	static final Accent LIGHT_GROUND = of("#f3f0eb");

	/** Of the two dark grounds in the stylesheet, the lighter one. */
	static final Accent DARK_GROUND = of("#242220");

	private static final int STEPS = 100;

	public static Accent of(String text) {
		if (text == null || !text.matches("#[0-9a-fA-F]{6}")) {
			throw new IllegalArgumentException(
					"colloquium.site.accent is no colour such as #9b1c31, but \"" + text + "\"");
		}
		int rgb = Integer.parseInt(text.substring(1), 16);
		return new Accent(rgb >> 16, (rgb >> 8) & 0xff, rgb & 0xff);
	}

	public Accent forLight() {
		return legible(LIGHT_GROUND, 0);
	}

	public Accent forDark() {
		return legible(DARK_GROUND, 255);
	}

	/* As little of black or white as does it. */
	private Accent legible(Accent ground, int towards) {
		Accent shade = this;
		for (int step = 1; step <= STEPS && shade.contrastWith(ground) < CONTRAST; step++) {
			double part = (double) step / STEPS;
			shade = new Accent(mixed(this.red, towards, part), mixed(this.green, towards, part),
					mixed(this.blue, towards, part));
		}
		return shade;
	}

	private static int mixed(int from, int to, double part) {
		return (int) Math.round(from + (to - from) * part);
	}

	double contrastWith(Accent other) {
		double one = luminance();
		double two = other.luminance();
		return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
	}

	private double luminance() {
		return 0.2126 * linear(this.red) + 0.7152 * linear(this.green) + 0.0722 * linear(this.blue);
	}

	private static double linear(int channel) {
		double value = channel / 255.0;
		return (value <= 0.04045) ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "#%02x%02x%02x", this.red, this.green, this.blue);
	}

}
