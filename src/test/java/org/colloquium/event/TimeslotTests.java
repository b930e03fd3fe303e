package org.colloquium.event;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TimeslotTests {

	private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

	@Test
	void doesNotEndBeforeItStarts() {
		assertThatIllegalArgumentException().isThrownBy(() -> slot("2027-02-16T16:15", "2027-02-16T16:14"));
		assertThat(slot("2027-02-16T16:15", "2027-02-16T16:15").length()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "2027-02-16T22:00, 2027-02-17T00:00, 2027-02-16", "2027-02-16T22:00, 2027-02-17T00:01, 2027-02-17",
			"2027-02-16T10:00, 2027-02-18T12:00, 2027-02-18", "2027-02-16T00:00, 2027-02-16T00:00, 2027-02-16" })
	void countsADayOnlyWhenSomethingHappensOnIt(String start, String end, LocalDate last) {
		Timeslot slot = slot(start, end);
		assertThat(slot.lastDay()).isEqualTo(last);
		assertThat(slot.isMultiDay()).isEqualTo(!last.equals(slot.day()));
	}

	@Test
	void isOverAtItsEndAndNotBefore() {
		Timeslot slot = slot("2027-02-16T16:15", "2027-02-16T17:15");
		assertThat(slot.isOver(Instant.parse("2027-02-16T16:14:59Z"))).isFalse();
		assertThat(slot.isOver(Instant.parse("2027-02-16T16:15:00Z"))).isTrue();
	}

	@Test
	void knowsTheLengthOfTheNightWhenClocksChange() {
		assertThat(slot("2027-03-28T01:00", "2027-03-28T04:00").length()).isEqualTo(Duration.ofHours(2));
		ZonedDateTime second = ZonedDateTime.ofLocal(LocalDateTime.parse("2026-10-25T02:30"), ZURICH, null)
			.withLaterOffsetAtOverlap();
		Timeslot slot = Timeslot.of(second, second.plusHours(1));
		assertThat(slot.zonedStart().toOffsetDateTime()).hasToString("2026-10-25T02:30+01:00");
		assertThat(slot.zonedEnd().toOffsetDateTime()).hasToString("2026-10-25T03:30+01:00");
	}

	private static Timeslot slot(String start, String end) {
		return Timeslot.of(LocalDateTime.parse(start).atZone(ZURICH), LocalDateTime.parse(end).atZone(ZURICH));
	}

}
