package org.colloquium.series;

import org.colloquium.shared.RichText;

/**
 * What is said of a series.
 *
 * @param name the name as printed, one line
 * @param description what the series is about, or {@code null}
 * @param slot when and where it usually takes place, or {@code null}
 */
public record SeriesDetails(String name, RichText description, UsualSlot slot) {

	/** Of a name, in UTF-16 code units. */
	public static final int NAME_LENGTH = 200;

	public SeriesDetails {
		if (name == null || name.isBlank() || name.length() > NAME_LENGTH) {
			throw new IllegalArgumentException("Not the name of a series: " + name);
		}
	}

}
