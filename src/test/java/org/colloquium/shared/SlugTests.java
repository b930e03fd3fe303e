package org.colloquium.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SlugTests {

	@ParameterizedTest
	@CsvSource({ "Opening the Black Box, opening-the-black-box", "'  C++ & Rust!  ', c-rust",
			"Énoncer c’est programmer, enoncer-c-est-programmer", "Größe Łódź Ærø, grosse-lodz-aero",
			"Ｆｕｌｌ ﬁt, full-fit", "שלום עולם, שלום-עולם", "量子計算, 量子計算", "🦉, event" })
	void keepsLettersAndDigitsOfAnyScript(String text, String slug) {
		assertThat(Slug.of(text, "event").value()).isEqualTo(slug);
	}

	@Test
	void fallsBackWhereThereIsNoText() {
		assertThat(Slug.of(null, "event")).hasToString("event");
		assertThat(Slug.of(" \u0000?!", "event")).hasToString("event");
	}

	@Test
	void cutsBetweenWordsWherePossibleAndNeverThroughALetter() {
		assertThat(Slug.of("word ".repeat(40), "event").value()).isEqualTo("word-".repeat(16).substring(0, 79));
		assertThat(Slug.of("x".repeat(200), "event").value()).hasSize(80);
		String cut = Slug.of("x" + "𝒳".repeat(100) + "\ud835\udc00", "event").value();
		assertThat(Slug.isSlug(cut)).isTrue();
		String rare = Slug.of("a" + "\ud840\udc00".repeat(100), "event").value();
		assertThat(Typed.isWritable(rare)).isTrue();
		assertThat(rare).hasSize(79);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-", "a-", "-a", "a--b", "a b", "a/b", "../a", "a?b" })
	void isNoPlaceForAnythingElse(String value) {
		assertThat(Slug.isSlug(value)).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> new Slug(value));
	}

}
