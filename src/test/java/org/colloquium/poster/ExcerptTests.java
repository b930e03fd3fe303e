package org.colloquium.poster;

import org.junit.jupiter.api.Test;

import org.colloquium.shared.RichText;

import static org.assertj.core.api.Assertions.assertThat;

class ExcerptTests {

	private final RichText text = new RichText("One *short* sentence. Another sentence.\n\nA second paragraph.");

	@Test
	void leavesAShortTextAsItIs() {
		assertThat(Excerpt.of(this.text, 1_000)).isEqualToIgnoringWhitespace(this.text.html());
	}

	@Test
	void endsBehindASentence() {
		assertThat(Excerpt.of(this.text, 30)).isEqualToIgnoringWhitespace("<p>One short sentence. …</p>");
	}

	@Test
	void endsBehindAWordWhereASentenceIsTooLong() {
		assertThat(Excerpt.of(this.text, 12)).isEqualToIgnoringWhitespace("<p>One short …</p>");
	}

	@Test
	void endsInsideAWordThatIsTooLong() {
		assertThat(Excerpt.of(new RichText("\ud835\udd38".repeat(50)), 11))
			.isEqualToIgnoringWhitespace("<p>" + "\ud835\udd38".repeat(5) + " …</p>");
	}

	@Test
	void isNothingOfNothing() {
		assertThat(Excerpt.of(null, 10)).isNull();
		assertThat(Excerpt.of(this.text, 0)).isNull();
	}

}
