package org.colloquium.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.colloquium.ColloquiumApplication;
import org.colloquium.event.Entry;
import org.colloquium.event.EventDraft;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Programme;
import org.colloquium.index.IndexKeeper;

/**
 * Measures how often the event that is meant comes first among all real talks, and among
 * the first five. A database is asked the same in the same run: with {@code like}, and
 * with the full-text search of PostgreSQL.
 */
public final class QueryBenchmark {

	private static final int BATCH = 400;

	private static final int LOOKED_AT = 10;

	private final RealTalks talks = new RealTalks();

	private final Map<String, Long> events = new HashMap<>();

	private final ConfigurableApplicationContext site;

	private final SqlSearch sql;

	private QueryBenchmark(ConfigurableApplicationContext site) {
		this.site = site;
		this.sql = new SqlSearch(site.getBean(JdbcTemplate.class));
	}

	public static void main(String[] args) throws IOException {
		if (RealTalks.areAbsent()) {
			System.out.println("No real talks; no search measured.");
			return;
		}
		Path directory = Files.createTempDirectory("search");
		try (EmbeddedPostgres server = EmbeddedPostgres.builder()
			.setServerConfig("listen_addresses", "127.0.0.1")
			.start();
				ConfigurableApplicationContext site = new SpringApplicationBuilder(ColloquiumApplication.class)
					.web(WebApplicationType.SERVLET)
					.run("--colloquium.data-dir=" + directory, "--server.port=0", "--server.address=127.0.0.1",
							"--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
							"--spring.jpa.properties.hibernate.search.backend.directory.type=local-filesystem",
							"--spring.datasource.username=postgres", "--spring.datasource.password=postgres",
							"--spring.main.banner-mode=off", "--colloquium.admin.password=search-benchmark")) {
			new QueryBenchmark(site).run();
		}
	}

	private void run() throws IOException {
		enter();
		this.site.getBean(IndexKeeper.class).catchUp().join();
		this.sql.prepare();
		List<Judged> queries = queries();
		System.out.printf("%nThe event that is meant, of %,d: %d judged queries%n", this.events.size(), queries.size());
		System.out.printf("%-24s %8s %14s %12s%n", "", "first", "first five", "ms a query");
		EventSearch search = this.site.getBean(EventSearch.class);
		measure("search", queries,
				(typed) -> search.search(EventFilter.none().with("q", typed).with("when", "all"), LOOKED_AT)
					.orElseThrow()
					.hits()
					.stream()
					.map((hit) -> hit.event().id())
					.toList(),
				true);
		measure("SQL like", queries, this.sql::like, false);
		measure("PostgreSQL full text", queries, this.sql::fullText, false);
	}

	private void enter() {
		Programme programme = this.site.getBean(Programme.class);
		TransactionTemplate transaction = new TransactionTemplate(this.site.getBean(PlatformTransactionManager.class));
		List<EventDraft> drafts = this.talks.drafts();
		long started = System.nanoTime();
		for (int from = 0; from < drafts.size(); from += BATCH) {
			List<EventDraft> batch = drafts.subList(from, Math.min(from + BATCH, drafts.size()));
			transaction.executeWithoutResult((status) -> {
				List<Entry> entries = programme.enterEach(batch);
				for (int i = 0; i < batch.size(); i++) {
					if (!entries.get(i).isRefused()) {
						this.events.put(batch.get(i).source().id(), entries.get(i).event().id());
					}
				}
				programme.forget();
			});
		}
		System.out.printf("%nEntered %,d events at %,.0f a second%n", this.events.size(),
				this.events.size() / ((System.nanoTime() - started) / 1e9));
	}

	private void measure(String name, List<Judged> queries, Function<String, List<Long>> search, boolean told) {
		queries.forEach((query) -> search.apply(query.typed()));
		int first = 0;
		int five = 0;
		long started = System.nanoTime();
		for (Judged query : queries) {
			List<Long> found = search.apply(query.typed());
			int place = place(found, query.wanted());
			first += (place == 0) ? 1 : 0;
			five += (place >= 0 && place < 5) ? 1 : 0;
			if (told && place != 0) {
				System.out.printf("at place %d of %d: %s%n", place + 1, found.size(), query.typed());
			}
		}
		System.out.printf("%-24s %7.1f%% %13.1f%% %12.2f%n", name, 100.0 * first / queries.size(),
				100.0 * five / queries.size(), (System.nanoTime() - started) / 1e6 / queries.size());
	}

	private int place(List<Long> found, String wanted) {
		return this.talks.sameAs(wanted)
			.stream()
			.map(this.events::get)
			.mapToInt(found::indexOf)
			.filter((place) -> place >= 0)
			.min()
			.orElse(-1);
	}

	private static List<Judged> queries() throws IOException {
		List<Judged> queries = new ArrayList<>();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				QueryBenchmark.class.getResourceAsStream("judged-queries.tsv"), StandardCharsets.UTF_8))) {
			lines.lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split("\t"))
				.forEach((columns) -> queries.add(new Judged(columns[1], columns[0])));
		}
		return queries;
	}

	/**
	 * What somebody types, and the number of the talk that is meant.
	 */
	private record Judged(String typed, String wanted) {

	}

}
