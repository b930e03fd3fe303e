package org.colloquium.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class QuestionTests {

	@Test
	void leavesOpenHowTheLastWordGoesOn() {
		assertThat(Question.of("lifts mus").wanted()).extracting(Term::text, Term::open)
			.containsExactly(tuple("lifts", false), tuple("mus", true));
	}

	@Test
	void takesAWordOnce() {
		assertThat(Question.of("lifts music lifts").wanted()).extracting(Term::text, Term::open)
			.containsExactly(tuple("lifts", false), tuple("music", false));
		assertThat(Question.of("lifts -lifts title:lifts").wanted()).extracting(Term::text, Term::part)
			.containsExactly(tuple("lifts", null), tuple("lifts", Part.TITLE));
	}

	@Test
	void takesSignsWithoutSpacesForOneWord() {
		assertThat(Question.of("量子計算 state-of-the-art a-b-c-d-e").wanted()).extracting(Term::text, Term::phrase)
			.containsExactly(tuple("量子計算", true), tuple("state-of-the-art", false), tuple("a-b-c-d-e", true));
	}

	@Test
	void stopsAfterSixteenWordsHoweverTheyAreWritten() {
		assertThat(Question.of(numbers(0, 40, " ")).wanted()).hasSize(16);
		List<Term> chained = Question.of(numbers(0, 4, "-") + " " + numbers(4, 8, "-") + " " + numbers(8, 40, " "))
			.wanted();
		assertThat(chained).hasSize(2 + 8);
	}

	@Test
	void doubtsTheLongestWordsUpToFourPieces() {
		assertThat(Question.of("kolmogorov complexity of strings bridges lifts").doubted()).extracting(Term::text)
			.containsExactlyInAnyOrder("kolmogorov", "complexity", "strings", "bridges");
		assertThat(Question.of("mother-in-law complexity strings").doubted()).extracting(Term::text)
			.containsExactlyInAnyOrder("mother-in-law", "complexity");
	}

	private static String numbers(int from, int to, String between) {
		return IntStream.range(from, to).mapToObj(String::valueOf).collect(Collectors.joining(between));
	}

}
