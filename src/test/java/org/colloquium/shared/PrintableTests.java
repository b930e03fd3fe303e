package org.colloquium.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PrintableTests {

	@ParameterizedTest
	@ValueSource(ints = { 0, 0x7, 0xb, 0xc, 0x1b, 0x7f, 0x85, 0xd83d, 0xde00, 0xfffe, 0xffff, 0x1ffff })
	void isNoControlAndNoHalfCharacter(int character) {
		assertThat(Printable.of("a" + Character.toString(character) + "b")).isEqualTo("ab");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\tb", "a\nb", "\u00a0", "é", "語", "😀", "👩‍👩‍👧‍👦", "\u202bשלום\u202c", "\ufffd" })
	void isEverythingElse(String text) {
		assertThat(Printable.of(text)).isEqualTo(text);
	}

	@Test
	void endsItsLinesAlike() {
		assertThat(Printable.of("a\r\nb\rc\nd\u2028e\u2029f")).isEqualTo("a\nb\nc\nd\ne\nf");
	}

}
