package org.colloquium.admin;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.event.Event;
import org.colloquium.event.EventDrafts;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;
import org.colloquium.event.Programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@WithMockUser(roles = "EDITOR")
class DeskTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Programme programme;

	@Autowired
	private Events events;

	@Test
	void announcesAnEventAndShowsItOnTheDesk() {
		assertThat(this.mvc.post()
			.uri("/admin/events")
			.with(csrf())
			.param("title", "On desks")
			.param("date", "2099-02-16")
			.param("startTime", "16:15")
			.param("speakers[0].name", "Ada King")
			.param("speakers[0].bio", "Ada writes.")
			.param("tags", "one, two")).hasStatus(302).hasRedirectedUrl("/admin");
		assertThat(this.mvc.get().uri("/admin")).hasStatusOk().bodyText().contains("On desks", "Ada King", "place");
		Event event = this.events.list(EventFilter.none().with("speaker", "ada-king"), 1).getContent().get(0);
		assertThat(event.tags()).containsExactly("one", "two");
	}

	@Test
	void keepsWhatWasTypedAndSaysWhatIsWrongBesideTheField() {
		assertThat(this.mvc.post()
			.uri("/admin/events")
			.with(csrf())
			.param("title", "Typed <b>title</b>")
			.param("date", "2099-02-30")
			.param("startTime", "16:15")
			.param("speakers[1].name", "Second")
			.param("onlineUrl", "javascript:alert(1)")).hasStatus(422)
			.bodyText()
			.contains("Typed &lt;b&gt;title&lt;/b&gt;", "2099-02-30", "is not a date and time that exists",
					"value=\"Second\"", "is not the address of a web page");
	}

	@Test
	void fillsTheFormWithWhatWasPasted() {
		assertThat(this.mvc.post()
			.uri("/admin/events/paste")
			.with(csrf())
			.param("text",
					"IC Colloquium: Trees\nDate: 15.02.2099\nHour: 14:00 - 15:00\nBy: Ada King - London\nAbstract\nA.\nAbstract\nA."))
			.hasStatusOk()
			.bodyText()
			.contains("value=\"Trees\"", "value=\"2099-02-15\"", "value=\"14:00\"", "value=\"Ada King\"",
					"shows the abstract twice");
	}

	@Test
	void showsBothVersionsOfAStaleEdit() {
		Event event = this.programme.enter(EventDrafts.compilers().build());
		assertThat(this.mvc.post()
			.uri("/admin/events/" + event.id())
			.with(csrf())
			.param("version", "99")
			.param("title", "Mine")
			.param("date", "2099-02-16")
			.param("startTime", "16:15")).hasStatus(409)
			.bodyText()
			.contains("value=\"Mine\"", "The education of a computer");
	}

	@Test
	void deletesAndOffersToUndo() {
		Event event = this.programme.enter(EventDrafts.compilers().build());
		assertThat(this.mvc.get().uri("/admin/events/" + event.id())).hasStatusOk();
		assertThat(this.mvc.post()
			.uri("/admin/events/" + event.id() + "/delete")
			.with(csrf())
			.param("version", String.valueOf(event.version()))).hasRedirectedUrl("/admin");
		assertThat(this.mvc.get().uri("/events/" + event.id())).hasStatus(410);
		assertThat(this.mvc.post().uri("/admin/events/" + event.id() + "/restore").with(csrf()))
			.hasRedirectedUrl("/admin");
		assertThat(this.events.read(event.id()).title()).isEqualTo("The education of a computer");
	}

	@Test
	void refusesWhatComesFromAnotherSite() {
		assertThat(this.mvc.post().uri("/admin/events").param("title", "Forged")).hasStatus(403);
	}

}
