package org.colloquium.shared;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InitialsTests {

	private static final List<String> MANY = IntStream.range(0, 60).mapToObj((number) -> "Meeting " + number).toList();

	@Test
	void needNoIndexWhenTheListIsShort() {
		assertThat(Initials.of(MANY, Function.identity())).isEmpty();
	}

	@Test
	void gatherNamesUnderTheirFirstLetterWithoutCaseAndAccent() {
		List<String> names = Stream
			.concat(MANY.stream(), Stream.of("étoiles", "A seminar", "Ada", "Zoology", "42 talks", "Echo", "算法"))
			.toList();
		List<Initials<String>> index = Initials.of(names, Function.identity());
		assertThat(index).extracting(Initials::letter).containsExactly("#", "A", "E", "M", "Z", "算");
		assertThat(index.get(1).entries()).containsExactly("A seminar", "Ada");
		assertThat(index.get(2).entries()).containsExactly("Echo", "étoiles");
		assertThat(index.stream().mapToInt((letter) -> letter.entries().size()).sum()).isEqualTo(names.size());
	}

}
