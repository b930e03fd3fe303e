package org.colloquium.search;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.colloquium.ColloquiumApplication;
import org.colloquium.OpenSearchNode;
import org.colloquium.PostgresDatabase;
import org.colloquium.duplicate.DuplicateCheck;
import org.colloquium.event.DraftBuilder;
import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Programme;
import org.colloquium.index.IndexKeeper;
import org.colloquium.shared.NodeTurns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * The search of several nodes, which share a PostgreSQL database and an OpenSearch index.
 */
@SpringBootTest(properties = "colloquium.site.base-url=" + OpenSearchTests.ADDRESS)
@AutoConfigureMockMvc
@ActiveProfiles({ "postgresql", "opensearch" })
@ContextConfiguration(initializers = { PostgresDatabase.class, OpenSearchNode.class })
@DirtiesContext
class OpenSearchTests extends SearchBehaviour {

	static final String ADDRESS = "https://colloquium.example.org";

	private static final List<String> SHARED = List.of("spring.datasource.url", "spring.datasource.username",
			"spring.datasource.password", "spring.jpa.properties.hibernate.search.backend.uris");

	/* Longer than it takes the nodes to agree on who does what when one has come. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private static ConfigurableApplicationContext other;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Programme programme;

	@Autowired
	private EventSearch search;

	@Autowired
	private DuplicateCheck check;

	@Autowired
	private NodeTurns turns;

	@Autowired
	private IndexKeeper keeper;

	@Autowired
	private JdbcClient database;

	@Autowired
	private ScheduledTaskHolder schedule;

	@Autowired
	void startAnother(Environment environment) {
		if (other == null) {
			other = new SpringApplicationBuilder(ColloquiumApplication.class).profiles(environment.getActiveProfiles())
				.run(Stream
					.concat(Stream.of("--server.address=127.0.0.1", "--server.port=0",
							"--colloquium.site.base-url=" + ADDRESS),
							SHARED.stream().map((name) -> "--" + name + "=" + environment.getProperty(name)))
					.toArray(String[]::new));
		}
	}

	@AfterAll
	static void stopTheOther() {
		other.close();
		other = null;
	}

	@Test
	void findsOnOneNodeWhatWasSavedOnTheOther() {
		Programme there = other.getBean(Programme.class);
		Event event = there.enter(draft("A sextant for two").build());
		await().atMost(PATIENCE).until(() -> found(this.search, "sextant"), List.of("A sextant for two")::equals);
		this.programme.change(event.id(), event.version(), draft("An astrolabe for two").build());
		EventSearch search = other.getBean(EventSearch.class);
		await().atMost(PATIENCE).until(() -> found(search, "astrolabe"), List.of("An astrolabe for two")::equals);
		assertThat(found(search, "title:sextant")).isEmpty();
		there.delete(event.id(), event.version() + 1);
		await().atMost(PATIENCE).until(() -> found(this.search, "astrolabe"), List::isEmpty);
		assertThat(this.database.sql("select count(*) from hsearch_agent").query(Long.class).single()).isEqualTo(2);
	}

	@Test
	void noticesOnOneNodeWhatWasEnteredOnTheOther() {
		Event event = other.getBean(Programme.class).enter(glaciers("2098-02-03T16:15"));
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(this.check.check(glaciers("2097-01-02T10:00"), null).matches())
				.extracting((match) -> match.event().id())
				.containsExactly(event.id()));
	}

	private static EventDraft glaciers(String start) {
		return InventedProgramme.draft("How glaciers remember", start)
			.speaker("Ida Frost", "Alpine Institute", null, null)
			.abstractText("Ice keeps the air of every winter that fell on it, and gives it back to whoever drills.")
			.build();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/events.ics?when=all", "/events.atom?when=all", "/events/changes.atom",
			"/events.json?when=all", "/events.csv?when=all", "/sitemap.xml", "/sitemap-events-1.xml" })
	void givesTheSameBytesOnEachNode(String address) throws Exception {
		this.programme.enter(draft("A barometer for both").abstractText("It falls $10^2$ pascals, <b>and</b> rises.")
			.tag("weather")
			.build());
		URI there = URI.create("http://127.0.0.1:" + other.getEnvironment().getProperty("local.server.port") + address);
		HttpResponse<byte[]> ofOther = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(there).build(), BodyHandlers.ofByteArray());
		MockHttpServletResponse own = this.mvc.get().uri(address).exchange().getResponse();
		assertThat(own.getContentAsByteArray()).isEqualTo(ofOther.body()).hasSizeGreaterThan(100);
		assertThat(own.getHeader("ETag")).isEqualTo(ofOther.headers().firstValue("ETag").orElseThrow());
	}

	@Test
	void waitsWhileAnotherNodeIsAtWorkOnTheIndex() throws InterruptedException {
		try (NodeTurns.Hold hold = this.turns.alone(NodeTurns.Work.INDEX)) {
			CompletableFuture<Long> rebuilt = other.getBean(IndexKeeper.class).rebuild();
			assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> rebuilt.get(1, TimeUnit.SECONDS));
			hold.close();
			assertThat(rebuilt.join()).isPositive();
		}
	}

	@Test
	void takesUpWhatCouldNotBeBroughtToTheIndex() {
		this.database.sql("""
				create function give_up() returns trigger as
				$$ begin new.status := 'ABORTED'; return new; end $$ language plpgsql
				""").update();
		this.database.sql("""
				create trigger give_up before insert on hsearch_outbox_event for each row execute function give_up()
				""").update();
		Event event = this.programme.enter(draft("A thimble that was mislaid").build());
		this.database.sql("drop function give_up cascade").update();
		assertThat(found(this.search, "thimble")).isEmpty();
		this.schedule.getScheduledTasks()
			.stream()
			.map((task) -> task.getTask().getRunnable())
			.filter((task) -> task.toString().endsWith("GivenUp.takeUp"))
			.forEach(Runnable::run);
		await().atMost(PATIENCE).until(() -> found(this.search, "thimble"), List.of(event.title())::equals);
	}

	@Test
	void makesAnIndexAnewThatWasThrownAway() throws IOException, InterruptedException {
		Event event = this.programme.enter(draft("A compass without a needle").build());
		await().atMost(PATIENCE).until(() -> found(this.search, "compass"), List.of(event.title())::equals);
		OpenSearchNode.throwAway("event-000001");
		assertThat(this.check.check(draft("A compass without a needle").build(), null).matches()).hasSize(1);
		this.keeper.catchUp().join();
		assertThat(found(this.search, "compass")).containsExactly(event.title());
	}

	private static DraftBuilder draft(String title) {
		return InventedProgramme.draft(title, "2098-02-03T16:15");
	}

	private static List<String> found(EventSearch search, String typed) {
		EventFilter filter = EventFilter.parse(Map.of("q", new String[] { typed }, "when", new String[] { "all" }));
		return search.search(filter, 10).orElseThrow().hits().stream().map((hit) -> hit.event().title()).toList();
	}

}
