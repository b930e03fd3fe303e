package org.colloquium.importing;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.colloquium.event.EventDraft;

import static org.assertj.core.api.Assertions.assertThat;

class PastedPageReaderTests {

	private static final String PAGE = """
			\ufeffComputing Colloquium: Teaching machines to write programs
			\s
			    Event details
			| Date | 15.02.2027 |\s
			| Hour | 14:00 › 15:00 |\s
			| Location | Online |\s
			| Category | Conferences - Seminars |\s
			   By: Grace Hopper - Remington Rand
			Anniversary lecture
			Abstract
			Programs are written by hand today, and hands make mistakes that take longer to find than the program took to write.
			The second paragraph says what a machine could do about it, and why nobody believes that it could do it at all.
			Bio
			Grace Hopper works on the UNIVAC.
			More information
			    Anniversary lecture
			Abstract
			Programs are written by hand today, and hands make mistakes that take longer to find than the program took to write.
			The second paragraph says what a machine could do about it, and why nobody believes that it could do it at all.
			Bio
			Grace\u00a0Hopper works on the UNI\u00adVAC.
			More information
			Practical information
			- General public
			- Free
			- This event is internal
			Contact
			- Host: Ada King
			""";

	private final PastedPageReader reader = DraftFacts.reader();

	@Test
	void putsEveryFactOfAPageIntoItsFieldAndRepeatedBlocksInOnce() {
		ImportedItem item = this.reader.read(PAGE);
		EventDraft draft = item.draft();
		assertThat(draft.title()).isEqualTo("Teaching machines to write programs");
		assertThat(draft.series()).isEqualTo("computing-colloquium");
		assertThat(draft.seriesName()).isEqualTo("Computing Colloquium");
		assertThat(draft.start()).isEqualTo("2027-02-15T14:00");
		assertThat(draft.end()).isEqualTo("2027-02-15T15:00");
		assertThat(draft.location()).isEqualTo("Online");
		assertThat(draft.category()).isEqualTo("Conferences - Seminars");
		assertThat(draft.speakers()).containsExactly(
				new EventDraft.Person("Grace Hopper", "Remington Rand", "Grace Hopper works on the UNIVAC.", null));
		assertThat(draft.note()).isEqualTo("Anniversary lecture");
		assertThat(draft.abstractText()).startsWith("Programs are").endsWith("at all.").containsOnlyOnce("\n\n");
		assertThat(draft.audience()).isEqualTo("General public");
		assertThat(draft.admission()).isEqualTo("Free");
		assertThat(draft.internal()).isTrue();
		assertThat(draft.hosts()).containsExactly(new EventDraft.Contact("Ada King", null));
		assertThat(item.remarks()).extracting((remark) -> remark.message().getCodes()[0])
			.containsExactlyInAnyOrder("remark.repeated", "remark.repeated-abstract", "remark.repeated-bio");
	}

	@Test
	void readsTheRealPageWhereItIsAtHand() throws IOException {
		Path page = Path.of("../shared/data/memento/page.txt");
		Assumptions.assumeTrue(Files.exists(page), "The real page is not at hand");
		ImportedItem item = this.reader.read(Files.readString(page));
		EventDraft draft = item.draft();
		assertThat(draft.title())
			.isEqualTo("Opening the Black Box: Towards Theoretical Understanding of Deep Learning");
		assertThat(draft.series()).isEqualTo("ic-colloquium");
		assertThat(draft.seriesName()).isEqualTo("IC Colloquium");
		assertThat(draft.start()).isEqualTo("2021-02-15T14:00");
		assertThat(draft.end()).isEqualTo("2021-02-15T15:00");
		assertThat(draft.location()).isEqualTo("Online");
		assertThat(draft.category()).isEqualTo("Conferences - Seminars");
		assertThat(draft.speakers()).singleElement().satisfies((speaker) -> {
			assertThat(speaker.name()).isEqualTo("Wei Hu");
			assertThat(speaker.affiliation()).isEqualTo("Princeton University");
			assertThat(speaker.bio()).containsOnlyOnce("Wei Hu is a PhD candidate");
		});
		assertThat(draft.note()).isEqualTo("IC Faculty candidate");
		assertThat(draft.abstractText()).containsOnlyOnce("Despite the phenomenal")
			.containsOnlyOnce("In this talk")
			.startsWith("Despite")
			.endsWith("setting.");
		assertThat(draft.audience()).isEqualTo("General public");
		assertThat(draft.admission()).isEqualTo("Free");
		assertThat(draft.internal()).isTrue();
		assertThat(draft.hosts()).containsExactly(new EventDraft.Contact("Martin Jaggi", null));
		assertThat(item.remarks()).hasSize(3);
	}

