package org.colloquium.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.colloquium.event.EventDraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class CalendarReaderTests {

	private final CalendarReader reader = new CalendarReader(Sources.CLOCK, Sources.SITE);

	@Test
	void readsWhatAProgramWrites() throws IOException {
		ImportedItem item = one("""
				UID:engine-7@example.org
				DTSTART;TZID=Europe/Zurich:20260216T140000
				DTEND;TZID=Europe/Zurich:20260216T150000
				SUMMARY:Notes on an engine
				LOCATION:BC 420
				DESCRIPTION:Speaker: Ada King (London)\\nAbstract: What an engine\\, once bui
				 lt\\, may compute.\\nBio: She wrote notes.
				ORGANIZER;CN=Grace Hopper:mailto:grace@example.org
				CATEGORIES:engines,history
				URL:https://talks.example.org/7
				ATTENDEE;CN=Somebody Else:mailto:nobody@example.org""");
		EventDraft draft = item.draft();
		assertThat(item.remarks()).isEmpty();
		assertThat(item.line()).isEqualTo(11);
		assertThat(draft.title()).isEqualTo("Notes on an engine");
		assertThat(draft.start()).isEqualTo("2026-02-16T14:00");
		assertThat(draft.end()).isEqualTo("2026-02-16T15:00");
		assertThat(draft.zone()).isEqualTo("Europe/Zurich");
		assertThat(draft.location()).isEqualTo("BC 420");
		assertThat(draft.speakers())
			.containsExactly(new EventDraft.Person("Ada King", "London", "She wrote notes.", null));
		assertThat(draft.abstractText()).isEqualTo("What an engine, once built, may compute.");
		assertThat(draft.hosts()).containsExactly(new EventDraft.Contact("Grace Hopper", "grace@example.org"));
		assertThat(draft.tags()).containsExactly("engines", "history");
		assertThat(draft.links()).containsExactly(new EventDraft.Link("website", "https://talks.example.org/7"));
		assertThat(draft.source()).isEqualTo(new EventDraft.Origin("iCalendar", "engine-7@example.org"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "DTSTART:20260216T140000 | 2026-02-16T14:00 | -",
			"DTSTART:20260216T130000Z | 2026-02-16T13:00Z | -",
			"DTSTART;TZID=America/New_York:20260216T090000 | 2026-02-16T09:00 | America/New_York",
			"DTSTART;TZID=/example.org/2020/Europe/Paris:20260216T140000 | 2026-02-16T14:00 | Europe/Paris",
			"DTSTART;TZID=\"(UTC+01:00) Amsterdam, Berlin, Bern\":20260216T140000 | 2026-02-16T14:00 | Europe/Amsterdam",
			"DTSTART;TZID=Far away:20260216T140000 | 2026-02-16T14:00-05:00 | -" })
	// the last zone is one that the calendar defines itself
	void keepsTheClockThatATimeIsToldBy(String line, String start, String zone) throws IOException {
		EventDraft draft = one("SUMMARY:A talk\n" + line).draft();
		assertThat(draft.start()).isEqualTo(start);
		assertThat(draft.zone()).isEqualTo(zone);
	}

	@ParameterizedTest
	@ValueSource(strings = { "<b>", "<p></p>", "\\n", "&nbsp;<br>" })
	void readsADescriptionThatShowsNothing(String description) throws IOException {
		ImportedItem item = one("SUMMARY:A talk\nDTSTART:20260216T140000Z\nDESCRIPTION:" + description.repeat(9));
		assertThat(item.draft().title()).isEqualTo("A talk");
		assertThat(item.draft().abstractText()).isNull();
	}

	@Test
	void takesAZoneThatNobodyKnowsForTheDepartments() throws IOException {
		ImportedItem item = one("SUMMARY:A talk\nDTSTART;TZID=Nowhere:20260216T140000");
		assertThat(item.draft().start()).isEqualTo("2026-02-16T14:00");
		assertThat(Sources.codes(item)).containsExactly("remark.zone-not-known");
	}

	@ParameterizedTest
	@CsvSource({ "DURATION:PT90M, 2026-02-16T15:30", "DTEND:20260216T160000, 2026-02-16T16:00",
			"DTEND;TZID=Europe/London:20260216T150000, 2026-02-16T15:00:00Z", "DTEND:20260216T140000, ",
			"TRANSP:OPAQUE, " })
	void endsWhenItSays(String line, String end) throws IOException {
		assertThat(one("SUMMARY:A talk\nDTSTART;TZID=Europe/Zurich:20260216T140000\n" + line).draft().end())
			.isEqualTo(end);
	}

	@Test
	void makesWholeDaysOfDays() throws IOException {
		ImportedItem item = one("SUMMARY:A retreat\nDTSTART;VALUE=DATE:20260216\nDTEND;VALUE=DATE:20260218");
		assertThat(item.draft().start()).isEqualTo("2026-02-16T00:00");
		assertThat(item.draft().end()).isEqualTo("2026-02-17T23:59");
		assertThat(Sources.codes(item)).containsExactly("remark.all-day");
	}

	@Test
	void saysWhatItCannotTake() throws IOException {
		ImportedItem item = one("SUMMARY:A talk\nDTSTART:20260216T140000\nRRULE:FREQ=WEEKLY;COUNT=3\n"
				+ "STATUS:TENTATIVE\nCLASS:PRIVATE");
		assertThat(Sources.codes(item)).containsExactly("remark.repetition", "remark.tentative", "remark.not-public");
		assertThat(item.remarks().get(0).message().getArguments()).containsExactly("FREQ=WEEKLY;COUNT=3");
		assertThat(item.draft().internal()).isTrue();
		assertThat(one("SUMMARY:A talk\nDTSTART:20260216T140000\nSTATUS:CANCELLED").draft().status())
			.isEqualTo("CANCELLED");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			value = { "Systems Seminar: Ada King: Notes on an engine | systems-seminar | Ada King | Notes on an engine",
					"Ada King (London): \"Notes on an engine\" | - | Ada King | Notes on an engine",
					"Ada King - Notes on an engine | - | Ada King | Notes on an engine",
					"Notes on an engine - Ada King | - | Ada King | Notes on an engine",
					"Notes on an engine by Ada King | - | Ada King | Notes on an engine",
					"IC Colloquium: Ada King | ic-colloquium | Ada King | -",
					"Open House: Meet the engine | - | - | Open House: Meet the engine" })
	void partsTheLineInWhichCalendarsTellAll(String summary, String series, String speaker, String title)
			throws IOException {
		EventDraft draft = one("SUMMARY:" + summary + "\nDTSTART:20260216T140000\nCATEGORIES:Seminar").draft();
		assertThat(draft.series()).isEqualTo(series);
		assertThat(draft.title()).isEqualTo(title);
		assertThat(draft.speakers().stream().map(EventDraft.Person::name).findFirst().orElse(null)).isEqualTo(speaker);
	}

	@Test
	void leavesNamesAloneWhereNothingTellsOfTalks() throws IOException {
		ImportedItem item = one("SUMMARY:Jolly Rogers: Songs of the sea\nDTSTART:20260216T140000");
		assertThat(item.draft().speakers()).isEmpty();
		assertThat(item.draft().title()).isEqualTo("Jolly Rogers: Songs of the sea");
		assertThat(Sources.codes(item)).containsExactly("remark.maybe-speaker");
	}

	@Test
	void readsDescriptionsInHtml() throws IOException {
		EventDraft draft = one("SUMMARY:A talk\nDTSTART:20260216T140000\n"
				+ "DESCRIPTION:We <b>show</b> this.<br>And that.<p>Join <a href=\"https://zoom.us/j/1\">here</a></p>")
			.draft();
		assertThat(draft.abstractText()).startsWith("We show this.").contains("And that.").doesNotContain("<b>", "<p>");
		assertThat(draft.onlineUrl()).isEqualTo("https://zoom.us/j/1");
	}

	@Test
	void readsOneEventAfterAnotherThatIsBroken() throws IOException {
		List<ImportedItem> items = read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:First\nDTSTART:tomorrow\n"
				+ "BEGIN:VEVENT\nSUMMARY:Second\nDTSTART:20260216T140000\nDESCRIPTION:One line\nand: no, another\nEND:VEVENT");
		assertThat(items).extracting((item) -> item.draft().title()).containsExactly("First", "Second");
		assertThat(items).extracting(ImportedItem::line).containsExactly(2, 5);
		assertThat(items.get(0).draft().start()).isNull();
		assertThat(Sources.codes(items.get(0))).containsExactly("remark.not-understood");
		assertThat(items.get(1).draft().start()).isEqualTo("2026-02-16T14:00");
	}

	@Test
	void joinsLettersThatAFoldHasParted() throws IOException {
		byte[] text = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20260216T140000\r\nSUMMARY:Zürich\r\nEND:VEVENT\r\n"
			.getBytes(StandardCharsets.UTF_8);
		int at = new String(text, StandardCharsets.ISO_8859_1).indexOf("Z\u00c3") + 2;
		byte[] folded = new byte[text.length + 3];
		System.arraycopy(text, 0, folded, 0, at);
		System.arraycopy("\r\n ".getBytes(StandardCharsets.US_ASCII), 0, folded, at, 3);
		System.arraycopy(text, at, folded, at + 3, text.length - at);
		assertThat(read(folded).get(0).draft().title()).isEqualTo("Zürich");
	}

	@Test
	void readsWhatAnOlderWindowsProgramWrote() throws IOException {
		ImportedItem item = read(calendar("SUMMARY:Zürich\nDTSTART:20260216T140000").getBytes("windows-1252")).get(0);
		assertThat(item.draft().title()).isEqualTo("Zürich");
		assertThat(Sources.codes(item)).containsExactly("remark.windows");
	}

	@Test
	void takesOneIdentifierOnce() throws IOException {
		String event = "BEGIN:VEVENT\nUID:1\nSUMMARY:A talk\nDTSTART:20260216T140000\nEND:VEVENT\n";
		List<ImportedItem> items = read("BEGIN:VCALENDAR\n" + event + event);
		assertThat(items.get(0).draft().source()).isNotNull();
		assertThat(items.get(1).draft().source()).isNull();
		assertThat(Sources.codes(items.get(1))).containsExactly("remark.same-uid");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "<!DOCTYPE html><html><body>Sign in</body></html>",
			"BEGIN:VCALENDAR\nEND:VCALENDAR\n", "BEGIN:VTIMEZONE" })
	void saysThatThereIsNoEvent(String source) throws IOException {
		List<ImportedItem> items = read(source);
		assertThat(items).hasSize(1);
		assertThat(items.get(0).draft()).isNull();
		assertThat(Sources.codes(items.get(0))).containsExactly("remark.no-events");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", "BYDAY=2SU;BYMONTH=3;FREQ=YEARLY;UNTIL=20991231T000000Z",
					"FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8,9,10,11,12,13,14;BYDAY=SU" })
	void knowsWhenAZoneChangesItsClocks(String rule) throws IOException {
		String zone = "BEGIN:DAYLIGHT\nDTSTART:20070311T020000\nRRULE:" + rule
				+ "\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0400\nEND:DAYLIGHT\nBEGIN:STANDARD\nDTSTART:20071104T020000\n"
				+ "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\nTZOFFSETFROM:-0400\nTZOFFSETTO:-0500\n";
		assertThat(startIn(zone, "20260716T140000")).isEqualTo("2026-07-16T14:00-04:00");
		assertThat(startIn(zone, "20260116T140000")).isEqualTo("2026-01-16T14:00-05:00");
	}

	/* Four hundred bytes that filled the memory of the whole program. */
	@ParameterizedTest
	@ValueSource(strings = { "FREQ=SECONDLY", "FREQ=DAILY;BYHOUR=1,2;BYMINUTE=1,2,3;BYSECOND=1,2,3",
			"FREQ=YEARLY;BYMONTH=1;BYSECOND=1,2,3,4,5,6;BYHOUR=1,2,3,4,5", "FREQ=MINUTELY;COUNT=99999999" })
	void writesDownNoTimesAtWhichClocksChangeWithoutEnd(String rule) throws IOException {
		String zone = "BEGIN:STANDARD\nDTSTART:00010101T000000\nRRULE:" + rule
				+ "\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0500\n";
		assertTimeoutPreemptively(Duration.ofSeconds(20),
				() -> assertThat(startIn(zone, "20260716T140000")).startsWith("2026-07-16T14:00"));
	}

	@Test
	void takesNoMoreRulesThanThereAreZones() throws IOException {
		String zone = ("BEGIN:STANDARD\nDTSTART:00010101T000000\nRRULE:FREQ=YEARLY;BYMONTH=1;BYDAY=SU\n"
				+ "TZOFFSETFROM:-0500\nTZOFFSETTO:-0500\nEND:STANDARD\n")
			.repeat(5_000);
		assertTimeoutPreemptively(Duration.ofSeconds(30),
				() -> assertThat(startIn(zone + "BEGIN:STANDARD\n", "20260716T140000")).startsWith("2026-07-16T14:00"));
	}

	private String startIn(String zone, String start) throws IOException {
		return one("SUMMARY:A talk\nDTSTART;TZID=Far away:" + start, zone).draft().start();
	}

	private ImportedItem one(String event, String zone) throws IOException {
		return read(calendar(event).replaceFirst("BEGIN:STANDARD\n[^E]*", zone)).get(0);
	}

	private ImportedItem one(String event) throws IOException {
		return read(calendar(event)).get(0);
	}

	private static String calendar(String event) {
		return "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VTIMEZONE\nTZID:Far away\nBEGIN:STANDARD\n"
				+ "DTSTART:19700101T000000\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0500\nEND:STANDARD\nEND:VTIMEZONE\n"
				+ "BEGIN:VEVENT\n" + event + "\nEND:VEVENT\nEND:VCALENDAR\n";
	}

	private List<ImportedItem> read(String source) throws IOException {
		return Sources.read(this.reader, source);
	}

	private List<ImportedItem> read(byte[] source) throws IOException {
		return Sources.read(this.reader, source);
	}

}
