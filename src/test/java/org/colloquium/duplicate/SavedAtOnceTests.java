package org.colloquium.duplicate;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import org.colloquium.PostgresDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was saved is known to the next who asks, and to those who save the same at the
 * same time: over the network, on H2 and on PostgreSQL.
 */
class SavedAtOnceTests {

	@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
	abstract static class Tests {

		private final HttpClient client = HttpClient.newHttpClient();

		private final JsonMapper json = new JsonMapper();

		@LocalServerPort
		private int port;

		@Autowired
		private FindingRepository findings;

		@Test
		void findsASavedEventWithTheNextQuestion() throws Exception {
			long id = save(talk("The ink of squids", "2096-02-03T10:00", "ink"));
			assertThat(found(talk("On ink", "2096-03-04T11:00", "ink"))).contains(id);
		}

		@Test
		void tellsBothEditorsWhoSaveTheSameMailInTheSameSecond() throws Exception {
			String mail = talk("A very long whale", "2096-04-05T10:00", "bone");
			List<Long> ids = together(2, (editor) -> mail);
			assertThat(found(with(mail, ids.get(0)))).contains(ids.get(1));
			assertThat(found(with(mail, ids.get(1)))).contains(ids.get(0));
			assertThat(this.findings.findAbout(List.of(ids.get(0)))).extracting(Finding::pair)
				.contains(Finding.Pair.ofEvents(ids.get(0), ids.get(1)));
		}

		@Test
		void savesTheEventsOfMoreEditorsThanThereAreConnections() throws Exception {
			List<Long> ids = together(24, (editor) -> talk("Shells " + editor, "2096-05-06T10:00", "shell" + editor));
			assertThat(ids).doesNotHaveDuplicates().hasSize(24);
		}

		private List<Long> together(int editors, java.util.function.IntFunction<String> event) throws Exception {
			CyclicBarrier start = new CyclicBarrier(editors);
			ExecutorService pool = Executors.newFixedThreadPool(editors);
			try {
				List<Callable<Long>> savings = new ArrayList<>();
				for (int i = 0; i < editors; i++) {
					String body = event.apply(i);
					savings.add(() -> {
						start.await();
						return save(body);
					});
				}
				List<Long> ids = new ArrayList<>();
				for (Future<Long> saved : pool.invokeAll(savings)) {
					ids.add(saved.get());
				}
				return ids;
			}
			finally {
				pool.shutdownNow();
			}
		}

		private static String talk(String title, String start, String what) {
			return """
					{"title": "%s", "start": "%s", "speakers": [{"name": "Nemo Verne"}], "abstract": "Nobody has ever \
					asked what the %s of a deep sea animal costs that animal, in days of hunting and in hours of sleep. \
					We asked forty of them, twice, and report what they let us see before they swam away."}"""
				.formatted(title, start, what);
		}

		private static String with(String event, long id) {
			return event.replaceFirst("\\{", "{\"id\": " + id + ", ");
		}

		private long save(String event) throws Exception {
			HttpResponse<String> answer = post("/api/v1/events", event);
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
			return this.json.readTree(answer.body()).get("id").longValue();
		}

		private List<Long> found(String event) throws Exception {
			JsonNode matches = this.json.readTree(post("/api/v1/duplicates", event).body()).get("matches");
			return matches.valueStream().map((match) -> match.get("event").get("id").longValue()).toList();
		}

		private HttpResponse<String> post(String path, String body) throws Exception {
			String account = "admin:correct horse battery staple";
			return this.client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
				.header("Authorization",
						"Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)))
				.header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString(body))
				.build(), HttpResponse.BodyHandlers.ofString());
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
