package org.colloquium.search;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import org.colloquium.ColloquiumApplication;
import org.colloquium.LargeProgramme;
import org.colloquium.event.EventDraft;
import org.colloquium.index.IndexKeeper;

/**
 * Measures what readers notice of the growth of a programme that is made of real texts:
 * the pages that they ask for most, through HTTP, kept by the site or first asked for,
 * and how long PostgreSQL takes to find the same words by itself; further how fast the
 * index is written, and what it costs at a start.
 * <p>
 * Arguments: {@code h2} or {@code postgresql}, and how many events; without any, H2 with
 * a thousand, ten thousand, and a hundred thousand of them.
 */
public final class GrowthBenchmark {

	private static final int[] SIZES = { 1_000, 10_000, 100_000 };

	private static final int REQUESTS = 2_000;

	private static final int WARM_UP = 1_000;

	private static final int ASKED_OF_SQL = 100;

	private static final List<LargeProgramme.Text> TEXTS = RealTalks.areAbsent() ? List.of()
			: new RealTalks().drafts().stream().map(GrowthBenchmark::text).filter(Objects::nonNull).toList();

	private final HttpClient client = HttpClient.newHttpClient();

	private final Random random = new Random(1);

	private final String site;

	private final int events;

	private int asked;

	private GrowthBenchmark(String site, int events) {
		this.site = site;
		this.events = events;
	}

	public static void main(String[] args) throws Exception {
		if (TEXTS.isEmpty()) {
			System.out.println("No real talks; no growth measured.");
			return;
		}
		boolean postgres = args.length > 0 && args[0].equals("postgresql");
		int[] sizes = (args.length > 1) ? Arrays.stream(args).skip(1).mapToInt(Integer::parseInt).toArray() : SIZES;
		measure(postgres, 0, (site) -> {
		});
		measure(postgres, 0, (site) -> {
		});
		for (int events : sizes) {
			measure(postgres, events, (site) -> {
				String port = site.getEnvironment().getProperty("local.server.port");
				new GrowthBenchmark("http://127.0.0.1:" + port, events).run(site);
			});
		}
	}

	private static LargeProgramme.Text text(EventDraft talk) {
		if (talk.speakers().isEmpty() || talk.title() == null || talk.title().isBlank() || talk.abstractText() == null
				|| talk.abstractText().length() < 100 || talk.abstractText().length() > 8_000) {
			return null;
		}
		String name = talk.speakers().get(0).name();
		int space = name.lastIndexOf(' ');
		return (space < 0) ? null : new LargeProgramme.Text(talk.title(), talk.abstractText(), name.substring(0, space),
				name.substring(space + 1));
	}

	/* Twice: the second start finds the index as it is to be. */
	private static void measure(boolean postgres, int events, Consumer<ConfigurableApplicationContext> measurement)
			throws IOException {
		Path directory = Files.createTempDirectory("growth");
		try (EmbeddedPostgres server = EmbeddedPostgres.builder()
			.setServerConfig("listen_addresses", "127.0.0.1")
			.start()) {
			String url = postgres ? server.getJdbcUrl("postgres", "postgres")
					: "jdbc:h2:file:" + directory.resolve("colloquium");
			String user = postgres ? "postgres" : "sa";
			String password = postgres ? "postgres" : "";
			if (events > 0) {
				LargeProgramme programme = new LargeProgramme(url, user, password, events, TEXTS);
				programme.write();
				programme.countAsCompared();
			}
			System.out.printf("%n%,d events%n", events);
			String[] arguments = { "--colloquium.data-dir=" + directory, "--server.port=0",
					"--server.address=127.0.0.1",
					"--spring.datasource.url=" + (postgres ? url : url + ";WRITE_DELAY=0"),
					"--spring.datasource.username=" + user, "--spring.datasource.password=" + password,
					"--spring.jpa.properties.hibernate.search.backend.directory.type=local-filesystem",
					"--spring.main.banner-mode=off", "--colloquium.admin.password=growth-benchmark" };
			start(arguments, events).close();
			try (ConfigurableApplicationContext site = start(arguments, 0)) {
				measurement.accept(site);
			}
		}
	}

