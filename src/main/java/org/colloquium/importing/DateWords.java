package org.colloquium.importing;

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
 * first, as in Europe, unless only the other order makes a date or agrees with the day of
 * the week.
 */
final class DateWords {

	private static final String MONTHS = "(jan(?:uary|vier|uar|ner)?|feb(?:ruary|ruar)?|fev(?:rier)?|mar(?:ch|s|z)?|mrz"
			+ "|maerz|apr(?:il)?|avr(?:il)?|may|mai|june?|juni|juin|july?|juli|juil(?:let)?|aug(?:ust)?|aout|sept?(?:ember|embre)?"
			+ "|[o0](?:c|k)t(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember|embre)?|dez(?:ember)?)";

	private static final String WEEKDAY = "(?<![a-z])(?:(mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mon|die|mit|don|fre|son"
			+ "|mo|di|mi|do|fr|sa|so)[a-z]{0,7}\\.?,? (?:the |le |den |dem )?)?";

	private static final String DAY = "(?<![\\d.:])(\\d{1,2})(?:st|nd|rd|th|er|e|\\.)?";

	private static final String TO = " ?(?:-|to|au|bis|and|et|und|&) ?";

	private static final String NO_NUMBER = "(?![\\d:h])";

	private static final Pattern ISO = Pattern.compile(WEEKDAY + "(?<![\\d.])(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");

	private static final Pattern NUMBERS = Pattern
		.compile(WEEKDAY + "(?<![\\d.])(\\d{1,2})([./-])(\\d{1,2})\\3 ?(\\d{4}|\\d{2})(?![\\d:])");

	private static final Pattern DAYS_FIRST = Pattern.compile(WEEKDAY + DAY + TO + DAY.replace("(?<![\\d.:])", "")
			+ " ?(?:of )?" + MONTHS + "(?![a-z])(?:\\.?,? ?(\\d{4}|'\\d{2})" + NO_NUMBER + ")?");

	private static final Pattern DAYS_LAST = Pattern.compile("(?<![a-z])" + MONTHS + "\\.? (\\d{1,2})(?:th|st|nd|rd)?"
			+ TO + "(\\d{1,2})(?:th|st|nd|rd)?,? (\\d{4})(?!\\d)");

	private static final Pattern DAY_FIRST = Pattern
		.compile(WEEKDAY + DAY + " ?(?:of )?" + MONTHS + "(?![a-z])\\.?,? ?(\\d{4}|'?\\d{2})" + NO_NUMBER);

	private static final Pattern MONTH_FIRST = Pattern
		.compile(WEEKDAY + "(?<![a-z])" + MONTHS + "\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)");

	private static final Pattern DAY_WITHOUT_YEAR = Pattern
		.compile(WEEKDAY + DAY + " ?(?:of )?" + MONTHS + "(?![a-z])\\.?");

	private static final Pattern MONTH_WITHOUT_YEAR = Pattern
		.compile(WEEKDAY + "(?<![a-z])" + MONTHS + "\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\d.:]|[a-z])");

	private static final Pattern NUMBERS_WITHOUT_YEAR = Pattern
		.compile(WEEKDAY.substring(0, WEEKDAY.length() - 1) + "(\\d{1,2})\\.(\\d{1,2})\\.(?!\\d)");

	private final List<Found<Days>> found = new ArrayList<>();

	private final boolean[] taken;

	private DateWords(int length) {
		this.taken = new boolean[length];
	}

	/**
	 * The dates in a text.
	 * @param text any text of moderate length
	 * @param today a date without a year is the next such day
	 * @return the dates in their order, impossible ones included
	 */
	static List<Found<Days>> in(String text, LocalDate today) {
		DateWords words = new DateWords(text.length());
		DateReading reading = new DateReading(today);
		String folded = Folded.of(text);
		words.all(ISO, folded, (m) -> reading.day(m.group(2), m.group(3), m.group(4), m.group(1)));
		words.all(NUMBERS, folded,
				(m) -> reading.numbers(List.of(m.group(2), m.group(4), m.group(5)), m.group(3), m.group(1)));
		words.all(DAYS_FIRST, folded, (m) -> reading.days(m.group(5), m.group(4), m.group(2), m.group(3)));
		words.all(DAYS_LAST, folded, (m) -> reading.days(m.group(4), m.group(1), m.group(2), m.group(3)));
		words.all(DAY_FIRST, folded, (m) -> reading.day(m.group(4), m.group(3), m.group(2), m.group(1)));
		words.all(MONTH_FIRST, folded, (m) -> reading.day(m.group(4), m.group(2), m.group(3), m.group(1)));
		words.all(DAY_WITHOUT_YEAR, folded, (m) -> reading.day(null, m.group(3), m.group(2), m.group(1)));
		words.all(MONTH_WITHOUT_YEAR, folded, (m) -> reading.day(null, m.group(2), m.group(3), m.group(1)));
		words.all(NUMBERS_WITHOUT_YEAR, folded, (m) -> reading.day(null, m.group(3), m.group(2), m.group(1)));
		words.found.sort(Comparator.comparingInt(Found::from));
		return words.found;
	}

	private void all(Pattern pattern, String text, Function<Matcher, Days> reading) {
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			if (!this.taken[matcher.start()] && !this.taken[matcher.end() - 1]) {
				this.found.add(new Found<>(reading.apply(matcher), matcher.start(), matcher.end()));
				Arrays.fill(this.taken, matcher.start(), matcher.end(), true);
			}
		}
	}

}
