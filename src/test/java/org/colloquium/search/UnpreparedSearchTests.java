package org.colloquium.search;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.colloquium.event.EventDraft;
import org.colloquium.event.Programme;
import org.colloquium.index.IndexKeeper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.reset;

/**
 * A site whose index cannot be asked for a while: people are shown what the database
 * finds, and are told so; programs, which cannot be told, keep what they have.
 */
@SpringBootTest(properties = "colloquium.site.name=Unprepared")
@AutoConfigureMockMvc
class UnpreparedSearchTests {

	@Autowired
	private MockMvcTester mvc;

	@MockitoSpyBean
	private IndexKeeper keeper;

	@BeforeEach
	void unprepared(@Autowired Programme programme) {
		reset(this.keeper);
		this.keeper.catchUp().join();
		programme.enter(EventDraft.builder()
			.title("Lattices everywhere")
			.start("2091-03-04T10:00")
			.category("Unprepared")
			.source("unprepared", "1")
			.build());
		doReturn(false).when(this.keeper).isReady();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/events.ics", "/events.atom", "/events.json", "/events.csv", "/events/changes.atom" })
	void leavesACalendarOfWordsAsItIs(String address) throws Exception {
		assertThat(this.mvc.get().uri(address + "?q=lattice+" + address.length())).hasStatus(503)
			.hasHeader("Retry-After", "30")
			.doesNotContainHeader("ETag")
			.doesNotContainHeader("Content-Disposition")
			.headers()
			.hasValue("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
		reset(this.keeper);
		MvcTestResult later = this.mvc.get().uri(address + "?q=lattice").exchange();
		assertThat(later).hasStatusOk();
		assertThat(later.getResponse().getContentAsString()).contains("Lattices everywhere");
	}

	@Test
	void tellsACalendarThatItHasEverything() {
		reset(this.keeper);
		String known = this.mvc.get().uri("/events.ics?q=lattice&alarm=1").exchange().getResponse().getHeader("ETag");
		doReturn(false).when(this.keeper).isReady();
		assertThat(this.mvc.get().uri("/events.ics?q=lattice&alarm=1").header("If-None-Match", known)).hasStatus(304);
	}

	@Test
	void writesACalendarWithoutWords() throws Exception {
		MvcTestResult calendar = this.mvc.get().uri("/events.ics?category=unprepared").exchange();
		assertThat(calendar).hasStatusOk();
		assertThat(calendar.getResponse().getContentAsString()).contains("Lattices everywhere");
	}

	@Test
	void tellsAProgramToAskAgain() {
		assertThat(this.mvc.get().uri("/api/v1/events?q=lattice")).hasStatus(503)
			.hasHeader("Retry-After", "30")
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("The search is being set up. Ask again in a moment.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/events?q=LATTICES", "/embed?q=LATTICES", "/screen?q=LATTICES", "/admin?q=LATTICES" })
	void showsPeopleWhatTheDatabaseFinds(String address) {
		assertThat(page(address)).hasStatusOk()
			.bodyText()
			.contains("The search is being set up.", "Lattices everywhere");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/events", "/embed", "/screen", "/admin" })
	void saysNothingOfItWhereNoWordsAreLookedFor(String address) {
		assertThat(page(address)).hasStatusOk().bodyText().doesNotContain("The search is being set up.");
	}

	private MockMvcTester.MockMvcRequestBuilder page(String address) {
		return this.mvc.get().uri(address).with(SecurityMockMvcRequestPostProcessors.user("editor").roles("EDITOR"));
	}

}
