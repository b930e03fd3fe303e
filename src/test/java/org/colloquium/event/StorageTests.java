package org.colloquium.event;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.data.domain.Page;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.PostgresDatabase;
import org.colloquium.people.Profile;
import org.colloquium.people.Speaker;
import org.colloquium.people.SpeakerRegister;
import org.colloquium.shared.Gone;
import org.colloquium.shared.NotFound;
import org.colloquium.shared.Refused;
import org.colloquium.shared.Stale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Migrations, entities and queries agree, on H2 and on PostgreSQL: the same tests run
 * against both.
 */
class StorageTests {

	@SpringBootTest
	@Import(StoppedClock.class)
	@Transactional
	abstract static class Tests {

		@Autowired
		private Programme programme;

		@Autowired
		private Events events;

		@Autowired
		private FilterQueries database;

		@Autowired
		private RelatedEvents related;

		@Autowired
		private SpeakerRegister speakers;

		@Test
		void keepsEverythingThatWasEntered() {
			long id = this.programme.enter(EventDrafts.compilers().build()).id();
			this.programme.forget();
			Event event = this.events.read(id);
			assertThat(event.title()).isEqualTo("The education of a computer");
			assertThat(event.series().name()).isEqualTo("Computing Colloquium");
			assertThat(event.slot().startsAt()).isEqualTo(Instant.parse("2027-02-16T15:15:00Z"));
			assertThat(event.speakers()).extracting(Appearance::name).containsExactly("Grace Hopper");
			assertThat(event.speakers().get(0).bio().source()).isEqualTo("Wrote the **A-0** system.");
			assertThat(event.hosts()).extracting((host) -> host.name().value()).containsExactly("Ada King");
			assertThat(event.tags()).containsExactly("compilers", "history");
			assertThat(event.links()).containsExactly(new EventLink("slides", "https://example.org/slides.pdf"));
			assertThat(event.announced()).isEqualTo(StoppedClock.NOW);
		}

		@Test
		void readsAnEventOfWhichOnlyTheSpeakerIsKnown() {
			long id = this.programme
				.enter(EventDraft.builder().start("2027-02-16T16:15").speaker("Grace Hopper", null, null, null).build())
				.id();
			this.programme.forget();
			assertThat(this.events.read(id).title()).isNull();
		}

		@Test
		void listsByEveryFilter() {
			this.programme.enter(EventDrafts.compilers().build());
			this.programme.enter(EventDrafts.toBeAnnounced().build());
			Map<String, String> found = Map.ofEntries(Map.entry("material", "Slides"),
					Map.entry("series", "computing-colloquium"), Map.entry("speaker", "grace-hopper"),
					Map.entry("host", "Ada King"), Map.entry("category", "conferences - seminars"),
					Map.entry("tag", "Compilers"), Map.entry("place", "turing"),
					Map.entry("audience", "general public"), Map.entry("language", "en"), Map.entry("to", "2027-02-28"),
					Map.entry("from", "2027-01-01"));
			found.forEach((name, value) -> assertThat(kept(filter(name, value))).as(name)
				.contains("The education of a computer"));
			assertThat(titles(filter("speaker", "nobody"))).isEmpty();
			assertThat(this.events.list(EventFilter.none(), 1).getTotalElements()).isEqualTo(2);
		}

		@ParameterizedTest
		@CsvSource({ "when, upcoming, 2097", "when, past, 2017", "from, 2098-01-01, 2098", "to, 2016-12-31, 2016" })
		void leadsThroughAllPagesAndBack(String name, String value, int year) {
			enterNine(year);
			EventFilter filter = filter(name, value);
			List<String> forward = new ArrayList<>();
			Page<Event> page = this.events.list(filter, 2);
			page.forEach((event) -> forward.add(event.title()));
			while (page.hasNext()) {
				filter = filter.next(page);
				assertThat(filter.position()).isNotNull();
				page = this.events.list(filter, 2);
				page.forEach((event) -> forward.add(event.title()));
			}
			assertThat(forward).isEqualTo(this.events.list(filter(name, value), 100).map(Event::title).getContent())
				.hasSize(9);
			List<String> back = new ArrayList<>();
			while (page.hasPrevious()) {
				filter = filter.previous(page);
				page = this.events.list(filter, 2);
				back.addAll(0, page.map(Event::title).getContent());
			}
			assertThat(back).isEqualTo(forward.subList(0, 8));
		}

