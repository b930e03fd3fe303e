package org.colloquium.event;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;

import org.colloquium.shared.Violations;
import org.colloquium.shared.Zones;

/**
 * Makes a time slot of what a draft says, or says what is wrong with it: a date that does
 * not exist, a wall time that the change of clocks leaves out or repeats, an end before
 * the start.
 */
final class TimeslotReading {

	private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_DATE_TIME;

	private static final DateTimeFormatter ISO_LOCAL = DateTimeFormatter.ISO_LOCAL_DATE_TIME;

	private static final Pattern WITH_OFFSET = Pattern.compile("T[^T]*[Zz+-]");

	private final Violations violations;

	TimeslotReading(Violations violations) {
		this.violations = violations;
	}

	/**
	 * Reads the slot.
	 * @param draft what was entered
	 * @param fallback the department's zone
	 * @param usualLength how long the event takes when it does not say
	 * @return the slot, or {@code null} when something was rejected
	 */
	Timeslot read(EventDraft draft, ZoneId fallback, Duration usualLength) {
		ZoneId zone = zone(draft.zone(), fallback);
		if (draft.start() == null || draft.start().isBlank()) {
			this.violations.reject("start", "start-missing");
			return null;
		}
		ZonedDateTime start = moment("start", draft.start(), zone);
		boolean open = draft.end() == null || draft.end().isBlank();
		ZonedDateTime end = open ? null : moment("end", draft.end(), zone);
		if (start == null || (end == null && !open)) {
			return null;
		}
		return slot(start, open ? start.plus(usualLength) : end);
	}

	private Timeslot slot(ZonedDateTime start, ZonedDateTime end) {
		if (end.isBefore(start)) {
			this.violations.reject("end", "end-before-start", end.toLocalTime().toString(),
					start.toLocalTime().toString());
			return null;
		}
		if (Duration.between(start, end).compareTo(Timeslot.MAX_LENGTH) > 0) {
			this.violations.reject("end", "too-many-days", Timeslot.MAX_LENGTH.toDays());
			return null;
		}
		return Timeslot.of(start, end);
	}

	private ZoneId zone(String name, ZoneId fallback) {
		if (name == null || name.isBlank()) {
			return fallback;
		}
		String zone = name.strip();
		if (!Zones.isName(zone)) {
			this.violations.reject("zone", "zone-unknown", zone);
			return fallback;
		}
		return ZoneId.of(zone);
	}

	private ZonedDateTime moment(String field, String text, ZoneId zone) {
		try {
			String written = text.strip();
			ZonedDateTime moment = WITH_OFFSET.matcher(written).find() ? exact(OffsetDateTime.parse(written, ISO), zone)
					: local(field, LocalDateTime.parse(written, ISO_LOCAL), zone);
			return (moment != null && inRange(field, moment)) ? moment : null;
		}
		catch (DateTimeParseException ex) {
			this.violations.reject(field, "time-malformed", text.strip());
		}
		catch (DateTimeException ex) {
			this.violations.reject(field, "year-out-of-range", Timeslot.FIRST_YEAR, Timeslot.LAST_YEAR);
		}
		return null;
	}

	private ZonedDateTime exact(OffsetDateTime moment, ZoneId zone) {
		return moment.atZoneSameInstant(zone).withSecond(0).withNano(0);
	}

	private ZonedDateTime local(String field, LocalDateTime wall, ZoneId zone) {
		List<ZoneOffset> offsets = zone.getRules().getValidOffsets(wall);
		if (offsets.size() != 1) {
			String code = offsets.isEmpty() ? "time-skipped" : "time-twice";
			this.violations.reject(field, code, wall.toLocalTime().toString(), wall.toLocalDate().toString(),
					zone.getId());
			return null;
		}
		return wall.atZone(zone).withSecond(0).withNano(0);
	}

	private boolean inRange(String field, ZonedDateTime moment) {
		if (moment.getYear() >= Timeslot.FIRST_YEAR && moment.getYear() <= Timeslot.LAST_YEAR) {
			return true;
		}
		this.violations.reject(field, "year-out-of-range", Timeslot.FIRST_YEAR, Timeslot.LAST_YEAR);
		return false;
	}

}
