package org.colloquium.admin;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.duplicate.Mergers;
import org.colloquium.duplicate.Merging;
import org.colloquium.event.Appearance;
import org.colloquium.event.DraftBuilder;
import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;
import org.colloquium.event.Programme;
import org.colloquium.people.PersonName;
import org.colloquium.people.Speaker;
import org.colloquium.people.Speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@WithMockUser(username = "ada", roles = "EDITOR")
class SpeakerMergeTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Programme programme;

	@Autowired
	private Events events;

	@Autowired
	private Speakers speakers;

	@Autowired
	private Mergers mergers;

	@Test
	void proposesTheNameThatIsWrittenOutAndTheNewerText() {
		Speaker first = speaker(talk("First", "McNulty, K.", "Moore School", "She computes."));
		Speaker second = speaker(talk("Second", "Kay McNulty", "ENIAC", null));
		assertThat(this.mvc.get().uri(page(second) + "?with=" + first.id())).hasStatusOk()
			.bodyText()
			.contains("action=\"" + page(first) + "\"", "it is written out", "the other says nothing",
					"16 Feb 2027 · Second", "name=\"pick[name]\" value=\"lost\" checked=\"checked\"",
					"name=\"pick[bio]\" value=\"kept\" checked=\"checked\"");
	}

	@Test
	void passesAppearancesOnAsTheyWerePrinted() {
		Event early = talk("First", "McNulty, K.", "Moore School", "She computes.");
		Event late = talk("Second", "Kay McNulty", "ENIAC", "She computes much.");
		Speaker kept = speaker(early);
		Speaker lost = speaker(late);
		assertThat(sent(kept, lost).param("pick[name]", "lost")).hasRedirectedUrl("/admin/speakers/" + kept.id());
		this.programme.forget();
		assertThat(this.events.read(late.id()).speakers()).singleElement().satisfies((appearance) -> {
			assertThat(appearance.speaker().id()).isEqualTo(kept.id());
			assertThat(appearance.name()).isEqualTo("Kay McNulty");
			assertThat(appearance.affiliation()).isEqualTo("ENIAC");
			assertThat(appearance.bio().source()).isEqualTo("She computes much.");
		});
		assertThat(this.speakers.findById(kept.id())).get().satisfies((speaker) -> {
			assertThat(speaker.name().value()).isEqualTo("Kay McNulty");
			assertThat(speaker.affiliation()).isEqualTo("Moore School");
		});
		assertThat(this.speakers.findNamed("mcnulty", PageRequest.of(0, 9))).extracting(Speaker::id)
			.containsExactly(kept.id());
	}

	@Test
	void leadsFromTheOldAddressesToTheLastSurvivor() {
		Speaker first = speaker(talk("First", "K. McNulty", null, null));
		Speaker second = speaker(talk("Second", "Kay McNulty", null, null));
		Speaker third = speaker(talk("Third", "Kathleen McNulty", null, null));
		assertThat(sent(second, third)).hasStatus(302);
		this.programme.forget();
		assertThat(sent(first, this.speakers.findById(second.id()).orElseThrow())).hasStatus(302);
		this.programme.forget();
		for (Speaker gone : List.of(second, third)) {
			assertThat(this.mvc.get().uri("/speakers/" + gone.id() + "/" + gone.slug())).hasStatus(301)
				.redirectedUrl()
				.isEqualTo("/speakers/" + first.id() + "/k-mcnulty");
			EventFilter followed = EventFilter.none().with("speaker", gone.id().toString()).with("when", "all");
			assertThat(this.events.list(followed, 9).getTotalElements()).isEqualTo(3);
		}
		assertThat(this.mvc.get().uri("/admin/speakers/" + second.id()))
			.hasRedirectedUrl("/admin/speakers/" + first.id());
		assertThat(this.mvc.get().uri(page(first) + "?with=" + third.id())).hasStatus(404);
	}

	@Test
	void entersTheSurvivorUnderTheNameOfTheOther() {
		Speaker kept = speaker(talk("First", "Kay McNulty", null, null));
		Speaker lost = speaker(talk("Second", "K. McNulty", null, null));
		assertThat(sent(kept, lost)).hasStatus(302);
		this.programme.forget();
		Event third = talk("Third", "K. McNulty", "ENIAC", null);
		assertThat(speaker(third).id()).isEqualTo(kept.id());
		assertThat(speaker(third).name().value()).isEqualTo("Kay McNulty");
		assertThat(speaker(third).affiliation()).isEqualTo("ENIAC");
		assertThat(third.speakers().get(0).name()).isEqualTo("K. McNulty");
		assertThat(this.speakers.findMeant(new PersonName("K. McNulty").key())).extracting(Speaker::id)
			.containsExactly(kept.id());
	}

	@Test
	void makesTwoOfOneAgainAndKeepsWhatWasEditedSince() {
		Speaker kept = speaker(talk("First", "Kay McNulty", "Moore School", null));
		Event late = talk("Second", "K. McNulty", "ENIAC", null);
		Speaker lost = speaker(late);
		assertThat(sent(kept, lost).param("pick[name]", "lost").param("pick[affiliation]", "lost")).hasStatus(302);
		this.programme.forget();
		Event edited = this.events.read(late.id());
		this.programme.change(late.id(), edited.version(),
				draft("Edited").speaker("K. McNulty", "ENIAC", "Bio.", null).build());
		this.programme.forget();
		assertThat(this.speakers.findById(kept.id()).orElseThrow().name().value()).isEqualTo("K. McNulty");
		assertThat(latest().keptName()).isEqualTo("K. McNulty");
		assertThat(undo()).hasRedirectedUrl("/admin/merges");
		assertThat(latest().keptName()).isEqualTo("Kay McNulty");
		this.programme.forget();
		assertThat(speaker(this.events.read(late.id())).id()).isEqualTo(lost.id());
		assertThat(this.events.read(late.id()).title()).isEqualTo("Edited");
		assertThat(this.speakers.findById(kept.id()).orElseThrow().name().value()).isEqualTo("Kay McNulty");
		assertThat(this.mvc.get().uri("/speakers/" + lost.id() + "/k-mcnulty")).hasStatusOk();
		assertThat(undo()).hasStatus(422);
	}

	@Test
	void undoesAMergeOfEventsWhoseSpeakersAreOneByNow() {
		Event first = talk("First", "Kay McNulty", null, null);
		Event second = talk("Second", "Betty Holberton", null, null);
		Speaker holberton = speaker(second);
		Speaker snyder = speaker(talk("Third", "Betty Snyder", null, null));
		assertThat(this.mvc.post()
			.uri("/admin/events/" + first.id() + "/merge")
			.with(csrf())
			.param("with", second.id().toString())
			.param("version", String.valueOf(first.version()))
			.param("withVersion", String.valueOf(second.version()))).hasStatus(302);
		long merger = latest().id();
		assertThat(sent(snyder, holberton)).hasStatus(302);
		this.programme.forget();
		assertThat(this.mvc.post().uri("/admin/merges/" + merger + "/undo").with(csrf())).hasStatus(302);
		this.programme.forget();
		assertThat(this.events.read(first.id()).speakers()).extracting(Appearance::name).containsExactly("Kay McNulty");
		assertThat(this.events.read(second.id()).speakers()).singleElement()
			.satisfies((appearance) -> assertThat(appearance.speaker().id()).isEqualTo(snyder.id()));
	}

	@Test
	void mergesOnceWhenTheFormIsSentTwiceAndNothingThatAColleagueChanged() {
		Speaker kept = speaker(talk("First", "Kay McNulty", null, null));
		Speaker lost = speaker(talk("Second", "K. McNulty", null, null));
		int version = kept.version();
		int other = lost.version();
		assertThat(sent(kept, lost, version + 1, other)).hasStatus(409).bodyText().contains("nothing was merged");
		for (int i = 0; i < 2; i++) {
			assertThat(sent(kept, lost, version, other)).hasRedirectedUrl("/admin/speakers/" + kept.id());
		}
		assertThat(this.mergers.latest(PageRequest.of(0, 9)).getTotalElements()).isEqualTo(1);
	}

	@Test
	void findsTheOtherRecordByTheSurname() {
		Speaker first = speaker(talk("First", "Kay McNulty", null, null));
		Speaker second = speaker(talk("Second", "McNulty, K.", "ENIAC", null));
		assertThat(this.mvc.get().uri("/admin/speakers/" + first.id() + "/others")).hasStatusOk()
			.bodyText()
			.contains(page(first) + "?with=" + second.id(), "ENIAC")
			.doesNotContain("?with=" + first.id());
		assertThat(this.mvc.get().uri(page(first) + "?with=" + first.id())).hasStatus(400);
		assertThat(this.mvc.get().uri(page(first) + "?with=999999")).hasStatus(404);
	}

	private Event talk(String title, String speaker, String affiliation, String bio) {
		return this.programme.enter(draft(title).speaker(speaker, affiliation, bio, null).build());
	}

	private static DraftBuilder draft(String title) {
		return EventDraft.builder().title(title).start("2027-02-16T16:15").status("ANNOUNCED", null);
	}

	private static Speaker speaker(Event event) {
		return event.speakers().get(0).speaker();
	}

	private MockMvcTester.MockMvcRequestBuilder sent(Speaker kept, Speaker lost) {
		return sent(kept, lost, kept.version(), lost.version());
	}

	private MockMvcTester.MockMvcRequestBuilder sent(Speaker kept, Speaker lost, int version, int other) {
		return this.mvc.post()
			.uri(page(kept))
			.with(csrf())
			.param("with", String.valueOf(lost.id()))
			.param("version", String.valueOf(version))
			.param("withVersion", String.valueOf(other));
	}

	private Merging latest() {
		return this.mergers.latest(PageRequest.of(0, 1)).getContent().get(0);
	}

	private MockMvcTester.MockMvcRequestBuilder undo() {
		long id = latest().id();
		return this.mvc.post().uri("/admin/merges/" + id + "/undo").with(csrf());
	}

	private static String page(Speaker speaker) {
		return "/admin/speakers/" + speaker.id() + "/merge";
	}

}
