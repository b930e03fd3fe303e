package org.colloquium.security;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

@SpringBootTest(properties = "colloquium.admin.password=first password")
@AutoConfigureMockMvc
@Transactional
class ApiAuthenticationTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AccountRegister register;

	@MockitoSpyBean
	private PasswordEncoder passwords;

	@Test
	void comparesARightPasswordOnce() {
		assertThat(write("first password")).hasStatus(422);
		clearInvocations(this.passwords);
		assertThat(write("first password")).hasStatus(422);
		verify(this.passwords, never()).matches(any(), any());
	}

	@Test
	void refusesAPasswordAtOnceWhenItIsChanged() {
		assertThat(write("first password")).hasStatus(422);
		this.register.changePassword("admin", "first password", "second password");
		assertThat(write("first password")).hasStatus(401);
		assertThat(write("second password")).hasStatus(422);
	}

	@Test
	void comparesAWrongPasswordEachTime() {
		assertThat(write("first password")).hasStatus(422);
		clearInvocations(this.passwords);
		assertThat(write("wrong password")).hasStatus(401);
		assertThat(write("wrong password")).hasStatus(401);
		verify(this.passwords, times(2)).matches(any(), any());
	}

	@Test
	void comparesThePasswordOfTheLoginFormEachTime() {
		assertThat(write("first password")).hasStatus(422);
		clearInvocations(this.passwords);
		assertThat(this.mvc.post()
			.uri("/login")
			.with(csrf())
			.param("username", "admin")
			.param("password", "first password")).hasRedirectedUrl("/admin");
		verify(this.passwords).matches(any(), any());
	}

	private MockMvcTester.MockMvcRequestBuilder write(String password) {
		return this.mvc.post()
			.uri("/api/v1/events")
			.with(httpBasic("admin", password))
			.contentType(MediaType.APPLICATION_JSON)
			.content("{}");
	}

}
