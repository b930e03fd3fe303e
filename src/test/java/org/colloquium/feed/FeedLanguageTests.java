package org.colloquium.feed;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.colloquium.event.Event;
import org.colloquium.event.EventDrafts;
import org.colloquium.event.Programme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What leaves a French site is French, whoever asks for it.
 */
@SpringBootTest(properties = "colloquium.site.language=fr")
@AutoConfigureMockMvc
class FeedLanguageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Programme programme;

	private Event event;

	@BeforeEach
	void cancelled() {
		Event entered = this.programme
			.enter(EventDrafts.compilers().language("de").start("2096-02-14T16:15").end("2096-02-14T17:15").build());
		this.event = this.programme.cancel(entered.id(), entered.version(), null);
	}

	@Test
	void theCalendarSpeaksIt() {
		assertThat(get("/events/" + this.event.id() + ".ics")).contains("ANNULÉ", "Langue\u00a0: allemand")
			.doesNotContain("Language:");
	}

	@Test
	void theFeedOfAnnouncementsSpeaksIt() {
		assertThat(get("/events.atom")).contains("xml:lang=\"fr\"", "Mar. 14 févr. 2096",
				"Mardi 14 février 2096, 16\u00a0h\u00a015–17\u00a0h\u00a015");
	}

	@Test
	void theFeedOfChangesSpeaksIt() {
		assertThat(get("/events/changes.atom")).contains("xml:lang=\"fr\"", "Annulé");
	}

	@Test
	void theFeedForProgramsSpeaksIt() {
		assertThat(get("/events.json")).contains("\"language\":\"fr\"", "Mardi 14 février 2096");
	}

	private String get(String address) {
		MockHttpServletResponse response = this.mvc.get()
			.uri(address)
			.header("Accept-Language", "en")
			.exchange()
			.getResponse();
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8).replace("\r\n ", "");
	}

}
