package org.colloquium.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldedLinesTests {

	@ParameterizedTest
	@ValueSource(strings = { "a", "é", "語", "😀", "aé語😀", "שלום", "e\u0301" })
	void holdAtMost75OctetsAndNoHalfCharacters(String characters) throws IOException {
		for (int before = 60; before < 80; before++) {
			String line = "x".repeat(before) + characters.repeat(100);
			String folded = fold(line + "\r\n");
			assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
			assertThat(Arrays.stream(folded.split("\r\n")))
				.allSatisfy((part) -> assertThat(part.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
			assertThat(folded).doesNotContain("\ufffd");
		}
	}

	@Test
	void leaveALineOf75OctetsAlone() throws IOException {
		assertThat(fold("x".repeat(75) + "\r\n" + "y".repeat(76) + "\r\n"))
			.isEqualTo("x".repeat(75) + "\r\n" + "y".repeat(75) + "\r\n y\r\n");
	}

	private static String fold(String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new FoldedLines(bytes).write(text.getBytes(StandardCharsets.UTF_8));
		return bytes.toString(StandardCharsets.UTF_8);
	}

}
