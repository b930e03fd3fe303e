package org.colloquium.admin;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.colloquium.text.Passage;
import org.colloquium.text.Span;

import static org.assertj.core.api.Assertions.assertThat;

class MarkedTextTests {

	@Test
	void givesAPassageTheSameNumberOnBothSides() {
		List<Passage> passages = List.of(new Passage(new Span(0, 3), new Span(8, 11), 1),
				new Passage(new Span(4, 7), new Span(0, 3), 1));
		assertThat(written(MarkedText.here("one two rest", passages))).isEqualTo("[①one] [②two] rest");
		assertThat(written(MarkedText.there("two and one", passages))).isEqualTo("[②two] and [①one]");
	}

	@Test
	void losesNothingOfATextWherePassagesOverlapOrReachTooFar() {
		List<Span> spans = List.of(new Span(0, 5), new Span(3, 8), new Span(4, 5), new Span(6, 99), new Span(50, 60));
		assertThat(written(MarkedText.of("0123456789", spans))).isEqualTo("[①01234][②567][④89]");
		assertThat(MarkedText.of(null, spans).pieces()).isEmpty();
	}

	@Test
	void marksBothCopiesOfWhatATextSaysTwice() {
		List<Passage> passages = List.of(new Passage(new Span(0, 3), new Span(8, 11), 1),
				new Passage(new Span(4, 7), new Span(12, 15), 1));
		MarkedText marked = MarkedText.copies("one two one two", passages);
		assertThat(written(marked)).isEqualTo("[①one] [②two] [①one] [②two]");
		assertThat(marked.pieces()).filteredOn(MarkedText.Piece::again)
			.extracting(MarkedText.Piece::number)
			.containsExactly(1, 2);
		assertThat(MarkedText.copies("once", List.of()).pieces()).isEmpty();
	}

	@Test
	void countsOnWhereThereAreNoMoreCircles() {
		assertThat(new MarkedText.Piece("x", 20, false).mark()).isEqualTo("⑳");
		assertThat(new MarkedText.Piece("x", 21, false).mark()).isEqualTo("(21)");
	}

	@Test
	void leavesOutWhatIsFarFromAPassageWithoutTearingACharacter() {
		String far = "😀".repeat(60) + "x";
		MarkedText marked = MarkedText.of(far + "passage" + far, List.of(new Span(far.length(), far.length() + 7)));
		String excerpt = written(marked.excerpt());
		assertThat(excerpt).hasSizeLessThan(130).startsWith(" … 😀").contains("[①passage]😀").endsWith("😀 … ");
		assertThat(excerpt.codePoints()).noneMatch((point) -> Character.getType(point) == Character.SURROGATE);
	}

	@Test
	void leavesWordsWhole() {
		String far = "remarkable ".repeat(20);
		MarkedText marked = MarkedText.of(far + "passage " + far, List.of(new Span(far.length(), far.length() + 7)));
		assertThat(written(marked.excerpt()).split("[^a-z]+")).containsOnly("", "remarkable", "passage");
	}

	private static String written(MarkedText marked) {
		return marked.pieces()
			.stream()
			.map((piece) -> piece.isMarked() ? "[" + piece.mark() + piece.text() + "]" : piece.text())
			.collect(Collectors.joining());
	}

}
