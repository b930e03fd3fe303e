package org.colloquium.shared;

import java.time.ZoneId;
import java.util.Set;

/**
 * The time zones that have a name, such as {@code Europe/Zurich} (IANA Time Zone
 * Database).
 */
public final class Zones {

	/** Java makes the list anew for whoever asks. */
	private static final Set<String> NAMES = Set.copyOf(ZoneId.getAvailableZoneIds());

	private Zones() {
	}

	/** Whether there is a zone of this name. */
	public static boolean isName(String text) {
		return NAMES.contains(text);
	}

}
