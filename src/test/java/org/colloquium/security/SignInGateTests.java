package org.colloquium.security;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

@SpringBootTest(properties = "colloquium.admin.password=right password")
@AutoConfigureMockMvc
class SignInGateTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Accounts accounts;

	@Autowired
	private PasswordEncoder passwords;

	@Test
	void makesTheLoginFormWaitAfterFiveFailures() {
		this.accounts.save(new Account("editor", this.passwords.encode("right password"), Role.EDITOR, Instant.EPOCH));
		for (String name : new String[] { "editor", "nobody" }) {
			for (int i = 0; i < 5; i++) {
				assertThat(login(name, "wrong", "10.0.0." + i)).hasRedirectedUrl("/login?error");
			}
			assertThat(login(name, "right password", "10.0.1.1")).hasStatus(429)
				.containsHeader("Retry-After")
				.bodyText()
				.contains("Try again in a minute.")
				.doesNotContain("right password");
		}
	}

	@Test
	void makesAProgramWaitAfterFiveFailuresFromItsAddress() {
		for (int i = 0; i < 5; i++) {
			assertThat(write("name " + i)).hasStatus(401);
		}
		assertThat(write("name 6")).hasStatus(429)
			.containsHeader("Retry-After")
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void startsAnewAfterASuccess() {
		for (int round = 0; round < 2; round++) {
			for (int i = 0; i < 4; i++) {
				assertThat(login("somebody " + round + i, "wrong", "10.0.2.1")).hasRedirectedUrl("/login?error");
			}
			assertThat(this.mvc.get()
				.uri("/api/v1/events")
				.with(httpBasic("admin", "right password"))
				.with(from("10.0.2.1"))).hasStatusOk();
		}
	}

	private MockMvcTester.MockMvcRequestBuilder login(String name, String password, String address) {
		return this.mvc.post()
			.uri("/login")
			.with(csrf())
			.with(from(address))
			.param("username", name)
			.param("password", password);
	}

	private MockMvcTester.MockMvcRequestBuilder write(String name) {
		return this.mvc.post()
			.uri("/api/v1/events")
			.with(httpBasic(name, "wrong"))
			.with(from("10.0.3.1"))
			.contentType(MediaType.APPLICATION_JSON)
			.content("{}");
	}

	private static RequestPostProcessor from(String address) {
		return (request) -> {
			request.setRemoteAddr(address);
			return request;
		};
	}

}
