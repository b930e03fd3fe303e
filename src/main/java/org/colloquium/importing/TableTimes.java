package org.colloquium.importing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.colloquium.event.DraftBuilder;

/**
 * When an event takes place, as the columns of a table tell it: beginning and end, or
 * days and hours apart.
 *
 * @param cells the row
 * @param today a date without a year is the next such day
 * @param remark takes the code of a remark and the text that it is about
 */
record TableTimes(Map<TableColumn.Own, String> cells, LocalDate today, BiConsumer<String, String> remark) {

	private static final Pattern OFFSET = Pattern.compile("([+-]\\d\\d)(\\d\\d)$");

	private static final Pattern ISO = Pattern
		.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?: ?(?:Z|[+-]\\d\\d:?\\d\\d))?");

	void describe(DraftBuilder draft) {
		String start = joined(TableColumn.Own.START, TableColumn.Own.DAY, TableColumn.Own.HOUR);
		if (start.isEmpty()) {
			return;
		}
		WhenWords words = WhenWords.of(start, true, this.today);
		Days days = words.days().isEmpty() ? null : words.days().get(0).value();
		if (ISO.matcher(start).matches()) {
			draft.start(iso(start));
			end(draft, LocalDate.parse(start.substring(0, 10)));
		}
		else if (days == null || !words.isReadable()) {
			this.remark.accept("not-understood", start);
		}
		else {
			begin(draft, days, words, start);
		}
	}

	private void begin(DraftBuilder draft, Days days, WhenWords words, String told) {
		Hours hours = words.hours().isEmpty() ? null : words.hours().get(0).value();
		if (days.doubt() != null) {
			this.remark.accept(days.doubt(), told);
		}
		if (!words.isAlone() || words.hours().size() > 1) {
			this.remark.accept("in-part", told);
		}
		draft.start((hours != null) ? days.first().atTime(hours.start()).toString() : days.first().toString());
		if (hours != null && hours.end() != null) {
			draft.end(days.first().atTime(hours.end()).toString());
		}
		end(draft, days.first());
	}

	private void end(DraftBuilder draft, LocalDate day) {
		String end = joined(TableColumn.Own.END, TableColumn.Own.LAST_DAY, TableColumn.Own.LAST_HOUR);
		if (end.isEmpty()) {
			return;
		}
		WhenWords words = WhenWords.of(end, true, this.today);
		boolean hour = words.hours().size() == 1 && words.isReadable();
		if (ISO.matcher(end).matches()) {
			draft.end(iso(end));
		}
		else if (hour) {
			LocalDate last = words.days().isEmpty() ? day : words.days().get(0).value().first();
			draft.end(LocalDateTime.of(last, words.hours().get(0).value().start()).toString());
		}
		else if (words.days().size() != 1 || !words.isReadable() || !words.days().get(0).value().first().equals(day)) {
			this.remark.accept("not-understood", end);
		}
	}

	private String joined(TableColumn.Own... columns) {
		return Stream.of(columns).map(this.cells::get).filter((cell) -> cell != null).collect(Collectors.joining(" "));
	}

	private static String iso(String told) {
		return told.substring(0, 10) + "T" + OFFSET.matcher(told.substring(11).replace(" ", "")).replaceFirst("$1:$2");
	}

}
