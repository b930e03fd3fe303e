package org.colloquium.api;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
class BodyLimitTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void refusesAQuestionThatIsLongerThanAnyEvent() {
		assertThat(asked("\"" + "x".repeat(8_000_001) + "\"")).hasStatus(413)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(asked("{\"title\": \"" + "x".repeat(7_000_000) + "\"}")).as("read, and then found too long")
			.hasStatus(422);
	}

	@Test
	void refusesMoreSpeakersThanAnEventHas() {
		assertThat(asked(speakers(51, "Ada", "A bio."))).hasStatus(422).bodyText().contains("at most 50");
		assertThat(asked(speakers(50, "Ada", "A bio."))).hasStatusOk();
		assertThat(asked(speakers(1, "(".repeat(100_000), "A bio."))).hasStatus(422)
			.bodyText()
			.contains("\"speakers[0].name\"");
		assertThat(asked(speakers(50, "Ada", "word ".repeat(4_000)))).hasStatus(422)
			.bodyText()
			.contains("\"speakers\"");
	}

	@Test
	void tellsOnlyTheFirstOfManyThatAreWrong() {
		String keys = IntStream.range(0, 100_000)
			.mapToObj((number) -> "\"k" + number + "\": 0")
			.collect(Collectors.joining(","));
		for (String body : List.of("{\"tags\": [" + "0,".repeat(200_000) + "0]}",
				"{\"speakers\": [" + "0,".repeat(200_000) + "0]}", "{" + keys + "}", "{\"source\": {" + keys + "}}")) {
			assertThat(asked(body)).hasStatus(422).bodyText().hasSizeLessThan(10_000);
		}
	}

	@Test
	void takesAnEventAsJsonAlone() {
		assertThat(asked("title: A talk").contentType("application/yaml")).hasStatus(415)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyText()
			.contains("application/json");
	}

	private static String speakers(int count, String name, String bio) {
		String one = "{\"name\": \"" + name + "\", \"bio\": \"" + bio + "\"}";
		return "{\"speakers\": [" + String.join(", ", Collections.nCopies(count, one)) + "]}";
	}

	private MockMvcTester.MockMvcRequestBuilder asked(String body) {
		return this.mvc.post().uri("/api/v1/duplicates").contentType(MediaType.APPLICATION_JSON).content(body);
	}

}
