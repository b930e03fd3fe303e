package org.colloquium.shared;

import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class RichTextTests {

	private static final String TABLE = """
			Two ways:

			| method | time | error |
			| --- | ---: | :---: |
			| $\\alpha$ | 1.2 | **0.01** |
			| $\\beta$ | | 0.02 |

			The end.""";

	@Test
	void rendersMarkdown() {
		assertThat(new RichText("A *small* step\n\n- one\n- two").html()).contains("<p>A <em>small</em> step</p>",
				"<li>one</li>");
	}

	@Test
	void keepsNothingThatCouldRun() {
		String html = new RichText("<script>alert(1)</script><img src=x onerror=alert(1)>\n\n[x](javascript:alert(1)) "
				+ "<a href=\"https://example.org\" onclick=\"alert(1)\">y</a>")
			.html();
		assertThat(html).doesNotContain("script:", "<script", "onerror", "onclick", "<img")
			.contains("https://example.org");
	}

	@Test
	void leavesMathematicsUntouched() {
		String html = new RichText("Time $\\mathcal{O}(n_1*n_2*{{x}})$ and $$a<b$$ and \\(c\\) but $5 and $10.").html();
		assertThat(html).contains("<span class=\"math\">$\\mathcal{O}(n_1*n_2*{{x}})$</span>",
				"<span class=\"math\">$$a&lt;b$$</span>", "<span class=\"math\">\\(c\\)</span>", "$5 and $10.");
	}

	@Test
	void readsAsOneLineWithoutMarkup() {
		assertThat(new RichText("Fish & *chips*\n\nfor <b>two</b>").plain()).isEqualTo("Fish & chips for two");
	}

	@Test
	void readsAsParagraphsWithoutMarkup() {
		String source = "## Why\n\nWe *sort* in $\\mathcal{O}(n \\log n)$ time,<br>see [the paper](https://example.org/p) "
				+ "or https://example.org/q &amp; more.\n\n- one\n- two\n\n<p>pasted <b>HTML</b></p><script>x()</script>";
		assertThat(new RichText(source).text()).isEqualTo("""
				Why

				We sort in O(n log n) time,
				see the paper (https://example.org/p) or https://example.org/q & more.

				- one
				- two

				pasted HTML""");
	}

	@Test
	void saysAnAddressOnce() {
		String text = "See www.example.org/a and https://example.org/b, or mail a@example.org.";
		assertThat(new RichText(text).plain()).isEqualTo(text);
		assertThat(new RichText("See *www.example.org/a*.").plain()).isEqualTo("See www.example.org/a.");
		assertThat(new RichText("See [a](http://www.example.org/a).").plain())
			.isEqualTo("See a (http://www.example.org/a).");
	}

	@Test
	void setsTablesOfPipes() {
		assertThat(new RichText(TABLE).html()).contains(
				"<table><thead><tr><th scope=\"col\">method</th><th scope=\"col\" class=\"at-end\">time</th>"
						+ "<th scope=\"col\" class=\"at-centre\">error</th></tr></thead>",
				"<td><span class=\"math\">$\\alpha$</span></td><td class=\"at-end\">1.2</td>"
						+ "<td class=\"at-centre\"><strong>0.01</strong></td>");
	}

	@Test
	void readsTablesLineByLine() {
		assertThat(new RichText(TABLE).text()).isEqualTo("""
				Two ways:

				method | time | error
				α | 1.2 | 0.01
				β |  | 0.02

				The end.""");
	}

	@Test
	void isCheapForATextOfNothingButDollars() {
		assertThat(new RichText("$".repeat(20_000)).html()).isNotEmpty();
	}

	@Test
	void readsATextWithoutMarkupAsAnyOther() {
		Random random = new Random(7);
		String[] pieces = { "word", "Ünì", "数学", " ", "  ", "\n", "\n\n", "\r\n", "\t", "    ", "-", "+", "1.", "2)",
				"#", "=", "~", ">", "!", "*", "_", "`", "&amp;", "<b>", "[a](b)", "$x_1$", "\\", "www.example.org",
				"WWW.example.org", "https://example.org/", "a@example.org", "|", "…", "\u00a0", "'", "\"", ":", "(",
				")", "7" };
		for (int i = 0; i < 20_000; i++) {
			StringBuilder source = new StringBuilder((i % 2 == 0) ? "x" : " \n  x");
			for (int j = random.nextInt(12); j > 0; j--) {
				source.append(pieces[random.nextInt(pieces.length)]);
			}
			RichText text = new RichText(source.toString());
			assertThat(text.text()).as(source.toString().replace("\n", "\\n"))
				.isEqualTo(RichTextRendering.text(source.toString()));
		}
	}

	/* Where each space of a gap led through all the others, this took minutes. */
	@ParameterizedTest
	@ValueSource(strings = { "a", "*a*" })
	void readsALongGapAsOne(String beginning) {
		RichText text = new RichText(beginning + "\u00a0 ".repeat(100_000) + "b");
		assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), text::plain)).isEqualTo("a b");
	}

}
