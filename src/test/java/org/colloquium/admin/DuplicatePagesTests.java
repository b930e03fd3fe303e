package org.colloquium.admin;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.colloquium.duplicate.CommittingTest;
import org.colloquium.duplicate.Decision;
import org.colloquium.duplicate.Decisions;
import org.colloquium.duplicate.Finding;
import org.colloquium.duplicate.Findings;
import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Events;
import org.colloquium.event.Programme;
import org.colloquium.event.Repetitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@CommittingTest
@WithMockUser(username = "ada", roles = "EDITOR")
class DuplicatePagesTests {

	private static final String OWLS = """
			Owls hear a mouse under the snow because one ear sits higher than the other. We built a microphone of \
			two paper cones in the same way, put it on a roof in Tromsø for a winter, and can now tell a car from \
			a bus from a reindeer, <b>nearly</b> always, without a camera that would also see who is in it.""";

	private static final String TIDES = """
			Tides were computed with brass wheels for ninety years, and the wheels were right to a hand's breadth. \
			This talk takes one such machine apart, names the harmonic that each wheel stands for, and asks which \
			of our present models could be explained to somebody with the lid taken off.""";

	private static final String REEDS = """
			Reeds in the delta are cut in the week after the last flood, and nobody has written down why. We asked \
			forty cutters, dated the stalks of nine museums, and found that the week follows a star which the \
			calendar of the port authority stopped printing when the lighthouse was built.""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Repetitions repetitions;

	@Autowired
	private Programme programme;

	@Autowired
	private Events events;

	@Autowired
	private Findings findings;

	@Autowired
	private Decisions decisions;

	@Test
	void showsTwoEntriesOfOneEventSideBySideAndRemembersThatTheyAreDifferent() {
		Event first = enter("Ears of owls", "2096-01-10T10:00", "Astrid Vik", OWLS);
		Event second = enter("Hearing like an owl", "2096-01-10T10:00", "A. Vik", OWLS);
		Finding finding = finding("SAME_EVENT", first);
		assertThat(this.mvc.get().uri("/admin/duplicates")).hasStatusOk()
			.bodyText()
			.contains("Ears of owls", "Hearing like an owl", "/admin/duplicates/" + finding.id(), "the same speaker");
		assertThat(page(finding)).hasStatusOk()
			.bodyText()
			.contains("/admin/events/" + first.id() + "/merge?with=" + second.id(), "This is almost certain",
					"id=\"left0-1\"", "href=\"#right0-1\"", "&lt;b&gt;nearly&lt;/b&gt;")
			.doesNotContain("<b>nearly</b>");
		assertThat(decide(finding, "DIFFERENT", "<i>really</i>")).hasStatus(302).hasRedirectedUrl("/admin/duplicates");
		assertThat(this.mvc.get().uri("/admin/duplicates?kind=decided")).bodyText()
			.contains("by ada", "&lt;i&gt;really&lt;/i&gt;", "Hearing like an owl",
					"action=\"/admin/duplicates/" + finding.id() + "/reopen\"");
		assertThat(this.mvc.get().uri("/admin/duplicates?kind=SAME_EVENT")).bodyText()
			.doesNotContain("Hearing like an owl");
		assertThat(this.mvc.post().uri("/admin/duplicates/{id}/reopen", finding.id()).with(csrf())).hasStatus(302);
		assertThat(this.mvc.get().uri("/admin/duplicates?kind=SAME_EVENT")).bodyText().contains("Hearing like an owl");
	}

	@Test
	void takesTheSecondCopyOutOfAnAbstract() {
		Event event = enter("Brass wheels", "2096-02-10T10:00", "Ben Ito", TIDES + "\n\n" + TIDES);
		Finding finding = finding("REPEATED_WITHIN", event);
		assertThat(page(finding)).hasStatusOk().bodyText().contains("Without the second copy");
		assertThat(clean(finding, event.version() + 1)).hasStatus(409).bodyText().contains("meantime");
		assertThat(abstractOf(event)).isEqualTo(TIDES + "\n\n" + TIDES);
		assertThat(clean(finding, event.version())).hasStatus(302);
		assertThat(abstractOf(event)).isEqualTo(TIDES);
		assertThat(page(finding)).as("mended").hasStatus(404);
	}

	@Test
	void takesSomebodyElsesBioOutOfTheEventAndOfTheRecordThatLearntIt() {
		String bio = "Ines Falk repairs tide gauges on the North Sea islands, teaches the reading of brass scales in "
				+ "Cuxhaven, and wrote the catalogue of all harmonic analysers that still turn in public museums.";
		enter("Gauges", "2096-04-10T10:00", "Ines Falk", bio, null);
		Event wrong = enter("Scales", "2096-04-17T10:00", "Otto Reh", bio, null);
		Finding finding = finding("WRONG_PERSON", wrong);
		assertThat(page(finding)).hasStatusOk().bodyText().contains("Take this bio out of the event");
		assertThat(clean(finding, wrong.version())).hasStatus(302);
		Event mended = this.events.find(wrong.id()).orElseThrow();
		assertThat(mended.speakers()).singleElement().satisfies((appearance) -> {
			assertThat(appearance.name()).isEqualTo("Otto Reh");
			assertThat(appearance.bio()).isNull();
			assertThat(appearance.speaker().bio()).isNull();
		});
		assertThat(page(finding)).as("mended").hasStatus(404);
	}

	@Test
	void linksATalkThatIsGivenAgainUntilTheQuestionIsOpenedAgain() {
		Event first = enter("Reeds of the delta", "2096-05-10T10:00", "Ayo Bello", REEDS);
		Event second = enter("The delta and its reeds", "2096-09-10T10:00", "Ayo Bello", REEDS);
		Finding finding = finding("SAME_TALK", first);
		assertThat(decide(finding, "REPEATED", null)).hasStatus(302);
		assertThat(this.repetitions.of(first)).extracting(Event::id).containsExactly(second.id());
		assertThat(this.mvc.post().uri("/admin/duplicates/{id}/reopen", finding.id()).with(csrf())).hasStatus(302);
		assertThat(this.repetitions.of(first)).isEmpty();
	}

	@Test
	void offersToSettleARowAtOnce() {
		Event first = enter("Reeds of a lake", "2095-05-10T10:00", "Ayo Bello", REEDS);
		enter("Reeds of a lake", "2095-05-11T10:00", "Ayo Bello", REEDS);
		Finding pair = finding("SAME_TALK", first);
		assertThat(page(pair)).bodyText().contains("It is given again").doesNotContain("that read the same");
		enter("Reeds of a lake", "2095-05-12T10:00", "Ayo Bello", REEDS);
		assertThat(page(pair)).bodyText().contains("It is given all 3 times that read the same");
		String address = "/admin/duplicates/" + pair.id() + "/row";
		assertThat(this.mvc.post().uri(address).param("remark", "why ".repeat(100)).with(csrf())).hasStatus(422)
			.bodyText()
			.contains("at most 300");
		assertThat(this.mvc.post().uri(address).with(csrf())).hasStatus(302);
		assertThat(this.repetitions.of(first)).hasSize(2);
		assertThat(this.mvc.post().uri(address + "/reopen").with(csrf())).hasStatus(302);
		assertThat(this.repetitions.of(first)).isEmpty();
	}

	@Test
	void knowsNoRowOfWhatStandsInNone() {
		Event event = enter("Wheels in no row", "2096-03-11T10:00", "Bo Itō", TIDES + "\n\n" + TIDES);
		Finding finding = finding("REPEATED_WITHIN", event);
		assertThat(this.mvc.post().uri("/admin/duplicates/{id}/row", finding.id()).with(csrf())).hasStatus(404);
		assertThat(this.decisions.finding(finding.id()).decision()).isNull();
	}

	@Test
	void keepsARemarkThatIsTooLongAndSaysSo() {
		Event event = enter("Wheels again", "2096-03-10T10:00", "Bo Itō", TIDES + "\n\n" + TIDES);
		Finding finding = finding("REPEATED_WITHIN", event);
		String remark = "why ".repeat(100);
		assertThat(decide(finding, "KEPT", remark)).hasStatus(422).bodyText().contains(remark.strip(), "at most 300");
		assertThat(decide(finding, "MERGED", null)).hasStatus(422).bodyText().contains("What did you decide?");
		assertThat(decide(finding, null, null)).hasStatus(422);
		assertThat(this.decisions.finding(finding.id()).decision()).isNull();
		assertThat(decide(finding, "KEPT", null)).hasStatus(302);
		assertThat(this.decisions.finding(finding.id()).decision()).isEqualTo(Decision.KEPT);
	}

	@Test
	void answersOddAddressesWithoutFailing() {
		assertThat(this.mvc.get().uri("/admin/duplicates?kind=nonsense&page=x")).hasStatusOk();
		assertThat(this.mvc.get().uri("/admin/duplicates?page=999999999999")).hasStatusOk();
		assertThat(this.mvc.get().uri("/admin/duplicates/999999999")).hasStatus(404);
		assertThat(this.mvc.get().uri("/admin/duplicates/x")).hasStatus4xxClientError();
	}

	@Test
	void comparesEverythingWhenToldSo() {
		assertThat(this.mvc.post().uri("/admin/duplicates/check").with(csrf())).hasStatus(302)
			.hasRedirectedUrl("/admin/duplicates");
	}

	private Event enter(String title, String start, String speaker, String text) {
		return enter(title, start, speaker, null, text);
	}

	private Event enter(String title, String start, String speaker, String bio, String text) {
		return this.programme.enter(EventDraft.builder()
			.title(title)
			.start(start)
			.speaker(speaker, null, bio, null)
			.abstractText(text)
			.build());
	}

	private Finding finding(String verdict, Event event) {
		return this.findings.open(List.of(verdict), PageRequest.of(0, 100))
			.stream()
			.filter((finding) -> finding.left() == event.id() || finding.right() == event.id())
			.findFirst()
			.orElseThrow();
	}

	private MvcTestResult page(Finding finding) {
		return this.mvc.get().uri("/admin/duplicates/{id}", finding.id()).exchange();
	}

	private MvcTestResult decide(Finding finding, String decision, String remark) {
		MockMvcTester.MockMvcRequestBuilder post = this.mvc.post()
			.uri("/admin/duplicates/{id}", finding.id())
			.with(csrf());
		if (decision != null) {
			post.param("decision", decision);
		}
		return ((remark != null) ? post.param("remark", remark) : post).exchange();
	}

	private MvcTestResult clean(Finding finding, int version) {
		return this.mvc.post()
			.uri("/admin/duplicates/{id}/clean", finding.id())
			.with(csrf())
			.param("version", String.valueOf(version))
			.exchange();
	}

	private String abstractOf(Event event) {
		return this.events.find(event.id()).orElseThrow().topic().abstractText().source();
	}

}
