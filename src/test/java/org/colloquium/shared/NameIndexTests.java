package org.colloquium.shared;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameIndexTests {

	private static final List<String> NAMES = Stream
		.concat(IntStream.range(0, 450).mapToObj("Meeting %03d"::formatted), Stream.of("Ada", "Zoo"))
		.toList();

	@Test
	void showsEveryNameOnceOnOnePageOrAnother() {
		List<NameIndex<String>> pages = IntStream.range(0, 3).mapToObj(NameIndexTests::page).toList();
		assertThat(pages).flatExtracting((page) -> page.found().getContent())
			.containsExactlyInAnyOrderElementsOf(NAMES);
		assertThat(pages).extracting((page) -> page.found().getNumberOfElements()).containsExactly(200, 200, 52);
		assertThat(pages.get(2).sections()).extracting(NameIndex.Section::letter).containsExactly("M", "Z");
		assertThat(pages.get(1).sections()).extracting(NameIndex.Section::number).containsExactly(2);
	}

	@Test
	void leadsFromEachLetterToThePageWhereItBegins() {
		assertThat(page(1).letters()).containsExactly(new NameIndex.Letter("A", 1, 0), new NameIndex.Letter("M", 2, 0),
				new NameIndex.Letter("Z", 3, 2));
	}

	@Test
	void showsNothingBehindTheLastPage() {
		assertThat(page(3).found()).isEmpty();
		assertThat(page(100_000).sections()).isEmpty();
		assertThat(NameIndex.of(List.of("Ada"), Function.identity(), 1).found().getContent()).isEmpty();
		assertThat(NameIndex.of(List.of("Ada"), Function.identity(), 0).found().getContent()).containsExactly("Ada");
	}

	private static NameIndex<String> page(int number) {
		return NameIndex.of(NAMES, Function.identity(), number);
	}

}
