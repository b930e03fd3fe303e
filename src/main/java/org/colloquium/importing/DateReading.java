package org.colloquium.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * Makes days of the parts of a written date, and says what is doubtful in it.
 *
 * @param today a date without a year is the next such day
 */
record DateReading(LocalDate today) {

	private static final List<String> MONTHS = List.of("jan", "feb fev", "mar mrz mae", "apr avr", "may mai", "jun jui",
			"jul", "aug aou", "sep", "oct okt 0ct 0kt", "nov", "dec dez");

	private static final List<String> WEEKDAYS = List.of("mon lun mo", "tue mar die di", "wed mer mit mi",
			"thu jeu don do", "fri ven fre fr", "sat sam sa", "sun dim son so");

	/* 29 February may be that far away. */
	private static final int YEARS = 8;

	/**
	 * One day.
	 * @param year two or four digits; {@code null} if none is told
	 * @param month a number or a name
	 * @param weekday the beginning of its name; {@code null} if none is told
	 * @return the day, or {@code null} if there is none such
	 */
	Days day(String year, String month, String day, String weekday) {
		LocalDate date = date(year, month, day);
		if (date == null) {
			return null;
		}
		boolean agrees = weekday == null
				|| List.of(WEEKDAYS.get(date.getDayOfWeek().getValue() - 1).split(" ")).contains(weekday);
		if (year == null) {
			return new Days(date, null, agrees ? "next-year" : "next-year-other-weekday");
		}
		return new Days(date, null, agrees ? null : "other-weekday");
	}

	/** From one day of a month to another. */
	Days days(String year, String month, String first, String last) {
		LocalDate from = date(year, month, first);
		LocalDate to = (from != null) ? date(String.valueOf(from.getYear()), month, last) : null;
		boolean span = to != null && to.isAfter(from);
		return span ? new Days(from, to, (year == null) ? "next-year" : null) : null;
	}

	/**
	 * A day in numbers alone.
	 * @param parts the numbers in their order, the year last
	 * @param between what stands between them
	 * @param weekday the beginning of its name; {@code null} if none is told
	 */
	Days numbers(List<String> parts, String between, String weekday) {
		Days dayFirst = day(parts.get(2), parts.get(1), parts.get(0), weekday);
		if (!"/".equals(between)) {
			return dayFirst;
		}
		Days monthFirst = day(parts.get(2), parts.get(0), parts.get(1), weekday);
		if (monthFirst == null || (dayFirst != null && dayFirst.first().equals(monthFirst.first()))) {
			return dayFirst;
		}
		boolean certain = weekday != null && (dayFirst == null || dayFirst.doubt() == null);
		if (dayFirst == null || (weekday != null && !certain && monthFirst.doubt() == null)) {
			return new Days(monthFirst.first(), null, "month-first");
		}
		return certain ? dayFirst : new Days(dayFirst.first(), null, "day-first");
	}

	private LocalDate date(String year, String month, String day) {
		int number = Character.isDigit(month.charAt(month.length() - 1)) ? Integer.parseInt(month) : month(month);
		if (year == null) {
			return next(number, Integer.parseInt(day));
		}
		String digits = year.replace("'", "");
		return date(Integer.parseInt(digits) + ((digits.length() == 2) ? 2000 : 0), number, Integer.parseInt(day));
	}

	private LocalDate next(int month, int day) {
		for (int year = this.today.getYear(); year <= this.today.getYear() + YEARS; year++) {
			LocalDate date = date(year, month, day);
			if (date != null && !date.isBefore(this.today)) {
				return date;
			}
		}
		return null;
	}

	private static LocalDate date(int year, int month, int day) {
		try {
			return LocalDate.of(year, month, day);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static int month(String name) {
		String beginning = name.startsWith("juil") ? "jul" : name.substring(0, 3);
		for (int i = 0; i < MONTHS.size(); i++) {
			if (MONTHS.get(i).contains(beginning)) {
				return i + 1;
			}
		}
		return 0;
	}

}
