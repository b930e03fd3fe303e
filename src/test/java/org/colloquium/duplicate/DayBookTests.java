package org.colloquium.duplicate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.colloquium.event.DraftBuilder;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Timeslot;

import static org.assertj.core.api.Assertions.assertThat;

class DayBookTests {

	private static final LocalDate DAY = LocalDate.of(2095, 1, 10);

	private static final String MOSS = "Nets of the same fibre on a hill above the town caught less water than moss.";

	private final DayBook book = new DayBook();

	@Test
	void findsOnADayWhatSharesTheTitleTheTextOrTheSpeakerOfTheHour() {
		this.book.open(DAY,
				List.of(talk(1L, "Nets for catching fog", 9, null), talk(2L, "Something else entirely here", 10, MOSS),
						talk(3L, "A third talk about stones", 11, "Not a word of it stands anywhere else.")));
		assertThat(this.book.like(talk("Moss: nets for catching fog", 14, null))).containsExactly(1L);
		assertThat(this.book.like(talk("Moss", 14, "Again. " + MOSS))).containsExactly(2L);
		this.book.add(talk("Slides will follow", 15, null, "Ada Brunner"), 4L);
		assertThat(this.book.like(talk("Other matters", 15, null, "Brunner, A."))).containsExactly(4L);
		assertThat(this.book.like(talk("Other matters", 16, null, "Ada Brunner"))).isEmpty();
		assertThat(this.book.like(talk("Other matters", 11, null))).isEmpty();
		assertThat(this.book.like(talk("Other matters", 12, null))).isEmpty();
	}

	@Test
	void takesTwoHoursThatTheImportItselfToldForTwo() {
		this.book.open(DAY, List.of());
		this.book.add(talk("Nets for catching fog", 9, MOSS), 1L);
		assertThat(this.book.like(talk("Nets for catching fog", 10, MOSS))).isEmpty();
		assertThat(this.book.like(talk("Nets for catching fog", 9, MOSS))).containsExactly(1L);
	}

	@Test
	void knowsNothingOfDaysThatItWasNotOpenedFor() {
		this.book.add(talk("Nets for catching fog", 9, MOSS), 1L);
		assertThat(this.book.isOpen(DAY)).isFalse();
		assertThat(this.book.like(talk("Nets for catching fog", 9, MOSS))).isEmpty();
	}

	@Test
	void tearsOutTheDaysThatWereLookedAtLongestAgo() {
		List<Talk> many = java.util.Collections.nCopies(9_000, talk("Nets for catching fog", 9, null));
		this.book.open(DAY, many);
		this.book.open(DAY.plusDays(1), many);
		this.book.like(talk("Nets for catching fog", 9, null));
		this.book.open(DAY.plusDays(2), many);
		assertThat(this.book.isOpen(DAY)).isTrue();
		assertThat(this.book.isOpen(DAY.plusDays(1))).isFalse();
		assertThat(this.book.isOpen(DAY.plusDays(2))).isTrue();
	}

	private static Talk talk(String title, int hour, String text, String... speakers) {
		return talk(null, title, hour, text, speakers);
	}

	private static Talk talk(Long id, String title, int hour, String text, String... speakers) {
		LocalDateTime start = DAY.atTime(hour, 0);
		Instant moment = start.toInstant(ZoneOffset.UTC);
		Timeslot slot = new Timeslot(start, start.plusHours(1), ZoneOffset.UTC, moment,
				moment.plus(Duration.ofHours(1)));
		DraftBuilder draft = EventDraft.builder().title(title).abstractText(text);
		List.of(speakers).forEach((name) -> draft.speaker(name, null, null, null));
		return Talk.of(draft.build(), id, slot);
	}

}