		@Test
		void looksForWordsItselfWhileNobodyElseCan() {
			this.programme.enter(EventDrafts.compilers().build());
			assertThat(letterByLetter("EDUCATION hopper")).containsExactly("The education of a computer");
			assertThat(letterByLetter("lovelace")).isEmpty();
			assertThat(letterByLetter("100%")).isEmpty();
		}

		@ParameterizedTest
		@CsvSource({ "when, upcoming, 2097, Part 0 Part 1 Part 2 Part 3 Part 4 Part 5",
				"when, past, 2017, Part 8 Part 7 Part 6 Part 5 Part 4 Part 3",
				"from, 2097-01-01, 2097, Part 0 Part 1 Part 2 Part 3 Part 4 Part 5",
				"to, 2017-12-31, 2017, Part 8 Part 7 Part 6 Part 5 Part 4 Part 3" })
		void reachesAsFarAsTheDayOfTheLastOneThatIsRead(String name, String value, int year, String titles) {
			enterNine(year);
			EventCriteria nearest = this.database.nearest(this.events.criteria(filter(name, value).with("q", "part")),
					4);
			assertThat(this.database.ids(nearest, Selection.Order.LISTED, 0, 0)
				.stream()
				.map((id) -> this.events.read(id).title())
				.collect(Collectors.joining(" "))).isEqualTo(titles);
		}

		@Test
		void reachesToTheEndOfAListThatIsReadAtOnce() {
			enterNine(2097);
			EventCriteria all = this.events.criteria(filter("q", "part"));
			assertThat(this.database.nearest(all, 10)).isEqualTo(all);
		}

		/** Three on each of three days. */
		private void enterNine(int year) {
			for (int i = 0; i < 9; i++) {
				// some begin at the same time, and only their numbers tell them apart
				this.programme.enter(
						EventDraft.builder().title("Part " + i).start(year + "-03-0" + (1 + i / 3) + "T10:00").build());
			}
		}

		private List<String> letterByLetter(String words) {
			return kept(filter("q", words));
		}

		/** By the database itself, while nobody else can be asked. */
		private List<String> kept(EventFilter filter) {
			return this.database.list(this.events.criteria(filter), 0, 10).stream().map(Event::title).toList();
		}

		@Test
		void updatesWhatComesAgainFromTheSameSource() {
			long id = this.programme.enter(EventDrafts.compilers().source("list", "7").build()).id();
			Event again = this.programme.enter(EventDrafts.compilers().source("list", "7").location("Room 2").build());
			assertThat(again.id()).isEqualTo(id);
			assertThat(again.venue().location()).isEqualTo("Room 2");
			assertThat(again.sequence()).isEqualTo(1);
		}

		@Test
		void refusesOneOfManyWithoutTheOthers() {
			Event cancelled = this.programme.enter(EventDrafts.compilers().source("list", "1").build());
			this.programme.cancel(cancelled.id(), cancelled.version(), null);
			Event deleted = this.programme.enter(EventDrafts.compilers().source("list", "2").build());
			this.programme.delete(deleted.id(), deleted.version());
			List<Entry> entries = this.programme
				.enterEach(List.of(EventDrafts.compilers().source("list", "1").status("POSTPONED", null).build(),
						EventDrafts.compilers().source("list", "2").build(),
						EventDrafts.compilers().start("2027-02-30T10:00").build(),
						EventDrafts.compilers().source("list", "4").build()));
			assertThat(entries.subList(0, 3)).flatExtracting(Entry::violations)
				.extracting((violation) -> violation.code())
				.containsExactly("status-impossible", "deleted-here", "time-malformed");
			assertThat(entries.get(3).event().source()).isEqualTo(new Source("list", "4"));
		}

