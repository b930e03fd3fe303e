package org.colloquium.text;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Zürich ZURICH zu\u0308rich | zurich zurich zurich", "eﬃcient ﬁelds | efficient fields",
					"Straße Øresund Łódź | strasse oresund lodz", "ma\u00ADchine zero\u200Bwidth | machine zerowidth",
					"“quoted” – and—dashed | quoted and dashed", "state-of-the-art | state of the art",
					"don't don’t | dont dont", "H₂O and x² | h2o and x2", "<p>One</p><p>two</p> | one two",
					"<b>W</b>ord and <i>it</i>alic | word and italic",
					"caf&eacute; &amp; bar&nbsp;open | cafe bar open", "caf&amp;eacute; | cafe",
					"a < b and c > d | a b and c d", "[a link](https://example.org/x) here | a link here",
					"**bold** and _soft_ | bold and soft", "G\\\"odel G{\\\"o}del Erd\\H{o}s | godel godel erdos",
					"\\emph{strong} $\\alpha$-stable | strong α stable", "in $\\mathbb{R}^n$ | in r n",
					"Ａｂｃ １２ | abc 12", "Ёлка Μαΐος | елка μαιοσ" })
	void dressIsTakenOff(String text, String words) {
		assertThat(String.join(" ", words(text))).isEqualTo(words);
	}

	@Test
	void wordBrokenAtALineEndIsOne() {
		assertThat(words("a compu-\n  ter and a compu\u00AD\nter")).containsExactly("a", "computer", "and", "a",
				"computer");
		assertThat(words("Anna-\nMaria")).containsExactly("anna", "maria");
	}

	@Test
	void eachLetterOfAScriptWithoutSpacesIsAWord() {
		assertThat(words("情報の科学 is かガ")).containsExactly("情", "報", "の", "科", "学", "is", "か", "カ\u3099");
		assertThat(words("ที่นี่")).containsExactly("ที\u0E48", "น\u0E35\u0E48");
	}

	@Test
	void placesPointAtTheTextAsEntered() {
		Words words = Words.of("<p>The <b>ﬁrst</b> compu-\nter &eacute;tude</p>");
		assertThat(IntStream.range(0, words.size()).mapToObj((i) -> words.span(i, i + 1).of(words.text())))
			.containsExactly("The", "ﬁrst", "compu-\nter", "&eacute;tude");
		assertThat(words.span(1, 3).of(words.text())).isEqualTo("ﬁrst</b> compu-\nter");
	}

	@Test
	void nothingIsNoWord() {
		assertThat(Words.of(null).size()).isZero();
		assertThat(words(" \n\t… — 😀🎉 \u0000 \uD83D <!-- nothing --> &nbsp;")).isEmpty();
	}

	private static List<String> words(String text) {
		Words words = Words.of(text);
		return IntStream.range(0, words.size()).mapToObj(words::word).toList();
	}

}
