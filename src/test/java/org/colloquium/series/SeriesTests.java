package org.colloquium.series;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;

import org.colloquium.shared.Slug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SeriesTests {

	private static final Instant NOW = Instant.parse("2027-01-15T09:00:00Z");

	@Test
	void keepsItsAddressWhenItsNameChanges() {
		Series series = new Series(new Slug("theory"), new SeriesDetails("Theory", null, null), NOW);
		series.revise(new SeriesDetails("Theory and Practice", null, null), NOW.plusSeconds(1));
		assertThat(series.slug()).isEqualTo("theory");
		assertThat(series.name()).isEqualTo("Theory and Practice");
		assertThat(series.created()).isEqualTo(NOW);
		assertThat(series.updated()).isEqualTo(NOW.plusSeconds(1));
	}

	@Test
	void hasAUsualSlotEvenIfNothingIsKnownOfIt() {
		UsualSlot slot = new Series(new Slug("theory"), new SeriesDetails("Theory", null, null), NOW).slot();
		assertThat(slot.weekday()).isNull();
		assertThat(slot.after(LocalDate.of(2027, 1, 15))).isNull();
	}

	@Test
	void meetsNextOnItsUsualWeekdayAfterADay() {
		UsualSlot slot = new UsualSlot(DayOfWeek.TUESDAY, LocalTime.of(16, 15), 60, null, null);
		assertThat(slot.after(LocalDate.of(2027, 2, 15))).isEqualTo(LocalDateTime.parse("2027-02-16T16:15"));
		assertThat(slot.after(LocalDate.of(2027, 2, 16))).isEqualTo(LocalDateTime.parse("2027-02-23T16:15"));
	}

	@Test
	void hasANameOfOneLine() {
		assertThatIllegalArgumentException().isThrownBy(() -> new SeriesDetails(" ", null, null));
		assertThatIllegalArgumentException().isThrownBy(() -> new SeriesDetails("x".repeat(201), null, null));
	}

}
