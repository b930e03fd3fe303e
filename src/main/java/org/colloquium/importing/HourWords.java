package org.colloquium.importing;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds hours as people write them in English, French and German: {@code 14:00 › 15:00},
 * {@code 14h-15h30}, {@code 2 – 3 pm}, {@code 16 Uhr}.
 */
final class HourWords {

	private static final String HALF = "(?: ?(am|pm|a\\.m\\.?|p\\.m\\.?)(?![a-z]))?";

	private static final String CLOCK = "(\\d{1,2})(?:([:h.])(\\d{2})(?!\\d)(?: ?h(?![a-z]))?| ?(h)(?:eures?)?(?![a-z\\d]))?(?: ?(uhr|o'clock))?"
			+ HALF;

	private static final Pattern RANGE = Pattern.compile("(?<![\\d.:,/])" + CLOCK
			+ "(?: ?(?:[-\u203a>\u2192\u00bb~/]|->) ?| (?:to|until|till|bis|a|jusqu'a|and|und|et) )" + CLOCK
			+ "(?![\\d:])");

	private static final Pattern ONE = Pattern.compile("(?<![\\d.:,/])" + CLOCK + "(?![\\d:])");

	private static final Pattern ZONE = Pattern
		.compile("^(?: |,|\\()*(utc|gmt|cest|cet|mesz|mez|est|edt|pst|pdt|bst)(?![a-z+])\\)?");

	private static final Map<String, String> ZONES = Map.of("utc", "UTC", "gmt", "UTC", "est", "America/New_York",
			"edt", "America/New_York", "pst", "America/Los_Angeles", "pdt", "America/Los_Angeles", "bst",
			"Europe/London");

	private HourWords() {
	}

	/**
	 * The hours in a text.
	 * @param text a text of moderate length without its dates
	 * @param clock whether the text is known to tell hours, so that a mere number or
	 * "14.15" is one
	 * @return the hours in their order, impossible ones included
	 */
	static List<Found<Hours>> in(String text, boolean clock) {
		List<Found<Hours>> found = new ArrayList<>();
		String folded = Folded.of(text);
		Matcher range = RANGE.matcher(folded);
		int from = 0;
		while (range.find()) {
			if (isClock(range, 1, clock) || isClock(range, 7, clock)) {
				ones(folded.substring(0, range.start()), from, clock, found);
				from = add(found, folded, hours(range), range.start(), range.end());
			}
		}
		ones(folded, from, clock, found);
		return found;
	}

	private static void ones(String folded, int from, boolean clock, List<Found<Hours>> found) {
		Matcher one = ONE.matcher(folded).region(from, folded.length()).useTransparentBounds(true);
		while (one.find()) {
			if (isClock(one, 1, clock)) {
				LocalTime start = time(one, 1, one.group(6));
				add(found, folded, (start != null) ? new Hours(start, null, null) : null, one.start(), one.end());
			}
		}
	}

	private static int add(List<Found<Hours>> found, String text, Hours hours, int from, int to) {
		Matcher zone = ZONE.matcher(text).region(to, text.length());
		if (hours == null || !zone.find()) {
			found.add(new Found<>(hours, from, to));
			return to;
		}
		String name = ZONES.getOrDefault(zone.group(1), "Europe/Zurich");
		found.add(new Found<>(new Hours(hours.start(), hours.end(), name), from, zone.end()));
		return zone.end();
	}

	/* Whether a number is certainly an hour. */
	private static boolean isClock(Matcher m, int first, boolean clock) {
		boolean marked = ":".equals(m.group(first + 1)) || "h".equals(m.group(first + 1)) || m.group(first + 3) != null;
		return clock || marked || m.group(first + 4) != null || m.group(first + 5) != null;
	}

	private static Hours hours(Matcher range) {
		String half = (range.group(6) != null) ? range.group(6) : range.group(12);
		LocalTime end = time(range, 7, range.group(12));
		LocalTime start = time(range, 1, half);
		if (start != null && end != null && range.group(6) == null && start.isAfter(end)) {
			start = time(range, 1, "am");
		}
		return (start != null && end != null) ? new Hours(start, end, null) : null;
	}

	private static LocalTime time(Matcher m, int first, String half) {
		int hour = Integer.parseInt(m.group(first));
		int minute = (m.group(first + 2) != null) ? Integer.parseInt(m.group(first + 2)) : 0;
		if (half != null && hour >= 1 && hour <= 12) {
			hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
		}
		return (hour < 24 && minute < 60) ? LocalTime.of(hour, minute) : null;
	}

}
