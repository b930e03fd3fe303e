package org.colloquium.site;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What comes instead of a page, as a real server sends it.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.address=127.0.0.1")
class ErrorPagesTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = ' ',
			value = { "/nothing 404", "/events/abc 400", "/events/999999 404", "/events/99999999999999999999 400",
					"/events/1/a/b 404", "/events/0x10 400", "/events/%2B16 400", "/events/%231 400", "//events 400",
					"/events;x=y 400", "/error 404", "/series/none 404", "/series/%ff 400", "/%00 400",
					"/events/%00 400", "/../secret 400", "/events/..%2f 400", "/ev\\ents 400", "/events?q=%ff 400",
					"/events?q=%00 400", "/events?from=tomorrowish 400", "/calendar/2026-13 400", "/archive/abc 404" })
	void showsAPageOfTheSiteWhateverIsAskedFor(String address, int status) throws IOException {
		for (String accept : new String[] { "text/html", "*/*", "image/png", "nonsense;" }) {
			String answer = answer("GET", address, "Accept: " + accept + "\r\n");
			assertThat(answer).as(accept).startsWith("HTTP/1.1 " + status + " ").contains("site-header", "Colloquium");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/nothing|Cette page n’existe pas", "/events/abc|Cette adresse est illisible",
					"/events?from=x|Cette adresse est illisible", "//events|Cette adresse est illisible",
					"/events;x=y|Cette adresse est illisible", "/%00|Cette adresse est illisible" })
	void saysItInTheLanguageOfTheVisitor(String address, String words) throws IOException {
		assertThat(answer("GET", address, "Accept-Language: fr-CH,fr;q=0.9\r\n")).contains(words, "<html lang=\"fr\"");
		assertThat(answer("GET", address, "Accept-Language: fr\r\nCookie: language=de\r\n"))
			.contains("<html lang=\"de-CH\"")
			.doesNotContain(words);
	}

	@Test
	void showsAPageOfTheSiteForAMethodThatCannotBeUsed() throws IOException {
		assertThat(answer("TRACE", "/events", "")).startsWith("HTTP/1.1 405 ").contains("site-header");
		assertThat(answer("FOO", "/events", "")).startsWith("HTTP/1.1 400 ").contains("site-header");
		assertThat(answer("POST", "/events", "Content-Length: 0\r\n")).startsWith("HTTP/1.1 403 ")
			.contains("site-header");
	}

	@Test
	void showsAPageOfTheSiteForAnAddressThatIsTooLong() throws IOException {
		assertThat(answer("GET", "/events?q=" + "a".repeat(20_000), "")).startsWith("HTTP/1.1 400 ")
			.contains("site-header", "cannot be read");
		assertThat(answer("GET", "/events?q=" + "a".repeat(3_000), "")).startsWith("HTTP/1.1 400 ")
			.contains("at most 500");
	}

	@Test
	void readsWhatBrowsersSendAsItWasTyped() throws IOException {
		assertThat(answer("GET", "/events?q=[a]|{b}^`\\", "")).startsWith("HTTP/1.1 200 ").contains("[a]|{b}^`\\");
	}

	@Test
	void answersWhoeverSpeaksManyLanguages() throws IOException {
		assertThat(answer("GET", "/events", "Accept-Language: " + "nl,".repeat(2_000) + "fr\r\n"))
			.startsWith("HTTP/1.1 200 ")
			.contains("<html lang=\"fr\"");
	}

	@ParameterizedTest
	@CsvSource({ "/oembed 405", "/events.ics 405", "/api/v1/duplicates 415" })
	void looksIntoNoPartsThatNobodyAskedFor(String addressAndStatus) throws IOException {
		String[] expected = addressAndStatus.split(" ");
		for (String type : List.of("multipart/form-data; boundary=x", "multipart/form-data", "multipart/")) {
			assertThat(answer("POST", expected[0], "Content-Type: " + type + "\r\nContent-Length: 3\r\n\r\n--x"))
				.as(type)
				.startsWith("HTTP/1.1 " + expected[1] + " ");
		}
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void tellsAProgramThatAFormIsNoEvent(CapturedOutput log) throws IOException {
		for (String form : List.of("title=A+talk", "title=%zz", "a=1&".repeat(2_000))) {
			assertThat(answer("POST", "/api/v1/duplicates", "Content-Type: application/x-www-form-urlencoded\r\n"
					+ "Content-Length: " + form.length() + "\r\n\r\n" + form))
				.startsWith("HTTP/1.1 4")
				.contains("application/problem+json");
		}
		assertThat(log.toString()).doesNotContain("\tat ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/speakers/1", "/events/1/poster.pdf", "/events/1.ics", "/menus.js", "/nothing",
			"/api/v1/nothing", "/series" })
	@ExtendWith(OutputCaptureExtension.class)
	void refusesParametersThatCannotBeReadWithoutAFaultInTheLog(String address, CapturedOutput log) throws IOException {
		for (String parameters : List.of("q=%ff", "q=%zz", "q=1&".repeat(1_001))) {
			assertThat(answer("GET", address + "?" + parameters, "")).startsWith("HTTP/1.1 400 ")
				.contains(address.startsWith("/api/") ? "application/problem+json" : "site-header");
		}
		assertThat(log.toString()).doesNotContain("ERROR", "\tat ");
	}

	@ParameterizedTest
	@CsvSource({ "PUT, /events, 403", "PATCH, /login, 403", "DELETE, /oembed, 405", "PUT, /api/v1/events/1, 401" })
	@ExtendWith(OutputCaptureExtension.class)
	void readsNoFormWhereNoneIsTaken(String method, String address, int status, CapturedOutput log) throws IOException {
		String answer = answer(method, address,
				"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\n%zz");
		assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
		assertThat(log.toString()).doesNotContain("ERROR", "\tat ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login?error", "/events", "/calendar", "/subscribe", "/events.ics", "/menus.js",
			"/api/v1/events" })
	@ExtendWith(OutputCaptureExtension.class)
	void looksIntoNoPartsThatWereNotPosted(String address, CapturedOutput log) throws IOException {
		for (String method : List.of("GET", "HEAD")) {
			String answer = answer(method, address,
					"Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 11\r\n\r\n--x\r\nbroken");
			assertThat(answer).as(method).matches("(?s)HTTP/1.1 (200|302|400) .*");
		}
		assertThat(log.toString()).doesNotContain("ERROR", "\tat ");
	}

	@ParameterizedTest
	@CsvSource({ "/events, 400", "/api/v1/events?from=x, 400", "/nothing, 404" })
	@ExtendWith(OutputCaptureExtension.class)
	void answersWhoeverAsksForALanguageThatNobodyCanRead(String address, int status, CapturedOutput log)
			throws IOException {
		assertThat(answer("GET", address, "Accept-Language: \u0080\u00ff\r\n")).startsWith("HTTP/1.1 " + status + " ");
		assertThat(log.toString()).doesNotContain("ERROR", "WARN", "\tat ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "application/*", "nonsense" })
	@ExtendWith(OutputCaptureExtension.class)
	void tellsAProgramThatABodyIsOfOneType(String type, CapturedOutput log) throws IOException {
		assertThat(answer("POST", "/api/v1/duplicates", "Content-Type: " + type + "\r\nContent-Length: 2\r\n\r\n{}"))
			.startsWith("HTTP/1.1 415 ")
			.contains("application/problem+json");
		assertThat(log.toString()).doesNotContain("ERROR", "\tat ");
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void warnsNobodyOfWhatACallerWouldAccept(CapturedOutput log) throws IOException {
		assertThat(answer("GET", "/nothing", "Accept: a/b/c\r\n")).startsWith("HTTP/1.1 404 ");
		assertThat(log.toString()).doesNotContain("WARN");
	}

	@Test
	void answersAProgramWithAProblem() throws IOException {
		assertThat(answer("GET", "/api/v1/nothing", "")).startsWith("HTTP/1.1 404 ")
			.contains("application/problem+json")
			.doesNotContain("site-header");
	}

	private String answer(String method, String address, String headers) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			String request = method + " " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers
					+ "\r\n";
			socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
