package org.colloquium.security;

import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

@SpringBootTest(properties = "colloquium.admin.password=first password")
@AutoConfigureMockMvc
@Transactional
class AccountTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private AccountRegister register;

	@Autowired
	private Accounts accounts;

	@Autowired
	private TokenIntrospector introspector;

	@Test
	void letsAProgramWriteWithATokenUntilItIsTakenBack() {
		String token = this.register.addToken("admin", "nightly import");
		assertThat(write("Bearer " + token)).hasStatus(422);
		assertThat(write("Bearer x" + token)).hasStatus(401)
			.hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
		this.register.revokeToken("admin", this.register.tokensOf("admin").get(0).id());
		assertThat(write("Bearer " + token)).hasStatus(401);
		assertThat(write("Basic nonsense")).hasStatus(401);
	}

	@Test
	void givesATokenTheRoleOfItsAccount() {
		this.accounts.save(new Account("editor", "no password", Role.EDITOR, Instant.EPOCH));
		assertThat(authorities("admin")).containsExactlyInAnyOrder("ROLE_ADMIN", "ROLE_EDITOR");
		assertThat(authorities("editor")).containsExactly("ROLE_EDITOR");
	}

	@Test
	@WithMockUser(username = "admin", roles = "EDITOR")
	void showsATokenOnce() throws Exception {
		assertThat(this.mvc.post().uri("/admin/account/tokens").with(csrf()).param("name", "nightly import"))
			.hasRedirectedUrl("/admin/account");
		assertThat(this.mvc.get().uri("/admin/account")).hasStatusOk()
			.bodyText()
			.contains("nightly import")
			.doesNotContain("shown only now");
		assertThat(this.mvc.post().uri("/admin/account/tokens").with(csrf()).param("name", " ")).hasStatus(422);
	}

	@Test
	@WithMockUser(username = "admin", roles = "EDITOR")
	void changesThePasswordOfWhoKnowsIt() {
		assertThat(change("wrong password", "second password")).hasStatus(422)
			.bodyText()
			.contains("not the current password")
			.doesNotContain("second password");
		assertThat(change("first password", "short")).hasStatus(422);
		assertThat(change("first password", "é".repeat(40))).hasStatus(422);
		assertThat(change("first password", "second password")).hasRedirectedUrl("/admin/account");
		assertThat(this.mvc.post()
			.uri("/api/v1/events")
			.with(httpBasic("admin", "second password"))
			.contentType(MediaType.APPLICATION_JSON)
			.content("{}")).hasStatus(422);
	}

	@Test
	void tellsNobodyWhetherANameExists() {
		for (String name : new String[] { "admin", "nobody", "x\u0000" }) {
			assertThat(this.mvc.post()
				.uri("/login")
				.with(csrf())
				.param("username", name)
				.param("password", "w".repeat(100))).hasStatus(302).hasRedirectedUrl("/login?error");
		}
	}

	private Set<String> authorities(String username) {
		String token = this.register.addToken(username, "nightly import");
		return AuthorityUtils.authorityListToSet(this.introspector.introspect(token).getAuthorities());
	}

	private MockMvcTester.MockMvcRequestBuilder change(String current, String wanted) {
		return this.mvc.post()
			.uri("/admin/account/password")
			.with(csrf())
			.param("current", current)
			.param("wanted", wanted);
	}

	private MockMvcTester.MockMvcRequestBuilder write(String authorization) {
		return this.mvc.post()
			.uri("/api/v1/events")
			.header("Authorization", authorization)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{}");
	}

}
