package org.colloquium.admin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import org.colloquium.PostgresDatabase;
import org.colloquium.duplicate.Decision;
import org.colloquium.duplicate.EventMerger;
import org.colloquium.duplicate.MergeOrder;
import org.colloquium.event.DraftBuilder;
import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Programme;
import org.colloquium.people.Host;
import org.colloquium.people.Speaker;
import org.colloquium.series.Series;
import org.colloquium.shared.Seen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Several editors and programs do the same at the same moment: each is told what became
 * of it, in words that have to do with it. On H2 and on PostgreSQL, on a site of its own,
 * since all of it is committed.
 */
class SameMomentTests {

	@SpringBootTest(properties = "colloquium.site.name=Same moment")
	@AutoConfigureMockMvc
	abstract static class Tests {

		private static final int EDITORS = 4;

		private static int count;

		@Autowired
		private MockMvcTester mvc;

		@Autowired
		private Programme programme;

		@Autowired
		private EventMerger merger;

		@Autowired
		private JdbcClient database;

		@Autowired
		private TransactionTemplate transaction;

		private final int number = ++count;

		@RepeatedTest(3)
		void namesNewPeopleAndASeriesOnce() {
			String event = """
					{"title": "Twins", "start": "2095-03-04T10:00", "speakers": [{"name": "Tweedle %d Dum"}],
					 "hosts": [{"name": "Alice %d Liddell"}], "series": "looking-glass-%d"}""".formatted(this.number,
					this.number, this.number);
			assertThat(together((editor) -> json("/api/v1/events", event))).containsOnly(201);
			assertThat(count("speaker where name = 'Tweedle " + this.number + " Dum'")).isEqualTo(1);
			assertThat(count("host where name = 'Alice " + this.number + " Liddell'")).isEqualTo(1);
			assertThat(count("series where slug = 'looking-glass-" + this.number + "'")).isEqualTo(1);
		}

		@Test
		void entersOthersWhileAnImportGoesOn() throws Exception {
			String turtle = "Mock Turtle " + this.number;
			enter(talkOf("Soup", turtle).build());
			ExecutorService editors = Executors.newFixedThreadPool(2);
			CountDownLatch end = new CountDownLatch(1);
			CountDownLatch begun = new CountDownLatch(1);
			Future<?> importing = editors.submit(() -> this.transaction.executeWithoutResult((status) -> {
				this.programme.enterEach(List.of(talkOf("Soup again", turtle).build(), talkOf("Rice", null).build()));
				begun.countDown();
				await(end);
			}));
			await(begun);
			Future<Event> late = editors.submit(() -> enter(
					talkOf("Late soup", turtle).speaker("Gryphon " + this.number, null, null, null).build()));
			try {
				Thread.sleep(300);
				long began = System.nanoTime();
				enter(talkOf("Other", "Lory " + this.number).build());
				assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(8));
				assertThat(late).isNotDone();
			}
			finally {
				end.countDown();
				importing.get();
				late.get();
				editors.shutdown();
			}
		}

		private static void await(CountDownLatch latch) {
			try {
				assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
			}
			catch (InterruptedException ex) {
				throw new AssertionError(ex);
			}
		}

		private DraftBuilder talkOf(String title, String speaker) {
			DraftBuilder draft = EventDraft.builder().title(title + this.number).start("2095-03-07T10:00");
			return (speaker != null)
					? draft.speaker(speaker, "University of " + title, "Known for " + title + this.number, null)
					: draft;
		}

		@RepeatedTest(3)
		void importsASourceOnce() {
			String event = """
					{"title": "Oyster %d", "start": "2095-03-05T10:00", "source": {"name": "shore", "id": "%d"}}"""
				.formatted(this.number, this.number);
			assertThat(together((editor) -> this.mvc.post()
				.uri("/api/v1/imports?accept=all")
				.contentType(MediaType.APPLICATION_NDJSON)
				.content(event))).contains(200).containsAnyOf(200, 409).isSubsetOf(200, 409);
			assertThat(count("event where title = 'Oyster " + this.number + "'")).isEqualTo(1);
		}

