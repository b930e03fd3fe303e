package org.colloquium.api;

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

	private MockMvcTester.MockMvcRequestBuilder asked(String body) {
		return this.mvc.post().uri("/api/v1/duplicates").contentType(MediaType.APPLICATION_JSON).content(body);
	}

}
