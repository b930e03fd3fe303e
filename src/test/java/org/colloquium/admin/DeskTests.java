package org.colloquium.admin;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.data.domain.Pageable;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.event.Event;
import org.colloquium.event.EventDrafts;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;
import org.colloquium.event.Programme;
import org.colloquium.people.Host;
import org.colloquium.people.Hosts;
import org.colloquium.people.Speaker;
import org.colloquium.people.Speakers;
import org.colloquium.series.Series;
import org.colloquium.series.SeriesCatalog;
import org.colloquium.series.SeriesDetails;
import org.colloquium.series.SeriesRegister;
import org.colloquium.series.UsualSlot;
import org.colloquium.shared.Slug;

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

	@Autowired
	private Speakers speakers;

	@Autowired
	private Hosts hosts;

	@Autowired
	private SeriesCatalog catalog;

	@Autowired
	private SeriesRegister series;

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
	void cancelsPostponesAndAnnouncesAgain() {
		long id = this.programme.enter(EventDrafts.compilers().status("DRAFT", null).build()).id();
		assertThat(turn(id, "announce")).hasRedirectedUrl("/admin");
		assertThat(turn(id, "postpone")).hasRedirectedUrl("/admin");
		assertThat(this.events.read(id).status().name()).isEqualTo("POSTPONED");
		assertThat(turn(id, "cancel")).hasRedirectedUrl("/admin");
		assertThat(this.events.read(id).statusMessage()).isEqualTo("The speaker is ill");
		assertThat(turn(id, "postpone")).hasStatus(422);
		assertThat(turn(id, "announce")).hasRedirectedUrl("/admin");
	}

	@Test
	void doesNothingToAnEventThatAColleagueChanged() {
		Event event = this.programme.enter(EventDrafts.compilers().build());
		for (String verb : List.of("cancel", "delete", "announce")) {
			assertThat(
					this.mvc.post().uri("/admin/events/" + event.id() + "/" + verb).with(csrf()).param("version", "99"))
				.as(verb)
				.hasStatus(409)
				.bodyText()
				.contains("so nothing was done");
		}
		assertThat(this.events.read(event.id()).status().name()).isEqualTo("ANNOUNCED");
	}

	@Test
	void fillsInWhatIsUsual() {
		this.series.open(new Slug("usual"), new SeriesDetails("Usual", null,
				new UsualSlot(DayOfWeek.TUESDAY, LocalTime.of(16, 15), 45, "Turing Hall", "Seminar")));
		this.programme.enter(EventDrafts.compilers().build());
		assertThat(this.mvc.post()
			.uri("/admin/events/usual")
			.with(csrf())
			.param("series", "usual")
			.param("title", "Typed")
			.param("category", "Mine")
			.param("speakers[0].name", "Grace Hopper")
			.param("hosts[0].name", "Ada King")).hasStatusOk()
			.bodyText()
			.contains("value=\"Typed\"", "value=\"16:15\"", "value=\"17:00\"", "value=\"Turing Hall\"",
					"value=\"Mine\"", "Wrote the **A-0** system.", "value=\"ada@example.org\"");
	}

	@Test
	void entersAndChangesASpeaker() {
		assertThat(post("/admin/speakers").param("name", "Kay McNulty").param("bio", "Programmed ENIAC."))
			.hasRedirectedUrl("/admin/speakers");
		Speaker speaker = this.speakers.findNamed("kay mcnulty", Pageable.ofSize(1)).getContent().get(0);
		String address = "/admin/speakers/" + speaker.id();
		assertThat(this.mvc.get().uri(address)).hasStatusOk().bodyText().contains("Programmed ENIAC.");
		assertThat(post(address).param("version", "7").param("name", "Other")).hasStatus(409)
			.bodyText()
			.contains("value=\"Other\"", "Saved now", "Kay McNulty");
		assertThat(post(address).param("version", "0").param("name", " ").param("homepage", "javascript:x"))
			.hasStatus(422)
			.bodyText()
			.contains("A name is needed", "is not the address of a web page");
		assertThat(post(address).param("version", "0").param("name", "Kay Antonelli"))
			.hasRedirectedUrl("/admin/speakers");
		assertThat(speaker.name().value()).isEqualTo("Kay Antonelli");
	}

	@Test
	void entersAndChangesAHost() {
		assertThat(post("/admin/hosts").param("name", "Betty Holberton").param("email", "nonsense")).hasStatus(422);
		assertThat(post("/admin/hosts").param("name", "Betty Holberton").param("email", "b@example.org"))
			.hasRedirectedUrl("/admin/hosts");
		Host host = this.hosts.findNamed("holberton", Pageable.ofSize(1)).getContent().get(0);
		assertThat(host.publicEmail()).isNull();
		assertThat(post("/admin/hosts/" + host.id()).param("version", "0")
			.param("name", "Betty Holberton")
			.param("email", "b@example.org")
			.param("emailShown", "true")).hasRedirectedUrl("/admin/hosts");
		assertThat(host.publicEmail()).isEqualTo("b@example.org");
		assertThat(this.mvc.get().uri("/admin/hosts?q=holb")).hasStatusOk().bodyText().contains("Betty Holberton");
	}

	@Test
	void opensAndChangesASeries() {
		assertThat(post("/admin/series").param("name", "Theory Lunch").param("weekday", "MONDAY").param("minutes", "x"))
			.hasStatus(422)
			.bodyText()
			.contains("value=\"Theory Lunch\"",
					"“x” is not a length; expected is a number of minutes between 1 and 1440");
		assertThat(
				post("/admin/series").param("name", "Theory Lunch").param("weekday", "MONDAY").param("time", "12:15"))
			.hasRedirectedUrl("/admin/series");
		Series series = this.catalog.findBySlug("theory-lunch").orElseThrow();
		assertThat(series.slot().weekday()).isEqualTo(DayOfWeek.MONDAY);
		assertThat(post("/admin/series").param("name", "Another").param("slug", "theory-lunch")).hasStatus(422);
		assertThat(post("/admin/series/" + series.id()).param("version", "0").param("name", "Theory at Lunch"))
			.hasRedirectedUrl("/admin/series");
		assertThat(series.slug()).isEqualTo("theory-lunch");
		assertThat(this.mvc.get().uri("/admin/series")).bodyText().contains("Theory at Lunch");
	}

	private MockMvcTester.MockMvcRequestBuilder post(String address) {
		return this.mvc.post().uri(address).with(csrf());
	}

	private MockMvcTester.MockMvcRequestBuilder turn(long id, String verb) {
		return post("/admin/events/" + id + "/" + verb)
			.param("version", String.valueOf(this.events.find(id).orElseThrow().version()))
			.param("message", "The speaker is ill");
	}

	@Test
	void saysWhatIsWrongWithAnAddress() {
		for (String address : List.of("/admin?from=tomorrowish", "/admin/speakers?page=x", "/admin/hosts?page=x",
				"/admin/events/abc")) {
			assertThat(this.mvc.get().uri(address)).as(address).hasStatus(400);
		}
		assertThat(this.mvc.get().uri("/admin?from=tomorrowish")).bodyText().contains("expected is for example");
	}

	@Test
	void refusesWhatComesFromAnotherSite() {
		assertThat(this.mvc.post().uri("/admin/events").param("title", "Forged")).hasStatus(403);
	}

}
