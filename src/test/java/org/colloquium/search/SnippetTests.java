package org.colloquium.search;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SnippetTests {

	@Test
	void showsAShortTextAsItIs() {
		assertThat(snippet("Day one: the compiler.", "compiler")).isEqualTo("Day one: the [compiler].");
		assertThat(snippet("Compilers, again.", "compilers")).isEqualTo("[Compilers], again.");
	}

	@Test
	void cutsALongTextAroundWhatWasFound() {
		String snippet = snippet("before, ".repeat(60) + "here " + "after ".repeat(60), "here");
		assertThat(snippet).startsWith("… before, ").endsWith(" after …").contains("[here]").hasSizeLessThan(340);
	}

	@Test
	void beginsWithASentenceThatIsNear() {
		String snippet = snippet("Much is said before. ".repeat(20) + "Nobody saw the whale. " + "More. ".repeat(60),
				"whale");
		assertThat(snippet).startsWith("… Nobody saw the [whale]. More.");
	}

	@Test
	void choosesTheStretchThatSaysMost() {
		String text = "A whale. " + "Filler. ".repeat(80) + "The whale and the ship. " + "Filler. ".repeat(80);
		assertThat(snippet(text, "whale", "ship")).startsWith("… The [whale] and the [ship].");
	}

	@Test
	void showsTwoStretchesWhereNoOneSaysAll() {
		String text = "A whale is here. " + "Filler. ".repeat(80) + "There is a ship. " + "Filler. ".repeat(80);
		assertThat(snippet(text, "whale", "ship")).startsWith("A [whale] is here. Filler.")
			.contains(" … There is a [ship]. Filler.")
			.endsWith(" …")
			.hasSizeLessThan(360);
	}

	@Test
	void cutsATextWithoutSpaces() {
		assertThat(snippet("x".repeat(2_000) + " whale " + "y".repeat(2_000), "whale")).contains("[whale]")
			.hasSizeLessThan(360);
	}

	private static String snippet(String text, String... words) {
		List<Token> tokens = Token.of(text, Analyzers.written())
			.stream()
			.filter((token) -> List.of(words).contains(token.word()))
			.toList();
		return Snippet.of(new Marked(text, tokens, 1))
			.stream()
			.map((piece) -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
			.collect(Collectors.joining());
	}

}
