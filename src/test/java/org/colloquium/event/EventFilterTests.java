package org.colloquium.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.colloquium.shared.Refused;
import org.colloquium.shared.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EventFilterTests {

	@Test
	void isPrintedAsItWasRead() {
		EventFilter filter = parse("q", "types & proofs", "series", "theory", "speaker", "12", "host", "ada",
				"category", "A + B", "tag", "ü", "place", "BC 420", "audience", "all", "language", "en", "from",
				"2027-01-01", "to", "2027-02-28", "when", "past", "page", "3");
		assertThat(filter.parameters()).hasSize(13);
		Map<String, String[]> again = new LinkedHashMap<>();
		filter.parameters().forEach((name, value) -> again.put(name, new String[] { value }));
		assertThat(EventFilter.parse(again)).isEqualTo(filter);
		assertThat(filter.query()).startsWith("?").contains("types%20%26%20proofs", "A%20%2B%20B", "tag=%C3%BC");
	}

	@Test
	void knowsWhereThePageBesideIs() {
		EventFilter next = parse("when", "past", "page", "2", "after", "1551693600000000_17");
		assertThat(next.position()).isEqualTo(new PagePosition(Instant.parse("2019-03-04T10:00:00Z"), 17, false));
		assertThat(next.query()).isEqualTo("?when=past&page=2&after=1551693600000000_17");
		assertThat(next.with("language", "de").position()).isNull();
		assertThat(next.without("when")).isEqualTo(EventFilter.none());
		assertThat(next.onPage(1).position()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "soon", "1_", "_1", "1551693600000000", "99999999999999999999_1", "1_-1" })
	void goesByTheNumberOfThePageWhereThePositionIsMalformed(String position) {
		assertThat(parse("page", "3", "before", position)).isEqualTo(parse("page", "3"));
	}

	@Test
	void saysNothingWhenItFiltersNothing() {
		assertThat(parse("q", " ", "page", "0", "unknown", "x")).isEqualTo(EventFilter.none());
		assertThat(EventFilter.none().query()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "from, tomorrowish", "to, 2027-02-29", "from, 2027-2-1", "when, soon", "page, one", "page, 1e3",
			"q, '\u0000'", "to, 20270101" })
	void namesWhatIsMalformed(String name, String value) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> parse(name, value))
			.extracting(Refused::violations)
			.asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Violation.class))
			.extracting(Violation::field)
			.containsExactly(name);
	}

	@ParameterizedTest
	@CsvSource({ "-1, 0", "7, 7", "99999999999999999999, 100000", "100001, 100000" })
	void clampsThePage(String page, int clamped) {
		assertThat(parse("page", page).page()).isEqualTo(clamped);
	}

	@Test
	void looksAheadUnlessDaysAreNamed() {
		assertThat(EventFilter.none().side()).isEqualTo(When.UPCOMING);
		assertThat(parse("from", "2020-01-01").side()).isEqualTo(When.ALL);
		assertThat(parse("from", "2020-01-01", "when", "past").side()).isEqualTo(When.PAST);
	}

	@Test
	void beginsAgainAtTheFirstPageWithoutAFilter() {
		EventFilter filter = parse("tag", "a", "series", "b", "page", "4").without("tag");
		assertThat(filter.parameters()).containsExactly(Map.entry("series", "b"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "+999999999-12-31", "-999999999-01-01", "+10000-01-01", "-0001-01-01", "2027-2-3", "27-02-03" })
	void refusesDaysOfOtherThanFourDigitYears(String day) {
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> parse("to", day));
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> parse("from", day));
	}

	@Test
	void reachesAsFarAsADayOnItsOwnSide() {
		LocalDate day = LocalDate.of(2027, 5, 9);
		assertThat(parse("q", "x").asFarAs(day)).isEqualTo(parse("q", "x", "when", "upcoming", "to", "2027-05-09"));
		assertThat(parse("when", "past", "page", "3").asFarAs(day))
			.isEqualTo(parse("when", "past", "from", "2027-05-09"));
		assertThat(parse("to", "2027-06-01").asFarAs(day))
			.isEqualTo(parse("when", "all", "from", "2027-05-09", "to", "2027-06-01"));
		assertThat(parse("from", "2027-05-01").asFarAs(day)).isEqualTo(parse("from", "2027-05-01", "to", "2027-05-09"));
		assertThat(parse("when", "past", "from", "2027-05-10").asFarAs(day)).as("one that began the day before")
			.isEqualTo(parse("when", "past", "from", "2027-05-10"));
	}

	private static EventFilter parse(String... parameters) {
		Map<String, String[]> map = new LinkedHashMap<>();
		for (int i = 0; i < parameters.length; i += 2) {
			map.put(parameters[i], new String[] { parameters[i + 1] });
		}
		return EventFilter.parse(map);
	}

}