	private static ConfigurableApplicationContext start(String[] arguments, int unindexed) {
		long started = System.nanoTime();
		ConfigurableApplicationContext site = new SpringApplicationBuilder(ColloquiumApplication.class).run(arguments);
		double up = (System.nanoTime() - started) / 1e9;
		site.getBean(IndexKeeper.class).catchUp().join();
		double ready = (System.nanoTime() - started) / 1e9;
		System.out.printf("up after %.1f s, index ready after %.1f s%n", up, ready);
		if (unindexed > 0) {
			System.out.printf("index written: %,.0f events a second%n", unindexed / (ready - up));
		}
		return site;
	}

	private void run(ConfigurableApplicationContext site) {
		System.out.printf("%-42s %9s %9s%n", "", "p50 ms", "p99 ms");
		print("the home page", REQUESTS, (n) -> ask("/"));
		print("a list of a rare category", REQUESTS, (n) -> ask(category(n)));
		print("a list of a rare category, first asked", REQUESTS, (n) -> ask(category(n) + first()));
		print("a list of a series", REQUESTS, (n) -> ask(series(n)));
		print("a list of a series, first asked", REQUESTS, (n) -> ask(series(n) + first()));
		double search = print("a search with facets, first asked", REQUESTS,
				(n) -> ask("/events?when=all&q=" + encoded(words()) + first()));
		// what they differ in is counted once
		print("all past events, first asked", REQUESTS, (n) -> ask("/events?when=past" + first()));
		try (EmbeddedPostgres server = EmbeddedPostgres.builder()
			.setServerConfig("listen_addresses", "127.0.0.1")
			.start()) {
			String url = server.getJdbcUrl("postgres", "postgres");
			new LargeProgramme(url, "postgres", "postgres", this.events, TEXTS).write();
			SqlSearch sql = new SqlSearch(new JdbcTemplate(new DriverManagerDataSource(url, "postgres", "postgres")));
			sql.prepare();
			double like = print("the same words with SQL like", ASKED_OF_SQL, (n) -> sql.like(words()).size());
			double full = print("with PostgreSQL's full text", ASKED_OF_SQL, (n) -> sql.fullText(words()).size());
			System.out.printf("like takes %.1f times, full text %.1f times as long as the search page%n", like / search,
					full / search);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String category(int n) {
		return "/events?when=past&category=Inaugural+lecture&page=" + n % 5;
	}

	private String series(int n) {
		return "/events?when=past&series=series-" + (1 + n % Math.max(1, this.events / 500));
	}

	/* Another address, under which the site has kept no page. */
	private String first() {
		return "&first=" + this.asked++;
	}

	/* One or two words of a title, or a speaker, as people type them. */
	private String words() {
		LargeProgramme.Text text = TEXTS.get(this.random.nextInt(Math.min(this.events, TEXTS.size())));
		if (this.random.nextInt(4) == 0) {
			return text.family();
		}
		List<String> words = Stream.of(text.title().split("\\s+"))
			.filter((word) -> word.length() > 3 && word.chars().allMatch(Character::isLetter))
			.toList();
		if (words.isEmpty()) {
			return text.family();
		}
		String one = words.get(this.random.nextInt(words.size()));
		return this.random.nextBoolean() ? one : one + " " + words.get(this.random.nextInt(words.size()));
	}

	private static String encoded(String words) {
		return URLEncoder.encode(words, StandardCharsets.UTF_8);
	}

	private Object ask(String address) {
		try {
			HttpRequest request = HttpRequest.newBuilder(URI.create(this.site + address)).build();
			var response = this.client.send(request, BodyHandlers.ofByteArray());
			if (response.statusCode() != 200) {
				throw new IllegalStateException(address + ": " + response.statusCode());
			}
			return response.body();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(address, ex);
		}
	}

	private static double print(String name, int requests, IntFunction<Object> request) {
		double[] times = new double[requests];
		for (int n = -Math.min(WARM_UP, requests); n < requests; n++) {
			long started = System.nanoTime();
			Object answer = request.apply(Math.abs(n));
			if (n >= 0) {
				times[n] = (System.nanoTime() - started) / 1e6;
			}
			Objects.requireNonNull(answer);
		}
		Arrays.sort(times);
		double median = times[requests / 2];
		System.out.printf("%-42s %9.1f %9.1f%n", name, median, times[requests * 99 / 100]);
		return median;
	}

}
