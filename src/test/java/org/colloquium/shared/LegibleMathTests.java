package org.colloquium.shared;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class LegibleMathTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Sorting in $\\mathcal{O}(n \\log n)$ | Sorting in O(n log n)
			$n\\log n$ steps | n log n steps
			Time $\\tilde{O}(m^{1+o(1)})$ | Time Õ(m^(1+o(1)))
			The $L^2$ norm on $\\mathbb{R}^n$ | The L² norm on ℝⁿ
			$A_{kl} x^a + y^T$ | Aₖₗ xᵃ + y^T
			$x_i \\le \\frac{a+b}{2}$ | xᵢ ≤ (a+b)/2
			$\\sqrt{n}$ and \\(\\sqrt{n+1}\\) | √n and √(n+1)
			$$\\sum_{i=1}^{n} x_i$$ | ∑ᵢ₌₁ⁿ xᵢ
			$P \\neq NP$ | P ≠ NP
			$\\alpha\\to\\beta$ | α → β
			$\\left( \\text{if } x \\right)$ | ( if x )
			\\[e^{i\\pi} = -1\\] | e^(iπ) = -1
			It costs $5 and $10. | It costs $5 and $10.
			Five \\$ each | Five \\$ each
			A C# and C++ talk_with_names | A C# and C++ talk_with_names
			""")
	void reads(String latex, String text) {
		assertThat(LegibleMath.in(latex))
			.satisfies((read) -> assertThat(Normalizer.normalize(read, Normalizer.Form.NFC)).isEqualTo(text));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "$\\frac{a$", "$\\$", "$^$", "$x^{$", "$}}}{{{$",
			"$\\begin{matrix}$", "$\\unknown{x}$", "$\\sqrt$", "$_{^{_{^x}}}$" })
	void isNotHarmedByWhatIsMalformed(String latex) {
		assertThat(LegibleMath.in(latex)).doesNotContain("\\frac");
	}

	@Test
	void survivesAnyText() {
		String signs = "\\{}^_$&~ ab1\\frac\\sqrt\\mathbb\\[\\]\\(\\)é\ud83d\ude00";
		Random random = new Random(7);
		for (int i = 0; i < 3_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int k = 0; k < 40; k++) {
				text.append(signs.charAt(random.nextInt(signs.length())));
			}
			assertThatCode(() -> LegibleMath.in(text.toString())).as(text.toString()).doesNotThrowAnyException();
		}
	}

	@Test
	void isCheapForTextsThatNest() {
		assertTimeout(Duration.ofSeconds(5), () -> {
			assertThat(LegibleMath.in("$" + "\\sqrt{".repeat(70) + "}".repeat(70) + "$")).startsWith("√");
			LegibleMath.in("$".repeat(5_000));
			LegibleMath.in("\\(".repeat(5_000));
		});
	}

}
