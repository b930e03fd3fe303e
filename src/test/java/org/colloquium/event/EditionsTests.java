package org.colloquium.event;

import java.time.Instant;
import java.util.function.Supplier;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;

import org.colloquium.PostgresDatabase;
import org.colloquium.people.HostDetails;
import org.colloquium.people.HostRegister;
import org.colloquium.people.PersonName;
import org.colloquium.people.Profile;
import org.colloquium.people.SpeakerRegister;
import org.colloquium.series.SeriesDetails;
import org.colloquium.series.SeriesRegister;
import org.colloquium.shared.Slug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class EditionsTests {

	@SpringBootTest(properties = "colloquium.site.name=Editions")
	abstract static class Tests {

		private static final Instant NOW = Instant.parse("2060-01-01T12:00:00Z");

		@Autowired
		private Editions editions;

		@Autowired
		private Programme programme;

		@Autowired
		private HostRegister hosts;

		@Autowired
		private SpeakerRegister speakers;

		@Autowired
		private SeriesRegister series;

		@Autowired
		private TransactionTemplate transaction;

		@Test
		void riseWithEachChangeOfWhatAFeedSays() {
			Event event = risesWith(() -> this.programme
				.enter(EventDrafts.compilers().start("2061-02-16T16:15").end("2061-02-16T17:15").build()));
			Event cancelled = risesWith(() -> this.programme.cancel(event.id(), event.version(), null));
			risesWith(() -> this.programme.delete(cancelled.id(), cancelled.version()));
			risesWith(() -> this.programme.restore(event.id()));
			var host = event.hosts().get(0);
			risesWith(() -> this.hosts.revise(host.id(), host.version(),
					new HostDetails(new PersonName("Ada Lovelace"), null, false)));
			var speaker = this.speakers
				.add(new Profile(new PersonName("Jean Bartik"), null, null, null, Instant.EPOCH));
			risesWith(() -> this.speakers.revise(speaker.id(), speaker.version(),
					new Profile(new PersonName("Betty Jean"), null, null, null, NOW)));
			var opened = risesWith(() -> this.series.open(Slug.of("Editions " + getClass().getSimpleName(), "x"),
					new SeriesDetails("Editions", null, null)));
			risesWith(() -> this.series.revise(opened.id(), opened.version(), new SeriesDetails("Other", null, null)));
		}

		@Test
		void stayWhenNothingIsSaved() {
			Edition before = this.editions.at(NOW);
			assertThatIllegalStateException().isThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
				this.programme.enter(EventDrafts.compilers().start("2061-05-16T16:15").end(null).build());
				throw new IllegalStateException("Never mind");
			}));
			assertThat(this.editions.at(NOW)).isEqualTo(before);
		}

		@Test
		void tellThatAnEventIsOver() {
			Event event = this.programme
				.enter(EventDrafts.compilers().start("2059-12-31T16:15").end("2059-12-31T17:15").build());
			Instant end = event.slot().endsAt();
			assertThat(this.editions.at(end.minusSeconds(1)).lastEnd()).isBefore(end);
			assertThat(this.editions.at(end).lastEnd()).isEqualTo(end);
			assertThat(this.editions.at(end.plusSeconds(60)).lastEnd()).isEqualTo(end);
			assertThat(this.editions.at(end.minusSeconds(1)).lastEnd()).isBefore(end);
		}

		private <T> T risesWith(Supplier<T> change) {
			long before = this.editions.at(NOW).revision();
			T result = change.get();
			assertThat(this.editions.at(NOW).revision()).isGreaterThan(before);
			return result;
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
