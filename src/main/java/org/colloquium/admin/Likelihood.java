package org.colloquium.admin;

import java.util.Locale;

/**
 * A probability in the words that people use: a number would say more than anybody knows.
 */
enum Likelihood {

	CERTAIN(0.98), VERY(0.9), RATHER(0.7), PERHAPS(0);

	private final double least;

	Likelihood(double least) {
		this.least = least;
	}

	static Likelihood of(double probability) {
		for (Likelihood likelihood : values()) {
			if (probability >= likelihood.least) {
				return likelihood;
			}
		}
		return PERHAPS;
	}

	/** The key of the message. */
	public String message() {
		return "likely." + name().toLowerCase(Locale.ROOT);
	}

}
