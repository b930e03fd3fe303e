package org.colloquium.feed;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.colloquium.MovableClock;
import org.colloquium.event.DraftBuilder;
import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.EventDrafts;
import org.colloquium.event.Programme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The calendar as it is sent, read by two libraries: biweekly, which has no part in
 * writing it, and ical4j's strict parser.
 */
@FeedTest
class CalendarTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Programme programme;

	@Test
	void saysEverythingThatThePageSays() throws Exception {
		Event event = this.programme
			.enter(draft("whole").abstractText("We sort in $\\mathcal{O}(n \\log n)$.\n\n*Now.*").build());
		VEvent entry = only("/series/whole.ics");
		assertThat(entry.getUid().getValue()).isEqualTo("event-" + event.id() + "@colloquium.example.org");
		assertThat(entry.getSummary().getValue())
			.isEqualTo("Grace Hopper (Remington Rand): The education of a computer");
		assertThat(entry.getLocation().getValue()).isEqualTo("Turing Hall");
		assertThat(entry.getGeo().getLatitude()).isEqualTo(51.9978);
		assertThat(entry.getGeo().getLongitude()).isEqualTo(-0.7406);
		assertThat(entry.getUrl().getValue())
			.isEqualTo("http://colloquium.example.org/events/" + event.id() + "/the-education-of-a-computer");
		assertThat(entry.getCategories().get(0).getValues()).containsExactly("whole", "Conferences - Seminars",
				"compilers", "history");
		assertThat(entry.getContacts().get(0).getValue()).isEqualTo("Ada King");
		assertThat(entry.getDateEnd().getValue().toInstant()).isEqualTo("2027-02-16T16:15:00Z");
		assertThat(entry.getCreated().getValue().toInstant()).isEqualTo(MovableClock.START);
		assertThat(entry.getConferences().get(0).getUri()).isEqualTo("https://meet.example.org/hopper");
		assertThat(entry.getAlarms()).isEmpty();
		assertThat(entry.getDescription().getValue()).isEqualTo("""
				Grace Hopper, Remington Rand

				Anniversary lecture

				The education of a computer

				We sort in O(n log n).

				Now.

				About Grace Hopper
				Wrote the A-0 system.

				Join online: https://meet.example.org/hopper
				Host: Ada King
				Audience: General public
				Admission: Free
				Language: English
				slides: https://example.org/slides.pdf

				http://colloquium.example.org/events/%d/the-education-of-a-computer""".formatted(event.id()));
	}

	@Test
	void isNamedAfterWhatItIsNarrowedDownTo() throws Exception {
		this.programme.enter(draft("named").build());
		ICalendar calendar = Biweekly.parse(text("/series/named.ics?tag=history")).first();
		assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue())
			.isEqualTo("Feeds – named · Tag: history");
		assertThat(calendar.getExperimentalProperty("X-PUBLISHED-TTL").getValue()).isEqualTo("PT12H");
		assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
		assertThat(calendar.getProductId().getValue()).isEqualTo("-//colloquium.example.org//Colloquium//EN");
	}

	@Test
	void ringsForWhoAsks() throws Exception {
		this.programme.enter(draft("ringing").build());
		VEvent entry = only("/series/ringing.ics?alarm=15");
		assertThat(entry.getAlarms().get(0).getTrigger().getDuration().toString()).isEqualTo("-PT15M");
	}

	@Test
	void keepsFromStrangersWhereMembersMeet() throws Exception {
		this.programme.enter(draft("internal").internal(true).build());
		for (String address : List.of("/series/internal.ics", "/series/internal.atom", "/series/internal.json",
				"/series/internal.csv")) {
			assertThat(text(address)).contains("Grace Hopper").doesNotContain("meet.example.org", "ada@example.org");
		}
	}

	@ParameterizedTest
	@CsvSource({ "2027-03-28T01:30, 2027-03-28T03:30, Europe/Zurich",
			"2027-10-31T01:30, 2027-10-31T02:30+02:00, Europe/Zurich",
			"2027-10-31T02:30+01:00, 2027-10-31T03:30+01:00, Europe/Zurich",
			"2027-11-07T01:30-04:00, 2027-11-07T01:15-05:00, America/New_York",
			"2027-03-02T09:00, 2027-03-02T10:30, Asia/Kolkata", "2027-03-20T10:00, 2027-03-22T18:00, Africa/Casablanca",
			"2027-02-16T16:15, 2027-02-16T17:15, Asia/Kolkata" })
	void isAtTheRightTimeInTheNightWhenClocksChange(String start, String end, String zone) throws Exception {
		String series = "clock-" + start.replaceAll("\\D", "") + zone.length();
		Event event = this.programme.enter(draft(series).zone(zone).start(start).end(end).build());
		VEvent entry = only("/series/" + series + ".ics");
		assertThat(entry.getDateStart().getValue().toInstant()).isEqualTo(event.slot().startsAt());
		assertThat(entry.getDateEnd().getValue().toInstant()).isEqualTo(event.slot().endsAt());
		assertThat(strictly(text("/series/" + series + ".ics")).getComponents("VTIMEZONE")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "2027-02-08T12:00, Africa/Casablanca", "2027-10-05T12:00, Australia/Lord_Howe" })
	void keepsTheWallTimeOfItsZone(String start, String zone) throws Exception {
		String series = "wall-" + zone.substring(zone.indexOf('/') + 1).replace('_', '-').toLowerCase(Locale.ROOT);
		this.programme.enter(draft(series).zone(zone).start(start).end(null).build());
		assertThat(text("/series/" + series + ".ics"))
			.contains("DTSTART;TZID=" + zone + ":" + start.replaceAll("[-:]", "") + "00\r\n");
	}

	@ParameterizedTest
	@MethodSource
	void passesOnAnyTitle(String series, String title) throws Exception {
		this.programme.enter(draft(series).title(title).build());
		String text = text("/series/" + series + ".ics");
		assertThat(Biweekly.parse(text).first().getEvents().get(0).getSummary().getValue()).endsWith(title);
		assertThat(Arrays.stream(text.split("\r\n")))
			.allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
		assertThat(strictly(text).getComponents("VEVENT")).hasSize(1);
	}

	static Stream<Arguments> passesOnAnyTitle() {
		return Stream.of(Arguments.of("title-signs", "a; b, c\\d\\n: \"e\" 'f' =g <h> & |i| ^n END:VEVENT"),
				Arguments.of("title-emoji", "😀é語".repeat(40)), Arguments.of("title-family", "👩‍👩‍👧‍👦".repeat(20)),
				Arguments.of("title-rtl", "שלום עולם, مرحبا"), Arguments.of("title-long", "word ".repeat(90).strip()));
	}

	@Test
	void passesOnAnAbstractOfAHundredKilobytes() throws Exception {
		String paragraph = "Ünïcödé, semi;colons and 😀. ".repeat(30).strip();
		String longText = (paragraph + "\n\n").repeat(120).strip();
		this.programme.enter(draft("lengthy").abstractText(longText).build());
		assertThat(longText.length()).isGreaterThan(100_000);
		assertThat(only("/series/lengthy.ics").getDescription().getValue()).contains(longText);
	}

	@ParameterizedTest
	@CsvSource({ "no-title, true, false", "no-speaker, false, true", "no-place, true, true" })
	void takesEventsOfWhichLittleIsKnown(String series, boolean speaker, boolean title) throws Exception {
		DraftBuilder draft = EventDraft.builder()
			.series(series, series)
			.start("2027-05-03T23:00")
			.end("2027-05-05T01:00");
		if (speaker) {
			draft.speaker("Barbara Liskov", null, null, null);
		}
		if (title) {
			draft.title("Abstraction");
		}
		this.programme.enter(draft.build());
		VEvent entry = only("/series/" + series + ".ics");
		assertThat(entry.getLocation()).isNull();
		assertThat(entry.getSummary().getValue())
			.isEqualTo((speaker ? "Barbara Liskov: " : "") + (title ? "Abstraction" : "Title to be announced"));
		assertThat(entry.getDateEnd().getValue().toInstant()).isEqualTo("2027-05-04T23:00:00Z");
	}

	private static DraftBuilder draft(String series) {
		return EventDrafts.compilers().series(series, series);
	}

	private VEvent only(String address) throws Exception {
		String text = text(address);
		assertThat(strictly(text).getComponents("VEVENT")).hasSize(1);
		return Biweekly.parse(text).first().getEvents().get(0);
	}

	private static Calendar strictly(String text) throws IOException, ParserException {
		Calendar calendar = new CalendarBuilder().build(new StringReader(text));
		assertThat(calendar.validate().getEntries()).isEmpty();
		return calendar;
	}

	private String text(String address) throws Exception {
		return this.mvc.get().uri(address).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

}
