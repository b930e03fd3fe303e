package org.colloquium;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Programme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However long the programme grows, a page asks the database equally often.
 */
@SpringBootTest(properties = "spring.jpa.properties.hibernate.session_factory.statement_inspector="
		+ "org.colloquium.StatementCounter")
@AutoConfigureMockMvc
@WithMockUser(username = "admin", roles = "EDITOR")
class StatementCountTests {

	private static final List<String> LISTS = List.of("/", "/events", "/events?when=all&page=0", "/events?q=load",
			"/events?q=load+number&when=all&series=load", "/events?tag=load", "/events?speaker=ada-load",
			"/events?host=bea-load&place=hall", "/events?category=lecture&language=en&audience=all",
			"/events?from=2097-05-01&to=2097-06-30", "/calendar/2097-05", "/archive/2020", "/series", "/series?q=load",
			"/series/load", "/speakers", "/speakers?q=load", "/admin", "/admin?when=all", "/admin?q=load",
			"/admin/events/new", "/admin/known/speakers?name=load", "/admin/known/hosts?name=load", "/admin/speakers",
			"/admin/hosts", "/admin/series", "/admin/account", "/admin/duplicates", "/admin/merges", "/api/v1/events",
			"/api/v1/events?when=all&size=200");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Programme programme;

	@Test
	void asksTheDatabaseNoMoreOftenForFiftyEventsThanForFive() {
		Event first = enter(0);
		enter(1, 5);
		Map<String, Integer> few = count(first);
		enter(5, 50);
		// once the lists of what comes and of what was fill their first pages, they are
		// asked for their lengths as well
		assertThat(count(first))
			.allSatisfy((address, many) -> assertThat(many).as(address).isLessThanOrEqualTo(few.get(address) + 2));
	}

	private void enter(int from, int until) {
		for (int i = from; i < until; i++) {
			enter(i);
		}
	}

	private Event enter(int number) {
		enter(number, "2020-%02d-%02dT10:00", "Old load");
		return enter(number, "2097-%02d-%02dT10:00", "Load");
	}

	private Event enter(int number, String start, String title) {
		return this.programme.enter(EventDraft.builder()
			.title(title + " number " + number)
			.series("load", "Load")
			.start(start.formatted(5, 1 + number % 28))
			.location("Hall " + number)
			.category("Lecture")
			.language("en")
			.audience("All")
			.speaker("Ada Load", "Somewhere", "Counts.", null)
			.speaker("Speaker Load " + title + number, "Somewhere", null, null)
			.host("Bea Load", null)
			.host("Host Load " + title + number, null)
			.tag("load")
			.tag("number " + number)
			.link("slides", "https://example.org/" + number)
			.build());
	}

	private Map<String, Integer> count(Event event) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		LISTS.forEach((address) -> counts.put(address, statements(address)));
		String own = "/events/" + event.id() + "/" + event.slug();
		long speaker = event.speakers().get(0).speaker().id();
		long host = event.hosts().get(0).id();
		for (String address : List.of(own, "/speakers/" + speaker + "/ada-load", "/hosts/" + host + "/bea-load",
				"/admin/events/" + event.id(), "/admin/speakers/" + speaker, "/admin/hosts/" + host,
				"/api/v1/events/" + event.id())) {
			counts.put(address, statements(address));
		}
		return counts;
	}

	private int statements(String address) {
		StatementCounter.reset();
		assertThat(this.mvc.get().uri(address)).as(address).hasStatusOk();
		return StatementCounter.count();
	}

}
