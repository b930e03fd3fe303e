package org.colloquium.shared;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedTests {

	private final Violations violations = new Violations();

	private final Typed typed = new Typed(this.violations);

	@Test
	void takesOutWhatIsNoCharacter() {
		assertThat(this.typed.line("title", "a\ufffeb\uffff \ufdd0c\ufdef\ud83f\udffe", 10)).isEqualTo("ab c");
		assertThat(this.typed.text("abstract", "\uffff")).isNull();
		assertThat(this.typed.line("title", "\ufdcf\ufdf0\ufffd\ud83d\ude00", 10))
			.isEqualTo("\ufdcf\ufdf0\ufffd\ud83d\ude00");
	}

	@Test
	void takesRunsOfWhiteSpaceOfALineForOneSpace() {
		assertThat(this.typed.line("title", " a\u00a0\t\n b\u2028c\ufeff ", 10)).isEqualTo("a b c");
		assertThat(this.typed.line("title", " \u00a0\u3000 ", 10)).isNull();
		assertThat(this.typed.line("title", null, 10)).isNull();
		assertThat(this.violations.all()).isEmpty();
	}

	@Test
	void keepsTheLinesOfAText() {
		assertThat(this.typed.text("abstract", "a\r\nb\rc\n\n d \n")).isEqualTo("a\nb\nc\n\n d");
	}

	@Test
	void takesOutWhatAWrongDecodingLeft() {
		assertThat(this.typed.line("title", "caf\u0092e", 10)).isEqualTo("cafe");
	}

	@Test
	void measuresWhatIsKeptAndNotTheSpacesAroundIt() {
		assertThat(this.typed.line("title", "   abc   ", 3)).isEqualTo("abc");
		assertThat(this.typed.line("title", "abcd", 3)).isNull();
		assertThat(this.typed.text("abstract", "x".repeat(Typed.TEXT_LENGTH + 1))).isNull();
		assertThat(codes()).containsExactly("title: too-long", "abstract: too-long");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000", "\u0007", "\u007f", "a\ud800b", "\udc00" })
	void rejectsWhatCannotBeKept(String value) {
		assertThat(this.typed.line("title", value, 10)).isNull();
		assertThat(this.typed.text("abstract", value)).isNull();
		assertThat(codes()).containsExactly("title: control-character", "abstract: control-character");
	}

	@ParameterizedTest
	@ValueSource(strings = { "javascript:alert(1)", "JaVaScRiPt://example.org/%0aalert(1)", "data:text/html,x",
			"ftp://example.org/a", "//example.org", "example.org", "http:///path", "https://exa mple.org",
			"https://example.org/<script>", "mailto:a@example.org" })
	void acceptsNoLinkButToAPage(String value) {
		assertThat(this.typed.link("url", value)).isNull();
		assertThat(codes()).containsExactly("url: link");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org", "HTTP://example.org:8080/a?b=c#d", "https://[::1]/",
			"https://example.org/caf\u00e9" })
	void acceptsAddressesOfPages(String value) {
		assertThat(this.typed.link("url", value)).isEqualTo(value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ada", "ada@", "@example.org", "ada@example", "a b@example.org", "a@b.c, d@e.f",
			"<ada@example.org>" })
	void acceptsNoHalfOfAnAddress(String value) {
		assertThat(this.typed.email("email", value)).isNull();
		assertThat(codes()).containsExactly("email: email");
	}

	private List<String> codes() {
		return this.violations.all().stream().map((violation) -> violation.field() + ": " + violation.code()).toList();
	}

}
