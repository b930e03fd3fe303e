package org.colloquium.api;

import java.io.IOException;
import java.net.ConnectException;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whose fault it is, as programs are told.
 */
class ApiErrorsTests {

	private final MockMvcTester mvc = MockMvcTester.of(List.of(new Failing()),
			(builder) -> builder.setControllerAdvice(new ApiErrors(new StaticMessageSource())).build());

	@Test
	void aSourceThatBreaksOffIsTheCallers() {
		assertThat(this.mvc.get().uri("/broken-off")).hasStatus(400);
	}

	@Test
	void aDatabaseThatDoesNotAnswerIsOurs() {
		assertThat(this.mvc.get().uri("/without-database")).hasStatus(503)
			.bodyText()
			.contains("The database does not answer")
			.doesNotContain("refused");
	}

	@RestController
	static class Failing {

		@GetMapping("/broken-off")
		String breakOff() throws IOException {
			throw new IOException("reset by peer");
		}

		@GetMapping("/without-database")
		String askTheDatabase() {
			throw new CannotCreateTransactionException("no connection", new ConnectException("Connection refused"));
		}

	}

}
