package org.colloquium.admin;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.duplicate.Decision;
import org.colloquium.duplicate.Mergers;
import org.colloquium.duplicate.Merging;
import org.colloquium.event.Event;
import org.colloquium.event.EventDrafts;
import org.colloquium.event.EventState;
import org.colloquium.event.Events;
import org.colloquium.event.Programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@WithMockUser(username = "ada", roles = "EDITOR")
class MergeTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Programme programme;

	@Autowired
	private Events events;

	@Autowired
	private Mergers mergers;

	@Test
	void proposesTheBetterValueOfEachFieldWithItsReason() {
		Event first = this.programme
			.enter(EventDrafts.compilers().title("TBA").abstractText("Short.").location(null).build());
		Event second = this.programme.enter(EventDrafts.compilers().tag("machines").build());
		assertThat(this.mvc.get().uri(page(second) + "?with=" + first.id())).hasStatusOk()
			.bodyText()
			.contains("action=\"" + page(first) + "\"", "the other only says that it will follow", "it is longer",
					"the other says nothing", "All of both are kept",
					"name=\"pick[title]\" value=\"lost\" checked=\"checked\"");
	}

	@Test
	void showsFormulasLegibleAndAsTheyWereWritten() {
		Event first = this.programme.enter(EventDrafts.compilers().title("Sorting in $\\mathcal{O}(n)$").build());
		Event second = this.programme.enter(EventDrafts.compilers().title("Sorting in O(n)").build());
		assertThat(this.mvc.get().uri(page(first) + "?with=" + second.id())).bodyText()
			.contains("“Sorting in O(n)” stays", "Written as: Sorting in $\\mathcal{O}(n)$")
			.doesNotContain("“Sorting in $");
		assertThat(sent(first, second)).hasStatus(302);
		assertThat(this.mvc.get().uri("/admin/merges")).bodyText().contains(">Sorting in O(n)</a>");
	}

	@Test
	void offersToKeepTheOtherOne() {
		Event first = this.programme.enter(EventDrafts.compilers().build());
		Event second = this.programme.enter(EventDrafts.compilers().title("Other title").build());
		String swapped = page(second) + "?with=" + first.id() + "&keep=true";
		assertThat(this.mvc.get().uri(page(first) + "?with=" + second.id())).bodyText()
			.contains("href=\"" + swapped.replace("&", "&amp;") + "\"");
		assertThat(this.mvc.get().uri(swapped)).hasStatusOk().bodyText().contains("action=\"" + page(second) + "\"");
	}

	@Test
	void mergesAsChosenAndUndoes() {
		Event first = this.programme.enter(EventDrafts.compilers().tag("first").build());
		Event second = this.programme.enter(EventDrafts.compilers()
			.title("Other title")
			.location("Room 2")
			.tag("second")
			.speaker("Kay McNulty", null, null, null)
			.build());
		EventState before = EventState.of(first);
		assertThat(sent(first, second).param("pick[title]", "lost").param("remark", "Entered twice"))
			.hasRedirectedUrl("/admin/events/" + first.id());
		assertThat(this.mvc.get()
			.uri("/admin/events/" + first.id())
			.flashAttr("notice", new Notice("merge.MERGED", "Other title", null, null, "/admin/merges/7/undo")))
			.bodyText()
			.contains("The old address leads there", "action=\"/admin/merges/7/undo\"");
		Event merged = this.events.read(first.id());
		assertThat(merged.title()).isEqualTo("Other title");
		assertThat(merged.venue().location()).isEqualTo("Turing Hall");
		assertThat(merged.tags()).containsExactly("compilers", "history", "first", "second");
		assertThat(merged.speakers()).extracting((person) -> person.name())
			.containsExactly("Grace Hopper", "Kay McNulty");
		assertThat(this.mvc.get().uri("/events/" + second.id())).hasStatus(301);
		assertThat(this.mvc.get().uri("/admin/merges")).hasStatusOk()
			.bodyText()
			.contains("Entered twice", "By ada", "Other title");
		assertThat(latest().keptName()).isEqualTo("Other title");
		assertThat(undo()).hasRedirectedUrl("/admin/merges");
		assertThat(latest().keptName()).isEqualTo(before.title());
		this.programme.forget();
		assertThat(EventState.of(this.events.read(first.id()))).isEqualTo(before);
		assertThat(this.events.read(second.id()).id()).isEqualTo(second.id());
		assertThat(undo()).hasStatus(422).bodyText().contains("undone already");
	}

	@Test
	void keepsWhatWasEditedSinceWhenUndoing() {
		Event first = this.programme.enter(EventDrafts.compilers().build());
		Event second = this.programme.enter(EventDrafts.compilers().title("Other title").tag("second").build());
		assertThat(sent(first, second).param("pick[title]", "lost")).hasStatus(302);
		Event merged = this.events.read(first.id());
		this.programme.change(first.id(), merged.version(),
				EventDrafts.compilers().title("Third title").tag("second").build());
		assertThat(undo()).hasStatus(302);
		assertThat(this.events.read(first.id()).title()).isEqualTo("Third title");
		assertThat(this.events.read(first.id()).tags()).containsExactly("compilers", "history");
	}

	@Test
	void movesTheEventToTheTimeOfTheLaterEntry() {
		Event first = this.programme.enter(EventDrafts.compilers().build());
		Event second = this.programme
			.enter(EventDrafts.compilers().start("2027-03-01T10:00").end("2027-03-01T11:00").build());
		assertThat(this.mvc.get().uri(page(first) + "?with=" + second.id() + "&moved=true")).hasStatusOk()
			.bodyText()
			.contains("Move it", "where the later entry says");
		int sequence = first.sequence();
		assertThat(sent(first, second).param("pick[slot]", "lost").param("moved", "true")).hasStatus(302);
		Event moved = this.events.read(second.id());
		assertThat(moved.id()).isEqualTo(first.id());
		assertThat(moved.slot().start().toString()).isEqualTo("2027-03-01T10:00");
		assertThat(moved.sequence()).isEqualTo(sequence + 1);
		assertThat(latest().decision()).isEqualTo(Decision.MOVED);
	}

	@Test
	void mergesOnceWhenTheFormIsSentTwice() {
		Event first = this.programme.enter(EventDrafts.compilers().build());
		Event second = this.programme.enter(EventDrafts.compilers().build());
		int version = first.version();
		int other = second.version();
		for (int i = 0; i < 2; i++) {
			assertThat(this.mvc.post()
				.uri(page(first))
				.with(csrf())
				.param("with", String.valueOf(second.id()))
				.param("version", String.valueOf(version))
				.param("withVersion", String.valueOf(other))).hasRedirectedUrl("/admin/events/" + first.id());
		}
		assertThat(this.mergers.latest(PageRequest.of(0, 10)).getTotalElements()).isEqualTo(1);
	}

	@Test
	void mergesNothingThatAColleagueChanged() {
		Event first = this.programme.enter(EventDrafts.compilers().build());
		Event second = this.programme.enter(EventDrafts.compilers().title("Other title").build());
		assertThat(this.mvc.post()
			.uri(page(first))
			.with(csrf())
			.param("with", String.valueOf(second.id()))
			.param("version", "99")
			.param("withVersion", "0")).hasStatus(409).bodyText().contains("nothing was merged", "Other title");
		assertThat(this.events.read(second.id()).id()).isEqualTo(second.id());
	}

	@Test
	void answersWhatCannotBeMerged() {
		Event first = this.programme.enter(EventDrafts.compilers().build());
		assertThat(this.mvc.get().uri(page(first) + "?with=" + first.id())).hasStatus4xxClientError();
		assertThat(this.mvc.get().uri(page(first) + "?with=999999")).hasStatus(404);
		assertThat(this.mvc.get().uri(page(first) + "?with=x")).hasStatus(400);
		assertThat(this.mvc.get().uri(page(first))).hasStatus(400);
		assertThat(this.mvc.post().uri(page(first)).with(csrf())).hasStatus4xxClientError();
		assertThat(this.mvc.post().uri("/admin/merges/999999/undo").with(csrf())).hasStatus(404);
	}

	private MockMvcTester.MockMvcRequestBuilder sent(Event kept, Event lost) {
		return this.mvc.post()
			.uri(page(kept))
			.with(csrf())
			.param("with", String.valueOf(lost.id()))
			.param("version", String.valueOf(kept.version()))
			.param("withVersion", String.valueOf(lost.version()));
	}

	private MockMvcTester.MockMvcRequestBuilder undo() {
		return this.mvc.post().uri("/admin/merges/" + latest().id() + "/undo").with(csrf());
	}

	private Merging latest() {
		return this.mergers.latest(PageRequest.of(0, 1)).getContent().get(0);
	}

	private static String page(Event event) {
		return "/admin/events/" + event.id() + "/merge";
	}

}
