package org.colloquium.importing;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and hours as people write them in English, French and German.
 */
final class TimeWords {

	private static final List<String> MONTHS = List.of("jan", "feb fev", "mar", "apr avr", "may mai", "jun juin",
			"jul juil", "aug aou", "sep", "oct okt", "nov", "dec dez");

	private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})");

	private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})\\b");

	private static final Pattern DAY_FIRST = Pattern
		.compile("\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.)? (?:of )?(\\p{L}{3,10})\\.?,? (\\d{4})");

	private static final Pattern MONTH_FIRST = Pattern
		.compile("\\b(\\p{L}{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");

	private static final Pattern HOUR = Pattern
		.compile("\\b(\\d{1,2})(?:[:h.](\\d{2})|h)? ?(am|pm|a\\.m\\.|p\\.m\\.)?(?![\\d])", Pattern.CASE_INSENSITIVE);

	private TimeWords() {
	}

	/**
	 * The first date in a text.
	 * @param text any text
	 * @return the date, or {@code null} when there is none that exists
	 */
	static LocalDate date(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT);
		Matcher iso = ISO.matcher(plain);
		if (iso.find()) {
			return date(iso.group(1), iso.group(2), iso.group(3));
		}
		Matcher numbers = NUMBERS.matcher(plain);
		if (numbers.find()) {
			String year = numbers.group(3);
			return date((year.length() == 2) ? "20" + year : year, numbers.group(2), numbers.group(1));
		}
		Matcher dayFirst = DAY_FIRST.matcher(plain);
		while (dayFirst.find()) {
			if (month(dayFirst.group(2)) != null) {
				return date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
			}
		}
		Matcher monthFirst = MONTH_FIRST.matcher(plain);
		while (monthFirst.find()) {
			if (month(monthFirst.group(1)) != null) {
				return date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
			}
		}
		return null;
	}

	private static String month(String name) {
		for (int i = 0; i < MONTHS.size(); i++) {
			for (String beginning : MONTHS.get(i).split(" ")) {
				if (name.startsWith(beginning)) {
					return String.valueOf(i + 1);
				}
			}
		}
		return null;
	}

	private static LocalDate date(String year, String month, String day) {
		try {
			return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/**
	 * The hours in a text, such as beginning and end.
	 * @param text any text, without a date
	 * @return the hours in their order; empty when there are none that exist
	 */
	static List<LocalTime> hours(String text) {
		List<LocalTime> hours = new ArrayList<>();
		Matcher hour = HOUR.matcher(text);
		while (hour.find() && hours.size() < 2) {
			String half = (hour.group(3) != null) ? hour.group(3).toLowerCase(Locale.ROOT).substring(0, 1) : "";
			int number = Integer.parseInt(hour.group(1));
			int minute = (hour.group(2) != null) ? Integer.parseInt(hour.group(2)) : 0;
			boolean twelve = !half.isEmpty();
			if (twelve && number >= 1 && number <= 12) {
				number = number % 12 + (half.equals("p") ? 12 : 0);
			}
			if (number < 24 && minute < 60) {
				hours.add(LocalTime.of(number, minute));
			}
		}
		return hours;
	}

}