		@Test
		void letsASpeakersRecordFollowTheNewsButNotTheOldSayings() {
			Event event = this.programme.enter(EventDrafts.compilers().build());
			Speaker speaker = event.speakers().get(0).speaker();
			this.speakers.revise(speaker.id(), speaker.version(),
					new Profile(speaker.name(), "Retired", null, null, StoppedClock.NOW.plusSeconds(60)));
			this.programme.change(event.id(), event.version(), EventDrafts.compilers().title("Other title").build());
			assertThat(speaker.affiliation()).isEqualTo("Retired");
		}

		@Test
		void refusesAChangeBasedOnAnOldVersion() {
			Event event = this.programme.enter(EventDrafts.compilers().build());
			int seen = event.version();
			this.programme.change(event.id(), seen, EventDrafts.compilers().title("Another").build());
			assertThatExceptionOfType(Stale.class)
				.isThrownBy(() -> this.programme.change(event.id(), seen, EventDrafts.compilers().build()));
		}

		@Test
		void deletesAndRestores() {
			Event event = this.programme.enter(EventDrafts.compilers().build());
			this.programme.delete(event.id(), event.version());
			assertThatExceptionOfType(Gone.class).isThrownBy(() -> this.events.read(event.id()));
			assertThat(this.events.deleted()).extracting(Event::id).contains(event.id());
			this.programme.restore(event.id());
			assertThat(this.events.read(event.id()).title()).isEqualTo("The education of a computer");
		}

		@Test
		void keepsDraftsFromReaders() {
			long id = this.programme.enter(EventDrafts.compilers().status("DRAFT", null).build()).id();
			assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.events.read(id));
			assertThat(this.events.list(EventFilter.none(), 10)).isEmpty();
			assertThat(this.events.listWithDrafts(EventFilter.none(), 10)).hasSize(1);
		}

		@Test
		void findsNeighboursAndOtherEventsOfTheSpeaker() {
			Event first = this.programme.enter(EventDrafts.compilers().build());
			Event second = this.programme.enter(
					EventDrafts.compilers().title("Later").start("2027-04-01T10:00").end("2027-04-01T11:00").build());
			assertThat(this.related.nextInSeries(first)).map(Event::id).contains(second.id());
			assertThat(this.related.previousInSeries(second)).map(Event::id).contains(first.id());
			assertThat(this.related.othersBySpeakersOf(first)).extracting(Event::id).containsExactly(second.id());
			assertThat(this.events.archiveYears()).isEmpty();
			assertThat(
					this.events.between(Instant.parse("2027-02-01T00:00:00Z"), Instant.parse("2027-03-01T00:00:00Z")))
				.hasSize(1);
		}

		@Test
		void savesNothingOfARefusedDraft() {
			assertThatExceptionOfType(Refused.class)
				.isThrownBy(() -> this.programme.enter(EventDrafts.compilers().start("2027-02-30T10:00").build()));
			assertThat(this.events.list(EventFilter.none(), 10)).isEmpty();
		}

		private List<String> titles(EventFilter filter) {
			return this.events.list(filter, 10).map(Event::title).getContent();
		}

		private static EventFilter filter(String name, String value) {
			return EventFilter.parse(Map.of(name, new String[] { value }));
		}

	}

	@Nested
	class OnH2 extends Tests {

	}

	@Nested
	@ContextConfiguration(initializers = PostgresDatabase.class)
	class OnPostgres extends Tests {

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class StoppedClock {

		static final Instant NOW = Instant.parse("2027-01-15T09:00:00Z");

		@Bean
		@Primary
		Clock stoppedClock() {
			return Clock.fixed(NOW, ZoneOffset.UTC);
		}

	}

}
