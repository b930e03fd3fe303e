package org.colloquium.poster;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TransliterationTests {

	@ParameterizedTest
	@CsvSource({ "李, lǐ", "आर्यभट, āryabhaṭa", "გიორგი, giorgi", "ひらがな, hiragana", "김, gim" })
	void writesAnyScriptInLatinLetters(String word, String latin) {
		assertThat(Transliteration.of(word)).isEqualToIgnoringCase(latin);
	}

	@ParameterizedTest
	@CsvSource({ "\uD83E\uDD9A", "\uE000", "\uDBFF\uDFFD" })
	void leavesOutWhatIsNoLetter(String sign) {
		assertThat(Transliteration.of(sign)).isEmpty();
	}

}
