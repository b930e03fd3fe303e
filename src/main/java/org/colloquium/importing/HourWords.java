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

	private static final String CLOCK = "(\\d{1,2})(?:([:.]| ?h ?)(\\d{2})(?!\\d)(?: ?h(?![a-z]))?| ?(h)(?:eures?)?(?![a-z\\d]))?(?: ?(uhr|o'clock))?"
			+ HALF;

	private static final Pattern RANGE = Pattern.compile("(?<![\\d.:,/])" + CLOCK
			+ "(?: ?(?:[-\u203a>\u2192\u00bb~/]|->) ?| (?:to|until|till|bis|a|jusqu'a|and|und|et) )" + CLOCK
			+ "(?![\\d:])");

	private static final Pattern ONE = Pattern.compile("(?<![\\d.:,/])" + CLOCK + "(?![\\d:])");

	private static final Pattern NOON = Pattern.compile("(?<![a-z\\d])(?:12 )?(?:noon|midday|midi|mittags?)(?![a-z])");

	/* By their length. */
	private static final Map<Integer, String> NOONS = Map.of(4, "12 h", 6, "12 uhr", 7, "12:00 h", 9, "12:00 uhr");

	/* German universities begin a quarter of an hour later, unless they say otherwise. */
	private static final Pattern QUARTER = Pattern.compile("^ ?\\(?(c|s)\\. ?t\\.\\)?", Pattern.CASE_INSENSITIVE);

	private static final int QUARTER_MINUTES = 15;

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
		String folded = withNoon(Folded.of(text));
		Matcher range = RANGE.matcher(folded);
		int from = 0;
		while (range.find()) {
			if (isClock(range, 1, clock) || isClock(range, 7, clock)) {
				ones(text, folded.substring(0, range.start()), from, clock, found);
				from = add(found, text, hours(range), range.start(), range.end());
			}
		}
		ones(text, folded, from, clock, found);
		return found;
	}

	private static void ones(String text, String folded, int from, boolean clock, List<Found<Hours>> found) {
		Matcher one = ONE.matcher(folded).useTransparentBounds(true);
		for (int at = from; one.region(at, folded.length()).find();) {
			at = one.end();
			if (isClock(one, 1, clock)) {
				LocalTime start = time(one, 1, one.group(6));
				at = add(found, text, (start != null) ? new Hours(start, null, null) : null, one.start(), one.end());
			}
		}
	}

	private static int add(List<Found<Hours>> found, String text, Hours hours, int from, int to) {
		Matcher quarter = QUARTER.matcher(text).region(to, text.length());
		boolean academic = hours != null && quarter.find();
		int end = academic ? quarter.end() : to;
		boolean later = academic && "c".equalsIgnoreCase(quarter.group(1)) && hours.start().getMinute() == 0;
		Found<String> zone = (hours != null) ? ZoneWords.at(text, end) : null;
		end = (zone != null) ? zone.to() : end;
		found.add(new Found<>(
				(hours == null) ? null : new Hours(later ? hours.start().plusMinutes(QUARTER_MINUTES) : hours.start(),
						hours.end(), (zone != null) ? zone.value() : null),
				from, end));
		return end;
	}

	/* Noon as a number, at the same place and of the same length. */
	private static String withNoon(String folded) {
		return NOON.matcher(folded).replaceAll((noon) -> NOONS.getOrDefault(noon.end() - noon.start(), noon.group()));
	}

	/* Whether a number is certainly an hour. */
	private static boolean isClock(Matcher m, int first, boolean clock) {
		boolean marked = ":".equals(m.group(first + 1)) || isH(m.group(first + 1)) || m.group(first + 3) != null;
		return clock || marked || m.group(first + 4) != null || m.group(first + 5) != null;
	}

	private static boolean isH(String mark) {
		return mark != null && mark.indexOf('h') >= 0;
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
