package org.colloquium.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.colloquium.event.ZoneSpan;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the calendar says of a zone is put to a parser by others, which goes by nothing
 * else: the zone gets a name that it cannot know.
 */
class ClockChangesTests {

	@ParameterizedTest
	@CsvSource({ "Europe/Zurich, 2027, 2027", "Europe/Zurich, 1978, 2031", "America/New_York, 2026, 2028",
			"America/New_York, 1985, 2030", "Asia/Kolkata, 2027, 2027" })
	void putsEveryHourWhereItIs(String name, int from, int to) throws IOException {
		ZoneId zone = ZoneId.of(name);
		List<ZonedDateTime> times = times(zone, from, to);
		List<VEvent> read = Biweekly.parse(calendar(zone, times)).first().getEvents();
		assertThat(read).hasSameSizeAs(times).hasSizeGreaterThan(11);
		for (int i = 0; i < times.size(); i++) {
			assertThat(read.get(i).getDateStart().getValue().toInstant()).as(times.get(i).toString())
				.isEqualTo(times.get(i).toInstant());
		}
	}

	/* Where summer is not one hour ahead, biweekly is no witness. */
	@ParameterizedTest
	@CsvSource({ "Europe/Zurich, 1978, 2031", "America/New_York, 1985, 2030", "Asia/Kolkata, 2027, 2027",
			"Australia/Lord_Howe, 2026, 2028", "Africa/Casablanca, 2024, 2030", "America/Sao_Paulo, 2015, 2024",
			"Pacific/Apia, 2010, 2013" })
	void saysHowFarTheClocksAreFromUtc(String name, int from, int to) throws IOException, ParserException {
		ZoneId zone = ZoneId.of(name);
		List<ZonedDateTime> times = times(zone, from, to);
		VTimeZone read = (VTimeZone) new CalendarBuilder().build(new StringReader(calendar(zone, times)))
			.getComponent("VTIMEZONE")
			.orElseThrow();
		for (ZonedDateTime time : times) {
			TzOffsetTo offset = read.getApplicableObservance(time).getRequiredProperty("TZOFFSETTO");
			assertThat(offset.getOffset()).as(time.toString()).isEqualTo(time.getOffset());
		}
	}

	@Test
	void saysInTwoRulesWhatComesBackEveryYear() {
		String zone = new ClockChanges(new ZoneSpan(ZoneId.of("Europe/Zurich"), Instant.parse("2027-02-16T15:15:00Z"),
				Instant.parse("2028-02-16T15:15:00Z")))
			.zone()
			.toString();
		assertThat(zone.lines().filter((line) -> line.startsWith("RRULE")))
			.containsExactly("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
	}

	/*
	 * Both sides of every change, two days away, since the parser is not exact to the
	 * hour; and some time in every month.
	 */
	private static List<ZonedDateTime> times(ZoneId zone, int from, int to) {
		List<ZonedDateTime> times = new ArrayList<>();
		for (LocalDateTime time = LocalDateTime.of(from, 1, 15, 16, 15); time.getYear() <= to; time = time
			.plusMonths(1)) {
			times.add(time.atZone(zone));
		}
		ZoneOffsetTransition change = zone.getRules().nextTransition(times.get(0).toInstant());
		while (change != null && change.getDateTimeAfter().getYear() <= to) {
			times.add(change.getInstant().minus(Duration.ofHours(47)).atZone(zone));
			times.add(change.getInstant().plus(Duration.ofHours(47)).atZone(zone));
			change = zone.getRules().nextTransition(change.getInstant());
		}
		times.removeIf((time) -> !time.toLocalDateTime().atZone(zone).equals(time));
		return times;
	}

	private static String calendar(ZoneId zone, List<ZonedDateTime> times) throws IOException {
		Instant first = times.stream().map(ZonedDateTime::toInstant).min(Instant::compareTo).orElseThrow();
		Instant last = times.stream().map(ZonedDateTime::toInstant).max(Instant::compareTo).orElseThrow();
		StringBuilder calendar = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//EN\r\n");
		calendar.append(new ClockChanges(new ZoneSpan(zone, first, last)).zone());
		for (ZonedDateTime time : times) {
			calendar.append("BEGIN:VEVENT\r\nUID:")
				.append(time)
				.append("\r\n")
				.append(new DtStart<>(time))
				.append("END:VEVENT\r\n");
		}
		calendar.append("END:VCALENDAR\r\n");
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new FoldedLines(bytes)
			.write(calendar.toString().replace(zone.getId(), "X-Elsewhere").getBytes(StandardCharsets.UTF_8));
		return bytes.toString(StandardCharsets.UTF_8);
	}

}