		@RepeatedTest(3)
		void opensASeriesOnce() {
			assertThat(
					together((editor) -> this.mvc.post().uri("/admin/series").param("name", "Croquet " + this.number)))
				.containsExactly(302, 422, 422, 422);
		}

		@RepeatedTest(3)
		void changesARecordOnce() {
			Event event = enter(draft("Roses"));
			Series series = event.series();
			assertThat(together((editor) -> this.mvc.post()
				.uri("/admin/series/" + series.id())
				.param("name", "Painted " + editor)
				.param("version", "0"))).containsExactly(302, 409, 409, 409);
			Host host = event.hosts().get(0);
			assertThat(together((editor) -> this.mvc.post()
				.uri("/admin/hosts/" + host.id())
				.param("name", "Queen " + editor)
				.param("version", String.valueOf(host.version())))).containsExactly(302, 409, 409, 409);
			Speaker speaker = event.speakers().get(0).speaker();
			assertThat(together((editor) -> this.mvc.post()
				.uri("/admin/speakers/" + speaker.id())
				.param("name", "King " + editor)
				.param("version", String.valueOf(speaker.version())))).containsExactly(302, 409, 409, 409);
		}

		@RepeatedTest(3)
		void takesAnEventOffOnceAndBringsItBack() {
			Event event = enter(draft("Tarts"));
			assertThat(together((editor) -> this.mvc.post()
				.uri("/admin/events/" + event.id() + "/cancel")
				.param("message", "Stolen")
				.param("version", String.valueOf(event.version())))).containsExactly(302, 409, 409, 409);
			List<Integer> deleted = together((editor) -> this.mvc.delete().uri("/api/v1/events/" + event.id()));
			assertThat(deleted).startsWith(204).doesNotContain(500);
			assertThat(deleted.subList(1, EDITORS)).isSubsetOf(404, 410);
			assertThat(together((editor) -> this.mvc.post().uri("/admin/events/" + event.id() + "/restore")))
				.containsOnly(302);
		}

		@RepeatedTest(3)
		void undoesAMergerOnce() {
			Event kept = enter(draft("Walrus"));
			Event lost = enter(draft("Carpenter"));
			long merger = this.merger
				.merge(new Seen(kept.id(), kept.version()), new Seen(lost.id(), lost.version()),
						new MergeOrder(Set.of(), Decision.MERGED, null, "ada"))
				.id();
			assertThat(together((editor) -> this.mvc.post().uri("/admin/merges/" + merger + "/undo")))
				.containsExactly(302, 422, 422, 422);
		}

		private EventDraft draft(String title) {
			return EventDraft.builder()
				.title(title + this.number)
				.start("2095-03-06T10:00")
				.speaker("Dodo " + title + this.number, null, null, null)
				.host("Duchess " + title + this.number, null)
				.series("wonderland-" + title.toLowerCase() + this.number, null)
				.build();
		}

		private Event enter(EventDraft draft) {
			return this.programme.enter(draft);
		}

		private MockMvcRequestBuilder json(String address, String body) {
			return this.mvc.post().uri(address).contentType(MediaType.APPLICATION_JSON).content(body);
		}

		private long count(String what) {
			return this.database.sql("select count(*) from " + what).query(Long.class).single();
		}

		/* The statuses that each is answered, the smallest first. */
		private List<Integer> together(IntFunction<MockMvcRequestBuilder> request) {
			CyclicBarrier start = new CyclicBarrier(EDITORS);
			ExecutorService pool = Executors.newFixedThreadPool(EDITORS);
			try {
				List<Future<Integer>> answers = new ArrayList<>();
				for (int i = 0; i < EDITORS; i++) {
					MockMvcRequestBuilder one = request.apply(i).with(user("editor").roles("EDITOR")).with(csrf());
					answers.add(pool.submit(() -> {
						start.await();
						return one.exchange().getResponse().getStatus();
					}));
				}
				List<Integer> statuses = new ArrayList<>();
				for (Future<Integer> answer : answers) {
					statuses.add(answer.get());
				}
				return statuses.stream().sorted().toList();
			}
			catch (Exception ex) {
				throw new AssertionError(ex);
			}
			finally {
				pool.shutdown();
			}
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
