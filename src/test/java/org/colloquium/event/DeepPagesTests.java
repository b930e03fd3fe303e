package org.colloquium.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeepPagesTests {

	private static final EventFilter PAST = EventFilter.none().with("when", "past");

	/** Forty events a day from 2020 on, none on Sundays. */
	private static final List<LocalDate> DAYS = days();

	private int counts;

	private static List<LocalDate> days() {
		List<LocalDate> days = new ArrayList<>();
		for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2024; day = day.plusDays(1)) {
			for (int i = 0; i < 40 && day.getDayOfWeek().getValue() < 7; i++) {
				days.add(day);
			}
		}
		return days;
	}

	@ParameterizedTest
	@ValueSource(longs = { 5_000, 5_001, 12_345, 30_000, 49_999 })
	void leavesOutWholeDaysAndNoEvent(long offset) {
		DeepPages rest = DeepPages.find(PAST, offset, this::counted).orElseThrow();
		long left = DAYS.size() - count(rest.filter());
		assertThat(left + rest.offset()).isEqualTo(offset);
		assertThat(rest.offset()).isBetween(0L, 5_000L);
		assertThat(this.counts).isLessThan(25);
	}

	@Test
	void goesThroughADayThatHoldsNearlyAll() {
		DeepPages rest = DeepPages
			.find(PAST, 8_000,
					(filter) -> Optional.of((filter.to() == null || filter.to().getYear() > 2021) ? 9_000L : 0))
			.orElseThrow();
		assertThat(rest.offset()).isEqualTo(8_000);
	}

	@Test
	void helpsOnlyWhereAPageIsFarFromTheLastEvent() {
		assertThat(DeepPages.find(PAST, 4_999, this::counted)).isEmpty();
		assertThat(DeepPages.find(EventFilter.none(), 6_000, this::counted)).as("the earliest first").isEmpty();
		assertThat(DeepPages.find(PAST, 6_000, (filter) -> Optional.empty())).as("nobody counts").isEmpty();
	}

	@Test
	void showsNothingBehindTheEnd() {
		DeepPages rest = DeepPages.find(PAST, DAYS.size(), this::counted).orElseThrow();
		assertThat(count(rest.filter())).isZero();
	}

	private Optional<Long> counted(EventFilter filter) {
		return Optional.of(count(filter));
	}

	private long count(EventFilter filter) {
		this.counts++;
		return DAYS.stream().filter((day) -> filter.to() == null || !day.isAfter(filter.to())).count();
	}

}
