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
	void looksForFormulasInTitleAndTexts() {
		assertThat(this.formulas.anyIn("$x$", List.of())).isTrue();
		assertThat(this.formulas.anyIn(null, Arrays.asList(null, new RichText("Let \\[x\\] be")))).isTrue();
		assertThat(this.formulas.anyIn("Plain", List.of(new RichText("text")))).isFalse();
	}

}
