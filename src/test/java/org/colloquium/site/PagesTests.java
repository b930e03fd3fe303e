package org.colloquium.site;

import java.net.URI;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.EventDrafts;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;
import org.colloquium.event.Programme;
import org.colloquium.people.Host;
import org.colloquium.people.Speaker;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages as they are sent, over the demo programme.
 */
@SpringBootTest(properties = "colloquium.demo=true")
@AutoConfigureMockMvc
class PagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Programme programme;

	@Autowired
	private Events events;

	@ParameterizedTest
	@CsvSource({ "/, 200", "/events, 200", "/events?when=all&page=-1, 200", "/events?when=all&page=999999999, 200",
			"/events?q=engine&when=all, 200", "/events?from=tomorrowish, 400", "/events?page=x, 400",
			"/events?q=%00, 400", "/events/999999, 404", "/events/abc, 400", "/calendar/2026-11, 200",
			"/calendar/2026-13, 400", "/calendar/99999-01, 400", "/archive/2026, 200", "/archive/0000, 404",
			"/series, 200", "/series/computing-colloquium, 200", "/series/none, 404", "/speakers, 200",
			"/speakers?q=%25, 200", "/speakers/999999/x, 404", "/hosts/999999/x, 404", "/login, 200" })
	void answersEveryAddress(String address, int status) {
		assertThat(this.mvc.get().uri(URI.create(address))).hasStatus(status);
	}

	@Test
	void saysTheReadersOwnTimeBeforeWhatStandsBelowIsPainted() throws Exception {
		Event event = this.programme.enter(EventDrafts.compilers().build());
		for (String address : new String[] { "/", "/events/" + event.id() + "/" + event.slug() }) {
			String page = this.mvc.get().uri(address).exchange().getResponse().getContentAsString();
			assertThat(Jsoup.parse(page).select(".own-time + script")).as(address).hasSize(1);
		}
	}

	@Test
	void saysDaysInChipsAsPeopleWriteThem() {
		for (String page : new String[] { "/events", "/subscribe" }) {
			assertThat(this.mvc.get().uri(page + "?from=2090-12-11").header("Accept-Language", "de")).bodyText()
				.contains("<bdi>11. Dez. 2090</bdi>");
		}
	}

	@Test
	void tellsInTheMonthWhatBecameOfAnEventAndWhoElseSpeaks() throws Exception {
		this.programme.enter(EventDrafts.compilers()
			.status("CANCELLED", null)
			.start("2096-04-17T16:15")
			.end(null)
			.speaker("Kay McNulty", null, null, null)
			.build());
		String page = this.mvc.get().uri("/calendar/2096-04").exchange().getResponse().getContentAsString();
		assertThat(Jsoup.parse(page).select(".month .is-cancelled").text())
			.startsWith("16:15 Grace Hopper and one other")
			.endsWith("cancelled");
	}

	@Test
	void namesTheZoneInAListOnlyWhereItIsAnother() throws Exception {
		this.programme.enter(EventDrafts.compilers()
			.start("2096-05-17T16:15")
			.end(null)
			.zone("America/Argentina/Buenos_Aires")
			.build());
		this.programme.enter(EventDrafts.compilers().start("2096-05-18T16:15").end(null).build());
		String page = this.mvc.get()
			.uri("/events?from=2096-05-01&to=2096-05-31")
			.exchange()
			.getResponse()
			.getContentAsString();
		assertThat(Jsoup.parse(page).select(".event-facts").eachText())
			.containsExactlyInAnyOrder("16:15 Argentina Standard Time · Turing Hall", "16:15 · Turing Hall");
		String month = this.mvc.get().uri("/calendar/2096-05").exchange().getResponse().getContentAsString();
		assertThat(Jsoup.parse(month).select(".month-day li .muted").eachText()).containsExactly("16:15", "GMT-3",
				"16:15");
	}

	@Test
	void showsEveryEventOfTheDemoProgramme() {
		for (Event event : this.events.list(EventFilter.none().with("when", "all"), 200)) {
			String address = "/events/" + event.id() + "/" + event.slug();
			assertThat(this.mvc.get().uri(address)).as(address).hasStatusOk();
		}
	}

	@Test
	void hasAnIconUnderTheNameThatBrowsersAskForByThemselves() {
		assertThat(this.mvc.get().uri("/favicon.ico")).hasStatus(302).hasHeader("Location", "/favicon.svg");
		assertThat(this.mvc.get().uri("/colloquium/favicon.ico").contextPath("/colloquium")).hasHeader("Location",
				"/colloquium/favicon.svg");
		assertThat(this.mvc.get().uri("/embed")).bodyText().contains("/favicon.svg");
	}

	@Test
	void leadsFromAnyOtherSlugToTheRightOne() {
		Event event = this.programme.enter(EventDrafts.compilers().start("2098-02-16T16:15").end(null).build());
		String right = "/events/" + event.id() + "/the-education-of-a-computer";
		assertThat(this.mvc.get().uri("/events/" + event.id())).hasStatus(301).hasHeader("Location", right);
		assertThat(this.mvc.get().uri("/events/" + event.id() + "/former-title")).hasStatus(301)
			.hasHeader("Location", right);
	}

	@Test
	void keepsTheOnlineAddressOfAnInternalEventFromReaders() throws Exception {
		Event event = this.programme
			.enter(EventDrafts.compilers().internal(true).start("2098-03-16T16:15").end(null).build());
		String page = this.mvc.get()
			.uri("/events/" + event.id() + "/" + event.slug())
			.exchange()
			.getResponse()
			.getContentAsString();
		assertThat(page).contains("Grace Hopper").doesNotContain("meet.example.org", "ada@example.org");
	}

	@Test
	void keepsThePeopleOfADraftFromReaders() throws Exception {
		Event draft = this.programme.enter(EventDrafts.compilers()
			.status("DRAFT", null)
			.start("2098-03-17T16:15")
			.end(null)
			.speaker("Quintessa Candidate", null, null, null)
			.host("Quentin Discreet", null)
			.build());
		Speaker candidate = draft.speakers().get(1).speaker();
		Host host = draft.hosts().get(draft.hosts().size() - 1);
		String chips = "/events?speaker=" + candidate.id() + "&host=" + host.id();
		String speaker = "/speakers/" + candidate.id() + "/" + candidate.slug();
		assertThat(this.mvc.get().uri("/speakers?q=candidate")).bodyText().doesNotContain("Quintessa");
		assertThat(this.mvc.get().uri(speaker)).hasStatus(404);
		assertThat(this.mvc.get().uri("/hosts/" + host.id() + "/" + host.slug())).hasStatus(404);
		assertThat(this.mvc.get().uri(chips)).bodyText().doesNotContain("Quintessa", "Quentin");
		this.programme.announce(draft.id(), draft.version());
		assertThat(this.mvc.get().uri("/speakers?q=candidate")).bodyText().contains("Quintessa");
		assertThat(this.mvc.get().uri(speaker)).hasStatusOk();
		assertThat(this.mvc.get().uri("/hosts/" + host.id() + "/" + host.slug())).hasStatusOk();
		assertThat(this.mvc.get().uri(chips)).bodyText().contains("Quintessa", "Quentin");
	}

	@Test
	void showsHtmlInATitleAsText() throws Exception {
		Event event = this.programme.enter(
				EventDrafts.compilers().title("<script>alert(1)</script>").start("2098-04-16T16:15").end(null).build());
		String page = this.mvc.get()
			.uri("/events/" + event.id() + "/" + event.slug())
			.exchange()
			.getResponse()
			.getContentAsString();
		assertThat(Jsoup.parse(page).selectFirst("h1").text()).isEqualTo("<script>alert(1)</script>");
		assertThat(Jsoup.parse(page).select("main script")).extracting(Element::data)
			.noneMatch((script) -> script.contains("alert"));
	}

	/* Templates take some words for an answer. */
	@Test
	@Transactional
	void listsWhatIsCalledNoOrOff() {
		long id = this.programme
			.enter(EventDraft.builder()
				.title("No")
				.start("2098-03-04T10:00")
				.location("Off")
				.speaker("Ann Noe", "NO", null, null)
				.series("no", "No")
				.build())
			.id();
		for (String address : new String[] { "/series/no", "/embed/events/" + id, "/screen?series=no" }) {
			assertThat(this.mvc.get().uri(address)).as(address).bodyText().contains(">No</", "Off</", ">NO</bdi>");
		}
	}

	@Test
	void showsWordsThatProgramsTakeForNo() throws Exception {
		Event event = this.programme.enter(EventDrafts.compilers()
			.start("2098-05-16T16:15")
			.end(null)
			.location("off")
			.category("no")
			.audience("false")
			.admission("off")
			.note("no")
			.status("CANCELLED", "off")
			.speaker("No", "off", "no", null)
			.build());
		String page = this.mvc.get()
			.uri("/events/" + event.id() + "/" + event.slug())
			.exchange()
			.getResponse()
			.getContentAsString();
		assertThat(Jsoup.parse(page).select(".facts dd, .affiliation, .status-notice p, .badge").eachText())
			.contains("off", "no", "false", ", off");
		assertThat(Jsoup.parse(page).select(".facts dd").eachText()).contains("off", "no", "false");
		assertThat(Jsoup.parse(page).select(".status-notice p").last().text()).isEqualTo("off");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/events", "/calendar/2026-11", "/series", "/speakers", "/login" })
	void tellsSearchEnginesWhatThePageIs(String address) throws Exception {
		String page = this.mvc.get().uri(address).exchange().getResponse().getContentAsString();
		assertThat(Jsoup.parse(page).select("meta[name=description]").attr("content"))
			.startsWith(Jsoup.parse(page).title());
	}

}
