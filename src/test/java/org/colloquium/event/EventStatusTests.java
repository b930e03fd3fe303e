package org.colloquium.event;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EventStatusTests {

	@ParameterizedTest
	@CsvSource({ "DRAFT, ANNOUNCED", "ANNOUNCED, CANCELLED POSTPONED", "CANCELLED, ANNOUNCED",
			"POSTPONED, ANNOUNCED CANCELLED" })
	void becomesTheseAndNoOthers(EventStatus status, String others) {
		Set<EventStatus> possible = Arrays.stream(others.split(" "))
			.map(EventStatus::valueOf)
			.collect(Collectors.toCollection(() -> EnumSet.of(status)));
		assertThat(EventStatus.values()).allSatisfy(
				(next) -> assertThat(status.canBecome(next)).as("to %s", next).isEqualTo(possible.contains(next)));
	}

	@Test
	void isOffWhenCancelledOrPostponed() {
		assertThat(EventStatus.values()).filteredOn((status) -> !status.isOn())
			.containsExactly(EventStatus.CANCELLED, EventStatus.POSTPONED);
	}

}
