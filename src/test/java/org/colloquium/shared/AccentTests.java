package org.colloquium.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AccentTests {

	@ParameterizedTest
	@ValueSource(strings = { "#9b1c31", "#ff0000", "#ffff00", "#00ff00", "#0000ff", "#000000", "#ffffff", "#808080",
			"#00a79f", "#767676", "#f3f0eb", "#242220" })
	void isLegibleOnEveryGround(String colour) {
		Accent accent = Accent.of(colour);
		for (String light : new String[] { "#fdfcfa", "#f3f0eb" }) {
			assertThat(accent.forLight().contrastWith(Accent.of(light))).isGreaterThanOrEqualTo(4.5);
		}
		for (String dark : new String[] { "#171615", "#242220" }) {
			assertThat(accent.forDark().contrastWith(Accent.of(dark))).isGreaterThanOrEqualTo(4.5);
		}
	}

	@Test
	void leavesAColourAloneThatIsLegible() {
		assertThat(Accent.of("#9b1c31").forLight()).hasToString("#9b1c31");
	}

	@Test
	void knowsTheContrastOfBlackOnWhite() {
		assertThat(Accent.of("#000000").contrastWith(Accent.of("#ffffff"))).isEqualTo(21.0);
	}

	@ParameterizedTest
	@ValueSource(strings = { "red", "#fff", "", "#12345g", "#123456;}" })
	void refusesWhatIsNoColour(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Accent.of(text)).withMessageContaining("accent");
	}

}
