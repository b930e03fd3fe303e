package org.colloquium.importing;

import java.util.AbstractList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BlocksTests {

	private static final int COUNT = 5_000;

	@ParameterizedTest
	@ValueSource(
			strings = { "", "x", "Title:", "Title | Speaker | Date", "From: a@example.org", "> ", "--", "Abstract" })
	void looksAtEachLineAFewTimes(String line) {
		Watched lines = new Watched(
				Stream.iterate(1, (number) -> number + 1).limit(COUNT).map((number) -> line(number, line)));
		Blocks.of(lines);
		assertThat(lines.looks).isBetween(COUNT, 40 * COUNT);
	}

	private static PastedLine line(int number, String text) {
		return new PastedLine(number, 0, text, text.contains("|") ? List.of(text.split(" \\| ")) : List.of());
	}

	private static final class Watched extends AbstractList<PastedLine> {

		private final List<PastedLine> lines;

		private int looks;

		private Watched(Stream<PastedLine> lines) {
			this.lines = lines.toList();
		}

		@Override
		public PastedLine get(int index) {
			this.looks++;
			return this.lines.get(index);
		}

		@Override
		public int size() {
			return this.lines.size();
		}

	}

}
