package org.colloquium.admin;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.event.EventDrafts;
import org.colloquium.event.Programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * What the form of an event tells while it is filled in.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@WithMockUser(roles = "EDITOR")
class EventFormHintsTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Programme programme;

	@Test
	void saysWhatElseIsOnAndForbidsNothing() {
		this.programme.enter(EventDrafts.compilers().build());
		assertThat(this.mvc.post()
			.uri("/admin/events/clashes")
			.with(csrf())
			.param("date", "2027-02-16")
			.param("startTime", "17:00")
			.param("location", "Turing Hall")
			.param("speakers[0].name", "Grace Hopper")).hasStatusOk()
			.bodyText()
			.contains("the room is taken", "the speaker is elsewhere", "The education of a computer")
			.doesNotContain("the host is elsewhere");
		assertThat(clashesOn("2027-01-01")).contains("New Year's Day is a public holiday.");
		assertThat(clashesOn("2027-02-30")).isBlank();
		assertThat(clashesOn("2027-02-17")).isBlank();
	}

	private String clashesOn(String date) {
		String page = text(this.mvc.post()
			.uri("/admin/events/clashes")
			.with(csrf())
			.param("date", date)
			.param("startTime", "17:00"));
		return Jsoup.parse(page).text();
	}

	@Test
	void showsClashesOnTheDesk() {
		this.programme.enter(EventDrafts.compilers().build());
		this.programme.enter(EventDrafts.compilers().title("Another").speaker("Someone", null, null, null).build());
		assertThat(this.mvc.get().uri("/admin")).bodyText().contains("the room is taken");
	}

	@Test
	void offersThePeopleWhomTheSiteKnows() {
		this.programme.enter(EventDrafts.compilers().build());
		Element speaker = Jsoup.parse(text(this.mvc.get().uri("/admin/known/speakers?name=hop"))).selectFirst("option");
		assertThat(speaker.val()).isEqualTo("Grace Hopper");
		assertThat(speaker.dataset()).containsEntry("affiliation", "Remington Rand")
			.containsEntry("bio", "Wrote the **A-0** system.");
		Element host = Jsoup.parse(text(this.mvc.get().uri("/admin/known/hosts?name=king"))).selectFirst("option");
		assertThat(host.dataset()).containsEntry("email", "ada@example.org");
		assertThat(text(this.mvc.get().uri("/admin/known/speakers?name="))).isBlank();
		assertThat(text(this.mvc.get().uri(URI.create("/admin/known/speakers?name=%00")))).isBlank();
	}

	private static String text(MockMvcTester.MockMvcRequestBuilder request) {
		return new String(request.exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
