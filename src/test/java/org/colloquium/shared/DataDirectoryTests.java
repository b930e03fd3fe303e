package org.colloquium.shared;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class DataDirectoryTests {

	private final MockEnvironment environment = new MockEnvironment();

	@ParameterizedTest
	@ValueSource(strings = { "data", "./data", "other/../data" })
	void isAbsoluteHoweverItIsGiven(String directory) {
		this.environment.setProperty("colloquium.data-dir", directory);
		new DataDirectory().postProcessEnvironment(this.environment, null);
		assertThat(this.environment.getProperty("colloquium.data-dir"))
			.isEqualTo(Path.of("").toAbsolutePath().resolve("data").toString());
	}

	@Test
	void isLeftOutWhereThereIsNone() {
		new DataDirectory().postProcessEnvironment(this.environment, null);
		assertThat(this.environment.containsProperty("colloquium.data-dir")).isFalse();
	}

}
