package org.colloquium.shared;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormulasTests {

	private final Formulas formulas = new Formulas();

	@Test
	void takesALineApartWithoutLosingASign() {
		String line = "Sorting in $O(n \\log n)$ for $5, or \\(x<y\\)";
		List<Formulas.Piece> pieces = this.formulas.pieces(line);
		assertThat(pieces).filteredOn(Formulas.Piece::formula)
			.extracting(Formulas.Piece::text)
			.containsExactly("$O(n \\log n)$", "\\(x<y\\)");
		assertThat(String.join("", pieces.stream().map(Formulas.Piece::text).toList())).isEqualTo(line);
		assertThat(this.formulas.pieces("No formula, $5 and $10")).extracting(Formulas.Piece::formula)
			.containsExactly(false);
	}

	@Test
	void makesTitlesLegible() {
		assertThat(this.formulas.legible("On $\\mathbb{Z}_p$ for $5")).isEqualTo("On ℤₚ for $5");
		assertThat(this.formulas.legible(null)).isNull();
	}

	@Test
	void tearsNoShortFormulaApart() {
		assertThat(this.formulas.legible("Sort in $O(n \\log n)$ steps"))
			.isEqualTo("Sort in O(n\u00a0log\u00a0n) steps");
		assertThat(this.formulas.legible("$T(n) \\le 2 T(n/2) + O(n \\log n) + O(m \\log m)$"))
			.isEqualTo("T(n) ≤ 2 T(n/2) + O(n\u00a0log\u00a0n) + O(m\u00a0log\u00a0m)");
	}

	@Test
	void looksForFormulasInTitleAndTexts() {
		assertThat(this.formulas.anyIn("$x$", List.of())).isTrue();
		assertThat(this.formulas.anyIn(null, Arrays.asList(null, new RichText("Let \\[x\\] be")))).isTrue();
		assertThat(this.formulas.anyIn("Plain", List.of(new RichText("text")))).isFalse();
	}

}
