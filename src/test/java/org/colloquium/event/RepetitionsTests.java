package org.colloquium.event;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.shared.Seen;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class RepetitionsTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Programme programme;

	@Autowired
	private EventMerging merging;

	@Autowired
	private Repetitions repetitions;

	@Test
	void tellsReadersOfEachTimeWhenElseTheTalkIsGiven() {
		Event first = enter("2027-02-16T16:15");
		Event second = enter("2027-03-16T16:15");
		Event third = enter("2027-04-16T16:15");
		this.repetitions.link(third.id(), first.id());
		this.repetitions.link(second.id(), first.id());
		this.repetitions.link(first.id(), second.id());
		assertThat(this.repetitions.of(third)).extracting(Event::id).containsExactly(first.id(), second.id());
		assertThat(page(first)).contains("Also given on", "href=\"/events/" + second.id() + "/",
				"href=\"/events/" + third.id() + "/");
		this.repetitions.unlink(second.id(), first.id());
		assertThat(this.repetitions.of(second)).isEmpty();
		assertThat(page(second)).doesNotContain("Also given on");
	}

	@Test
	void saysNothingOfWhatReadersCannotSee() {
		Event first = enter("2027-02-16T16:15");
		Event draft = this.programme.enter(EventDrafts.compilers().status("DRAFT", null).build());
		Event deleted = enter("2027-04-16T16:15");
		this.repetitions.link(first.id(), draft.id());
		this.repetitions.link(first.id(), deleted.id());
		this.programme.delete(deleted.id(), deleted.version());
		assertThat(this.repetitions.of(first)).isEmpty();
	}

	@Test
	void goesOnWithTheSurvivorOfAMerge() {
		Event first = enter("2027-02-16T16:15");
		Event second = enter("2027-03-16T16:15");
		Event survivor = enter("2027-03-17T16:15");
		this.repetitions.link(first.id(), second.id());
		this.merging.merge(new Seen(survivor.id(), survivor.version()), new Seen(second.id(), second.version()),
				EventState.of(survivor));
		assertThat(this.repetitions.of(first)).extracting(Event::id).isEqualTo(List.of(survivor.id()));
		assertThat(this.repetitions.of(survivor)).extracting(Event::id).isEqualTo(List.of(first.id()));
	}

	private Event enter(String start) {
		return this.programme.enter(EventDrafts.compilers().start(start).end(null).status("ANNOUNCED", null).build());
	}

	private String page(Event event) {
		MockHttpServletResponse answer = this.mvc.get()
			.uri("/events/" + event.id() + "/" + event.slug())
			.exchange()
			.getResponse();
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
