package org.colloquium.shared;

import java.math.BigDecimal;

/**
 * A room or building of which the department has told where on earth it is.
 *
 * @param name as it stands in the locations of events, alone or among other words
 * @param latitude in degrees north, from -90 to 90 (WGS 84)
 * @param longitude in degrees east, from -180 to 180 (WGS 84)
 */
public record KnownPlace(String name, BigDecimal latitude, BigDecimal longitude) {

	public KnownPlace {
		if (name == null || name.isBlank()) {
			throw new IllegalArgumentException("A place in colloquium.site.places has no name");
		}
		check(name, "latitude", latitude, 90);
		check(name, "longitude", longitude, 180);
		name = name.strip();
	}

	private static void check(String name, String what, BigDecimal degrees, int most) {
		if (degrees == null || degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
			throw new IllegalArgumentException(
					"The %s of \"%s\" in colloquium.site.places is between -%d and %d, not %s".formatted(what, name,
							most, most, degrees));
		}
	}

	/** Whether an event at this location is there. */
	boolean isIn(String location) {
		for (int from = 0; from + this.name.length() <= location.length(); from++) {
			if (location.regionMatches(true, from, this.name, 0, this.name.length()) && !continues(location, from - 1)
					&& !continues(location, from + this.name.length())) {
				return true;
			}
		}
		return false;
	}

	private static boolean continues(String location, int at) {
		return at >= 0 && at < location.length() && Character.isLetterOrDigit(location.charAt(at));
	}

}
