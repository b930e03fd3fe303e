package org.colloquium.event;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.colloquium.shared.Refused;
import org.colloquium.shared.Violation;

import static org.assertj.core.api.Assertions.assertThat;

class DraftCheckTests {

	@Test
	void asksForATimeAndATitleOrASpeakerAndNothingElse() {
		assertThat(violations(EventDraft.builder().title("A talk").start("2027-02-16T16:15"))).isEmpty();
		assertThat(violations(EventDrafts.toBeAnnounced())).isEmpty();
		assertThat(violations(EventDraft.builder().start("2027-02-16T16:15")))
			.containsExactly("title: title-or-speaker");
		assertThat(violations(EventDraft.builder().title("A talk"))).containsExactly("start: start-missing");
	}

	@ParameterizedTest
	@CsvSource({ "2027-02-29T10:00, time-malformed", "tomorrowish, time-malformed",
			"0000-01-01T10:00, year-out-of-range", "+99999-01-01T10:00, year-out-of-range",
			"2027-03-28T02:30, time-skipped", "2026-10-25T02:30, time-twice", "2027-01-01T25:00, time-malformed",
			"+999999999-12-31T23:59:59-18:00, year-out-of-range" })
	void saysWhatIsWrongWithATime(String start, String code) {
		assertThat(violations(EventDraft.builder().title("A talk").start(start))).containsExactly("start: " + code);
	}

	@Test
	void takesATimeThatExistsTwiceWhenItsOffsetTellsWhich() {
		EventDetails details = new DraftCheck(
				EventDraft.builder().title("Night watch").start("2026-10-25T02:30:00+01:00").build())
			.details(ZoneId.of("Europe/Zurich"), Duration.ofHours(1));
		assertThat(details.slot().startsAt()).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
		assertThat(details.slot().zonedEnd()).hasToString("2026-10-25T03:30+01:00[Europe/Zurich]");
	}

	@Test
	void refusesAnEndBeforeTheStartAndAZoneThatDoesNotExist() {
		DraftBuilder draft = EventDrafts.compilers().end("2027-02-16T15:00").zone("Europe/Atlantis");
		assertThat(violations(draft)).containsExactly("zone: zone-unknown", "end: end-before-start");
	}

	@Test
	void namesEveryFieldThatCannotBeKept() {
		DraftBuilder draft = EventDraft.builder()
			.title("x".repeat(501))
			.start("2027-02-16T16:15")
			.location("Room\u0000")
			.onlineUrl("javascript:alert(1)")
			.speaker(" ", "Nowhere", null, null)
			.speaker("\ud800", null, null, null)
			.host("Ada", "not an address")
			.link("slides", null)
			.language("no language")
			.series("No Slug!", null)
			.status("MAYBE", null);
		assertThat(violations(draft)).containsExactlyInAnyOrder("title: too-long", "location: control-character",
				"onlineUrl: link", "speakers[0].name: name-missing", "speakers[1].name: control-character",
				"hosts[0].email: email", "links[0].url: link-missing", "language: language-unknown",
				"series: slug-malformed", "status: status-unknown");
	}

	@Test
	void keepsEmojiRightToLeftAndHtmlAsText() {
		String title = "🦉 שלום <script>alert(1)</script>";
		EventDetails details = new DraftCheck(EventDraft.builder().title(title).start("2027-02-16T16:15").build())
			.details(ZoneId.of("Europe/Zurich"), Duration.ofHours(1));
		assertThat(details.topic().title()).isEqualTo(title);
	}

	private static List<String> violations(DraftBuilder draft) {
		try {
			new DraftCheck(draft.build()).details(ZoneId.of("Europe/Zurich"), Duration.ofHours(1));
			return List.of();
		}
		catch (Refused ex) {
			return ex.violations()
				.stream()
				.map((Violation violation) -> violation.field() + ": " + violation.code())
				.toList();
		}
	}

}
