package org.colloquium.importing;

import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.colloquium.shared.Zones;

/**
 * Finds the time zone behind an hour: {@code CET}, {@code (UTC+1)},
 * {@code (UTC+01:00) Amsterdam, Berlin, Bern}, {@code Eastern Time}.
 */
final class ZoneWords {

	private static final Pattern ZONE = Pattern
		.compile("^[ ,(]{0,3}(?:(UTC|GMT)(?: ?([+-]) ?(\\d{1,2})(?::?(00))?(?![\\d:])(\\)?,? [\\p{L} .,&()-]{4,120})?)?"
				+ "|(CEST|CET|MESZ|MEZ|EST|EDT|CST|CDT|PST|PDT|BST|Eastern|Central|Pacific)(?: (?:Standard |Daylight )?Time)?)"
				+ "(?![\\p{L}+:]|-\\d)\\)?");

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("EST", "America/New_York"),
			Map.entry("EDT", "America/New_York"), Map.entry("Eastern", "America/New_York"),
			Map.entry("CST", "America/Chicago"), Map.entry("CDT", "America/Chicago"),
			Map.entry("Central", "America/Chicago"), Map.entry("PST", "America/Los_Angeles"),
			Map.entry("PDT", "America/Los_Angeles"), Map.entry("Pacific", "America/Los_Angeles"),
			Map.entry("BST", "Europe/London"));

	private static final String CENTRAL_EUROPE = "Europe/Zurich";

	/* Identifiers by the city that they end with. */
	private static final Map<String, String> CITIES = new TreeMap<>();

	static {
		for (String id : ZoneId.getAvailableZoneIds()) {
			if (id.matches("(?:Europe|America|Asia|Australia|Africa|Pacific)/[A-Za-z_]+")) {
				CITIES.put(Folded.of(id.substring(id.indexOf('/') + 1).replace('_', ' ')), id);
			}
		}
	}

	private ZoneWords() {
	}

	/**
	 * The zone that a text names at some place.
	 * @param text any text
	 * @param from the place
	 * @return an IANA name, and where the words end; {@code null} if there is none
	 */
	static Found<String> at(String text, int from) {
		Matcher zone = ZONE.matcher(text).region(from, text.length());
		if (!zone.find()) {
			return null;
		}
		if (zone.group(6) != null) {
			return new Found<>(NAMES.getOrDefault(zone.group(6), CENTRAL_EUROPE), from, zone.end());
		}
		String city = (zone.group(5) != null) ? city(zone.group(5)) : null;
		int end = (zone.group(5) != null && city == null) ? zone.start(5) : zone.end();
		return new Found<>((city != null) ? city : offset(zone.group(2), zone.group(3)), from, end);
	}

	private static String city(String list) {
		for (String name : list.split("[,()]")) {
			String id = CITIES.get(Folded.of(name.strip()));
			if (id != null) {
				return id;
			}
		}
		return list.contains("Eastern Time") ? NAMES.get("Eastern")
				: list.contains("Pacific Time") ? NAMES.get("Pacific") : null;
	}

	/* The identifiers of the IANA count the offset to the west. */
	private static String offset(String sign, String hours) {
		int number = (hours != null) ? Integer.parseInt(hours) : 0;
		if (number == 0 || number > 12) {
			return "UTC";
		}
		return "Etc/GMT" + ("+".equals(sign) ? "-" : "+") + number;
	}

	/**
	 * A zone by its own name.
	 * @param text for example {@code America/New_York}
	 * @return whether there is such a zone
	 */
	static boolean isName(String text) {
		return text.indexOf('/') > 0 && Zones.isName(text);
	}

}
