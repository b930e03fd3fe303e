package org.colloquium.site;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.colloquium.event.Event;
import org.colloquium.event.EventDrafts;
import org.colloquium.event.Programme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The screen in the foyer, as it is sent.
 */
@SpringBootTest(properties = "colloquium.demo=true")
@AutoConfigureMockMvc
class ScreenTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Programme programme;

	@Test
	void leadsWithTheFirstEventThatTakesPlace() throws Exception {
		Event off = enter("2094-02-14T16:15");
		this.programme.cancel(off.id(), off.version(), null);
		enter("2094-02-14T17:15");
		Document screen = screen("/screen?place=Foyer of the screens");
		assertThat(screen.select(".screen-lead time").text()).isEqualTo("17:15");
		assertThat(screen.select(".screen-next .is-cancelled").text()).contains("16:15", "cancelled");
		assertThat(screen.select(".screen-site").text()).contains("Foyer of the screens");
		assertThat(screen.select(".screen-code").attr("src")).startsWith("data:image/svg+xml;base64,");
	}

	@Test
	void saysSoWhereNothingIsOn() throws Exception {
		assertThat(screen("/screen?place=nowhere").select(".screen-none").text()).isNotBlank();
	}

	@Test
	void looksForNewsWithoutScriptToo() throws Exception {
		assertThat(screen("/screen").select("noscript").html()).contains("http-equiv=\"refresh\"");
		assertThat(this.mvc.get().uri("/screen?theme=neon")).hasStatus(400);
	}

	private Event enter(String start) {
		return this.programme
			.enter(EventDrafts.compilers().location("Foyer of the screens").start(start).end(null).build());
	}

	private Document screen(String address) throws Exception {
		return Jsoup.parse(this.mvc.get().uri(address).exchange().getResponse().getContentAsString());
	}

}
