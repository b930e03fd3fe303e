package org.colloquium.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds dates as people write them in English, French and German. Numbers are read day
 * first, as in Europe, unless only the other order makes a date.
 */
final class DateWords {

	private static final String MONTHS = "(jan(?:uary|vier|uar|ner)?|feb(?:ruary|ruar)?|fev(?:rier)?|mar(?:ch|s|z)?|mrz"
			+ "|maerz|apr(?:il)?|avr(?:il)?|may|mai|june?|juni|juin|july?|juli|juil(?:let)?|aug(?:ust)?|aout|sept?(?:ember|embre)?"
			+ "|[o0](?:c|k)t(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember|embre)?|dez(?:ember)?)";

	private static final List<String> BEGINNINGS = List.of("jan", "feb fev", "mar mrz mae", "apr avr", "may mai",
			"jun jui", "jul", "aug aou", "sep", "oct okt", "nov", "dec dez");

	private static final String WEEKDAY = "(?<![a-z])(?:(mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mon|die|mit|don|fre|son"
			+ "|mo|di|mi|do|fr|sa|so)[a-z]{0,7}\\.?,? (?:the |le |den |dem )?)?";

	private static final Pattern ISO = Pattern.compile(WEEKDAY + "(?<![\\d.])(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");

	private static final Pattern NUMBERS = Pattern
		.compile(WEEKDAY + "(?<![\\d.])(\\d{1,2})([./-])(\\d{1,2})\\3 ?(\\d{4}|\\d{2})(?![\\d:])");

	private static final Pattern DAY_FIRST = Pattern
		.compile(WEEKDAY + "(?<![\\d.:])(\\d{1,2})(?:st|nd|rd|th|er|\\.)? ?(?:of )?" + MONTHS
				+ "\\.?,? ?(\\d{4}|'?\\d{2})(?![\\d:h])");

	private static final Pattern MONTH_FIRST = Pattern
		.compile(WEEKDAY + "(?<![a-z])" + MONTHS + "\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)");

	private static final List<String> WEEKDAYS = List.of("mon lun mo", "tue mar die di", "wed mer mit mi",
			"thu jeu don do", "fri ven fre fr", "sat sam sa", "sun dim son so");

	private final List<Found<Days>> found = new ArrayList<>();

	private final boolean[] taken;

	private DateWords(int length) {
		this.taken = new boolean[length];
	}

	/**
	 * The dates in a text.
	 * @param text any text of moderate length
	 * @return the dates in their order, impossible ones included
	 */
	static List<Found<Days>> in(String text) {
		DateWords words = new DateWords(text.length());
		String folded = Folded.of(text);
		words.all(ISO.matcher(folded), (m) -> days(m.group(2), m.group(3), m.group(4), m.group(1)));
		words.all(NUMBERS.matcher(folded), DateWords::numbers);
		words.all(DAY_FIRST.matcher(folded), (m) -> days(m.group(4), month(m.group(3)), m.group(2), m.group(1)));
		words.all(MONTH_FIRST.matcher(folded), (m) -> days(m.group(4), month(m.group(2)), m.group(3), m.group(1)));
		words.found.sort(Comparator.comparingInt(Found::from));
		return words.found;
	}

	private void all(Matcher matcher, Function<Matcher, Days> reading) {
		while (matcher.find()) {
			if (!this.taken[matcher.start()] && !this.taken[matcher.end() - 1]) {
				this.found.add(new Found<>(reading.apply(matcher), matcher.start(), matcher.end()));
				Arrays.fill(this.taken, matcher.start(), matcher.end(), true);
			}
		}
	}

	private static Days numbers(Matcher m) {
		Days dayFirst = days(m.group(5), m.group(4), m.group(2), m.group(1));
		if (dayFirst != null || !"/".equals(m.group(3))) {
			return dayFirst;
		}
		Days monthFirst = days(m.group(5), m.group(2), m.group(4), m.group(1));
		return (monthFirst != null) ? new Days(monthFirst.first(), null, "month-first") : null;
	}

	private static String month(String name) {
		for (int i = 0; i < BEGINNINGS.size(); i++) {
			String month = name.startsWith("juil") ? "jul" : name.substring(0, 3);
			if (BEGINNINGS.get(i).contains(month)) {
				return String.valueOf(i + 1);
			}
		}
		return "0";
	}

	private static Days days(String year, String month, String day, String weekday) {
		try {
			String digits = year.replace("'", "");
			int full = Integer.parseInt(digits) + ((digits.length() == 2) ? 2000 : 0);
			LocalDate date = LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day));
			boolean agrees = weekday == null
					|| List.of(WEEKDAYS.get(date.getDayOfWeek().getValue() - 1).split(" ")).contains(weekday);
			return new Days(date, null, agrees ? null : "other-weekday");
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
