package org.colloquium.importing;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

import biweekly.ICalendar;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;

/**
 * A time as a calendar tells it: by the clock of a zone, by that of the department, or
 * exactly.
 *
 * @param wall what the clock shows
 * @param offset from UTC, where the time is exact; otherwise {@code null}
 * @param zone IANA name; {@code null} for the department's
 * @param allDay whether only the day is told
 * @param doubt the name of a zone that nobody knows, or {@code null}
 */
record Moment(LocalDateTime wall, ZoneOffset offset, String zone, boolean allDay, String doubt) {

	/**
	 * Reads a time.
	 * @param property beginning or end
	 * @param calendar around it, with its zones
	 * @param kept the zone that the calendar is kept in, or {@code null}
	 * @return the time, or {@code null} if there is none such
	 */
	static Moment of(DateOrDateTimeProperty property, ICalendar calendar, String kept) {
		if (property == null || property.getValue() == null) {
			return null;
		}
		DateTimeComponents parts = property.getValue().getRawComponents();
		LocalDateTime wall = wall(parts);
		if (wall == null || !property.getValue().hasTime()) {
			return (wall != null) ? new Moment(wall.with(LocalTime.MIN), null, kept, true, null) : null;
		}
		if (parts.isUtc()) {
			return new Moment(wall, ZoneOffset.UTC, kept, false, null);
		}
		TimezoneAssignment assigned = calendar.getTimezoneInfo().getTimezone(property);
		if (assigned == null) {
			return named(wall, property.getParameter("TZID"), kept);
		}
		if (assigned.getComponent() == null) {
			return new Moment(wall, null, assigned.getTimeZone().getID(), false, null);
		}
		String known = known(assigned.getComponent().getTimezoneId().getValue());
		return (known != null) ? new Moment(wall, null, known, false, null)
				: new Moment(wall, offset(property, wall), kept, false, null);
	}

	private static Moment named(LocalDateTime wall, String name, String kept) {
		String known = (name != null) ? known(name) : null;
		boolean doubtful = name != null && known == null;
		return new Moment(wall, null, (known != null) ? known : kept, false, doubtful ? name : null);
	}

	/* "/freeassociation.sourceforge.net/Europe/Zurich", "(UTC+01:00) Bern" */
	private static String known(String name) {
		List<String> parts = List.of(name.strip().split("/"));
		for (int from = 0; from < parts.size() - 1; from++) {
			String tail = String.join("/", parts.subList(from, parts.size()));
			if (ZoneWords.isName(tail)) {
				return tail;
			}
		}
		Found<String> words = ZoneWords.at(name, 0);
		return (words != null && words.to() == name.length()) ? words.value() : null;
	}

	/* The calendar defines the zone itself. */
	private static ZoneOffset offset(DateOrDateTimeProperty property, LocalDateTime wall) {
		long seconds = wall.toEpochSecond(ZoneOffset.UTC) - property.getValue().toInstant().getEpochSecond();
		return (Math.abs(seconds) <= ZoneOffset.MAX.getTotalSeconds()) ? ZoneOffset.ofTotalSeconds((int) seconds)
				: null;
	}

	private static LocalDateTime wall(DateTimeComponents parts) {
		try {
			return LocalDateTime.of(parts.getYear(), parts.getMonth(), parts.getDate(), parts.getHour(),
					parts.getMinute());
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	Moment plus(Duration length) {
		return new Moment(this.wall.plus(length), this.offset, this.zone, this.allDay, this.doubt);
	}

	/** As the end of a draft that begins by the clock of another zone, perhaps. */
	String besides(Moment start) {
		boolean other = this.offset == null && this.zone != null && !this.zone.equals(start.zone);
		return other ? this.wall.atZone(ZoneId.of(this.zone)).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME) : text();
	}

	/** As a draft tells it. */
	String text() {
		return this.wall + ((this.offset != null) ? this.offset.toString() : "");
	}

}
