package org.colloquium.event;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.PostgresDatabase;
import org.colloquium.shared.NotFound;
import org.colloquium.shared.Refused;
import org.colloquium.shared.Seen;
import org.colloquium.shared.Stale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EventMergingTests {

	@SpringBootTest
	@AutoConfigureMockMvc
	@Transactional
	abstract static class Tests {

		@Autowired
		private Programme programme;

		@Autowired
		private Events events;

		@Autowired
		private EventStream stream;

		@Autowired
		private EventMerging merging;

		@Autowired
		private MockMvcTester mvc;

		@Test
		void leadsFromTheOldAddressToTheLastSurvivor() {
			Event first = enter("1");
			Event second = enter("2");
			Event third = enter("3");
			merge(second, first);
			merge(third, second);
			this.programme.forget();
			assertThat(this.events.read(first.id()).id()).isEqualTo(third.id());
			String address = "/events/" + third.id() + "/the-education-of-a-computer";
			for (String old : List.of("/events/" + first.id(), "/events/" + first.id() + "/whatever")) {
				assertThat(this.mvc.get().uri(old)).hasStatus(301).redirectedUrl().isEqualTo(address);
			}
			assertThat(this.mvc.get().uri("/api/v1/events/" + first.id())).hasStatus(301)
				.headers()
				.hasHeaderSatisfying("Location",
						(values) -> assertThat(values.get(0)).endsWith("/api/v1/events/" + third.id()));
		}

		@Test
		void keepsWhatWasMergedOffEveryListAndOffersItToCalendars() throws IOException {
			Event first = enter("1");
			Event second = enter("2");
			int sequence = second.sequence();
			merge(first, second);
			this.programme.forget();
			assertThat(this.events.listWithDrafts(EventFilter.none().with("when", "all"), 10)).extracting(Event::id)
				.containsExactly(first.id());
			assertThat(this.events.deleted()).isEmpty();
			assertThat(this.events.withSpeakers(List.of(first.id(), second.id()))).hasSize(1);
			Selection everything = new Selection(EventFilter.none().with("when", "all"), Instant.EPOCH, Instant.EPOCH,
					Selection.Order.START, 0);
			List<Event> heardOf = new ArrayList<>();
			this.stream.read(everything, heardOf::add);
			assertThat(heardOf).filteredOn(Event::isDeleted).singleElement().satisfies((event) -> {
				assertThat(event.id()).isEqualTo(second.id());
				assertThat(event.sequence()).isEqualTo(sequence + 1);
			});
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.programme.restore(second.id()));
		}

		@Test
		void updatesTheSurvivorWhenWhatVanishedIsImportedAgain() {
			Event first = enter("1");
			merge(first, enter("2"));
			this.programme.forget();
			Event again = this.programme.enter(EventDrafts.compilers().source("list", "2").location("Room 2").build());
			assertThat(again.id()).isEqualTo(first.id());
			assertThat(again.venue().location()).isEqualTo("Room 2");
			assertThat(again.source()).isEqualTo(new Source("list", "1"));
		}

		@Test
		void separatesWhatWasMerged() {
			Event first = this.programme.enter(EventDrafts.compilers().status("DRAFT", null).build());
			Event second = this.programme.enter(EventDrafts.toBeAnnounced().build());
			EventState before = EventState.of(first);
			this.merging.merge(seen(first), seen(second), EventState.of(second));
			assertThat(EventState.of(first)).isEqualTo(EventState.of(second));
			this.merging.separate(first.id(), second.id(), before);
			this.programme.forget();
			assertThat(EventState.of(this.events.find(first.id()).orElseThrow())).isEqualTo(before);
			assertThat(this.events.read(second.id()).speakers()).hasSize(1);
			assertThatExceptionOfType(Refused.class)
				.isThrownBy(() -> this.merging.separate(first.id(), second.id(), before));
		}

		@Test
		void refusesWhatCannotBeMerged() {
			Event first = enter("1");
			Event second = enter("2");
			EventState state = EventState.of(first);
			assertThatExceptionOfType(Refused.class)
				.isThrownBy(() -> this.merging.merge(seen(first), seen(first), state));
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> this.merging.merge(seen(first), new Seen(-1, 0), state));
			assertThatExceptionOfType(Stale.class)
				.isThrownBy(() -> this.merging.merge(seen(first), new Seen(second.id(), 99), state));
			this.programme.delete(second.id(), second.version());
			assertThatExceptionOfType(NotFound.class)
				.isThrownBy(() -> this.merging.merge(seen(first), seen(second), state));
		}

		@Test
		void doesNotHideWhatWasAnnouncedInADraft() {
			Event draft = this.programme.enter(EventDrafts.compilers().status("DRAFT", null).build());
			Event announced = enter("2");
			assertThatExceptionOfType(Refused.class)
				.isThrownBy(() -> this.merging.merge(seen(draft), seen(announced), EventState.of(draft)));
		}

		private Event enter(String source) {
			return this.programme.enter(EventDrafts.compilers().source("list", source).build());
		}

		private void merge(Event survivor, Event vanished) {
			this.merging.merge(seen(survivor), seen(vanished), EventState.of(survivor));
		}

		private static Seen seen(Event event) {
			return new Seen(event.id(), event.version());
		}

	}

	@Nested
	class OnH2 extends Tests {

	}

	@Nested
	@ContextConfiguration(initializers = PostgresDatabase.class)
	class OnPostgres extends Tests {

	}

}
