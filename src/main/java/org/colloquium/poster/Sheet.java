package org.colloquium.poster;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What an event is set on.
 */
enum Sheet {

	/** A poster, ISO 216. */
	A4("poster", "210mm 297mm", 11),

	A3("poster", "297mm 420mm", 15.5),

	/** For a projector, 16 to 9. */
	SLIDE("slide", "320mm 180mm", 17),

	/** For the sites that show a picture beside a link: 1200 by 630 dots. */
	CARD("card", "900pt 472.5pt", 24);

	private final String template;

	private final String size;

	private final double letters;

	Sheet(String template, String size, double letters) {
		this.template = template;
		this.size = size;
		this.letters = letters;
	}

	/**
	 * A format of a poster.
	 * @param name as in ISO 216, in upper or lower case
	 * @return the sheet, or nothing if there is none of that name
	 */
	static Optional<Sheet> poster(String name) {
		return Arrays.stream(values())
			.filter((sheet) -> sheet.template.equals("poster") && sheet.name().equals(name.toUpperCase(Locale.ROOT)))
			.findFirst();
	}

	String template() {
		return "poster/" + this.template;
	}

	/** Width and height, as CSS says it. */
	public String size() {
		return this.size;
	}

	/** The size of plain text, in points, where there is as much to say as usual. */
	double letters() {
		return this.letters;
	}

}
