package org.colloquium.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LogisticRegressionTests {

	@Test
	void separatesWhatOneFeatureSeparates() {
		LogisticRegression regression = new LogisticRegression(List.of("containment"));
		for (int i = 0; i <= 100; i++) {
			regression.add(containment(i / 100.0), i >= 40, 1);
		}
		Model model = regression.fit();
		assertThat(model.probability(containment(0.2).values())).isLessThan(0.1);
		assertThat(model.probability(containment(0.6).values())).isGreaterThan(0.9);
		assertThat(model.coefficients()[Features.NAMES.indexOf("vocabulary")]).isZero();
	}

	private static Features containment(double value) {
		return new Features(value, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
	}

}