	@Test
	void readsAMailWithLabels() {
		EventDraft draft = this.reader.read("""
				Subject: Fwd: [announce] talk next week
				Speaker: Radia Perlman (Digital) and Vint Cerf (Stanford)
				Title: Trees without gardeners
				Date: Tuesday 16 février 2027, 16h15–17h15
				Room: C 112 / https://example.zoom.us/j/1
				Abstract: Bridges find a tree.
				Host: Ada King <ada@example.org>
				""").draft();
		assertThat(draft.title()).isEqualTo("Trees without gardeners");
		assertThat(draft.speakers()).extracting(EventDraft.Person::name).containsExactly("Radia Perlman", "Vint Cerf");
		assertThat(draft.start()).isEqualTo("2027-02-16T16:15");
		assertThat(draft.end()).isEqualTo("2027-02-16T17:15");
		assertThat(draft.onlineUrl()).isEqualTo("https://example.zoom.us/j/1");
	}

	@Test
	void keepsWhatItDoesNotUnderstand() {
		ImportedItem item = this.reader.read("A talk\nDate: 31.02.2027\nBiscuits from four");
		assertThat(item.draft().start()).isNull();
		assertThat(item.remarks()).extracting((remark) -> remark.message().getArguments()[0])
			.containsExactly("Date: 31.02.2027", "Biscuits from four");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "15.02.2021 | 2021-02-15", "15 February 2021 | 2021-02-15", "15 février 2021 | 2021-02-15",
					"February 15, 2021 | 2021-02-15", "Montag, 15. März 2021 | 2021-03-15", "2021-02-15 | 2021-02-15",
					"1er août 2021 | 2021-08-01", "15/02/21 | 2021-02-15", "30.02.2021 | ", "soon | " })
	void understandsDates(String text, LocalDate date) {
		List<Found<Days>> days = DateWords.in(text, LocalDate.of(2026, 11, 24));
		assertThat((days.isEmpty() || days.get(0).value() == null) ? null : days.get(0).value().first())
			.isEqualTo(date);
	}

	@ParameterizedTest
	@CsvSource({ "14:00 › 15:00, 14:00, 15:00", "14:00 - 15:00, 14:00, 15:00", "14h00–15h00, 14:00, 15:00",
			"14h-15h, 14:00, 15:00", "2:00 pm – 3:30 pm, 14:00, 15:30", "16h15 à 17h, 16:15, 17:00" })
	void understandsHours(String text, LocalTime start, LocalTime end) {
		assertThat(HourWords.in(text, false)).extracting(Found::value).containsExactly(new Hours(start, end, null));
	}

	@Test
	void leavesSentencesOfAnAbstractWhereTheyAre() {
		String text = "Abstract\nWe define our words.\nHost: an organism on which another organism lives.\n"
				+ "Time: what passes.\n";
		EventDraft draft = this.reader.read(text).draft();
		assertThat(draft.hosts()).isEmpty();
		assertThat(draft.abstractText()).contains("Host: an organism").contains("Time: what passes.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Abstract\nWords, 15.02.2027 at 14:00 - in BC 420 (and more).\n\nBy: Ada King - London\n",
			"Title: A\nSpeaker: Ada King\nTitle: B\nSpeaker: Bea Lim\n", "<p>Ada <b>King</b></p>\n",
			"Date | Time | Speaker\n3.3. | 4pm | Ada King\n", "Ada King 3 Mar 2pm BC 420\n", "((", "3 - ", " | \t" })
	void takesALongPasteInItsStride(String piece) {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		String paste = piece.repeat(250_000 / piece.length());
		long before = threads.getCurrentThreadCpuTime();
		this.reader.read(paste);
		this.reader.read(paste.replace('\n', ' '));
		assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(8));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "3 March | 2027-03-03", "24 November | 2026-11-24", "23 Nov. | 2027-11-23",
					"Mi, 9.12., | 2026-12-09", "December 9th | 2026-12-09", "le 1er octobre | 2027-10-01",
					"29 February | 2028-02-29" })
	void takesTheNextDayThatComesWhereTheYearIsMissing(String text, LocalDate date) {
		Days day = DateWords.in(text, LocalDate.of(2026, 11, 24)).get(0).value();
		assertThat(day.first()).isEqualTo(date);
		assertThat(day.doubt()).isEqualTo("next-year");
	}

	@Test
	void showsEveryCharacterThatNobodyCanWrite() {
		EventDraft draft = this.reader.read("Title: A\u0000B \u0093quoted\u0094 at \u008010").draft();
		assertThat(draft.title()).isEqualTo("A\ufffdB \u201cquoted\u201d at \u20ac10");
	}

	@Test
	void tellsTheFormWhatElseIsInThePaste() {
		ImportedItem item = this.reader.read("Title: One\nSpeaker: Ada King\nTitle: Two\nSpeaker: Bea Lim\n");
		assertThat(item.draft().title()).isEqualTo("One");
		assertThat(item.remarks()).singleElement().satisfies((remark) -> {
			assertThat(remark.line()).isEqualTo(3);
			assertThat(remark.message().getArguments()).containsExactly("Title: Two\nSpeaker: Bea Lim");
		});
	}

}
