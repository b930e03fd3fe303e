package org.colloquium.security;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
class SignInWithoutDatabaseTests {

	@MockitoBean
	private AccountDetails accounts;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void nobodyIsToldThatTheirPasswordIsWrong() {
		given(this.accounts.loadUserByUsername(any())).willThrow(new CannotCreateTransactionException("refused"));
		assertThat(this.mvc.post()
			.uri("/login")
			.param("username", "admin")
			.param("password", "right password")
			.with(csrf())).hasRedirectedUrl("/login?unavailable");
		assertThat(this.mvc.get().uri("/login?unavailable")).bodyText()
			.contains("Nobody can sign in")
			.doesNotContain("password is wrong");
	}

}
