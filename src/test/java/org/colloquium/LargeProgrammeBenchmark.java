package org.colloquium;

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
import java.util.Random;
import java.util.function.IntFunction;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.colloquium.index.IndexKeeper;

/**
 * Measures how long readers wait for the pages of a programme of a million events, asked
 * for through HTTP by one reader after another, each page for the first time: what the
 * site keeps is no measure of what it can find.
 * <p>
 * Arguments: {@code h2} or {@code postgresql}, how many events, and perhaps a directory
 * that keeps the programme for another run.
 */
public final class LargeProgrammeBenchmark {

	private static final int ROUNDS = 60;

	private static final int WARM_UP = 15;

	private final HttpClient client = HttpClient.newHttpClient();

	private final Random random = new Random(1);

	private final String site;

	private final int events;

	private int asked;

	private LargeProgrammeBenchmark(String site, int events) {
		this.site = site;
		this.events = events;
	}

	public static void main(String[] args) throws Exception {
		int events = Integer.parseInt(args[1]);
		Path directory = (args.length > 2) ? Path.of(args[2]) : Files.createTempDirectory("programme");
		if (args[0].equals("h2")) {
			String url = "jdbc:h2:file:" + directory.resolve("colloquium");
			new LargeProgramme(url, "sa", "", events).write();
			measure(directory, url + ";WRITE_DELAY=0", "sa", "", events);
			return;
		}
		try (EmbeddedPostgres server = EmbeddedPostgres.builder()
			.setServerConfig("listen_addresses", "127.0.0.1")
			.setDataDirectory(directory.resolve("postgres"))
			.setCleanDataDirectory(false)
			.start()) {
			String url = server.getJdbcUrl("postgres", "postgres");
			new LargeProgramme(url, "postgres", "postgres", events).write();
			measure(directory, url, "postgres", "postgres", events);
		}
	}

	private static void measure(Path directory, String url, String user, String password, int events)
			throws IOException, InterruptedException {
		long started = System.nanoTime();
		try (ConfigurableApplicationContext site = new SpringApplicationBuilder(ColloquiumApplication.class).run(
				"--colloquium.data-dir=" + directory, "--server.port=0", "--server.address=127.0.0.1",
				"--spring.jpa.properties.hibernate.search.backend.directory.type=local-filesystem",
				"--spring.datasource.url=" + url, "--spring.datasource.username=" + user,
				"--spring.datasource.password=" + password, "--spring.main.banner-mode=off",
				"--colloquium.admin.password=large-programme-benchmark")) {
			System.out.printf("%nStarted after %,.1f s%n", (System.nanoTime() - started) / 1e9);
			site.getBean(IndexKeeper.class).catchUp().join();
			System.out.printf("Index compared with %,d events after %,.1f s%n", events,
					(System.nanoTime() - started) / 1e9);
			String port = site.getEnvironment().getProperty("local.server.port");
			new LargeProgrammeBenchmark("http://127.0.0.1:" + port, events).run();
		}
	}

	private void run() throws IOException, InterruptedException {
		System.out.printf("%n%-34s %9s %9s %9s %9s%n", "", "p50 ms", "p99 ms", "first ms", "kB");
		measure("the coming events", (n) -> "/");
		measure("all coming events", (n) -> "/events");
		measure("a page of the coming ones", (n) -> "/events?page=" + n * 5);
		measure("the past", (n) -> "/events?when=past");
		measure("a deep page of the past", (n) -> "/events?when=past&page=" + n * 300);
		measure("a month", (n) -> "/calendar/" + (1998 + n % 28) + "-" + (10 + n % 3));
		measure("a year of the archive", (n) -> "/archive/" + (1998 + n % 27));
		measure("a series", (n) -> "/series/series-" + (1 + n * 30));
		measure("the past of a series", (n) -> "/events?when=past&series=series-" + (1 + n * 30));
		measure("a speaker", (n) -> "/speakers/" + (1 + n * 3_000));
		measure("a list by speaker", (n) -> "/events?when=all&speaker=" + (1 + n * 3_000));
		measure("a list by host", (n) -> "/events?when=all&host=" + (1 + n * 150));
		measure("a list by room", (n) -> "/events?when=all&place=Room+" + n * 11);
		measure("a list by tag", (n) -> "/events?when=all&tag=topic+" + n * 80);
		measure("a rare category", (n) -> "/events?when=past&category=Inaugural+lecture&page=" + n % 10);
		measure("a frequent language", (n) -> "/events?when=past&language=de");
		measure("between two days",
				(n) -> "/events?from=" + (1998 + n % 28) + "-03-01&to=" + (1998 + n % 28) + "-05-31");
		measure("an event", (n) -> "/events/" + this.random.nextInt(this.events / 50) * 50);
		measure("search: a rare word", (n) -> search("w" + this.random.nextInt(50_000) + "x"));
		measure("search: a frequent word", (n) -> search("common"));
		measure("search: two words", (n) -> search("w" + n * 7 + "x w" + n * 3 + "x"));
		measure("search: a beginning", (n) -> search("w" + n));
		measure("search: a typing error", (n) -> search("Speekr" + this.random.nextInt(200_000)));
		measure("search: a phrase", (n) -> search("\"more in common than w" + n + "x\""));
		measure("search: a speaker", (n) -> search("speaker:speaker" + this.random.nextInt(200_000)));
		measure("search: all letters", (n) -> search("a b c d e f g h i j k l m n o p q r s t u v w x y z"));
		measure("search: as long as may be", (n) -> search(("w" + n + "x common more ").repeat(600).substring(0, 490)));
		measure("search: nothing there", (n) -> search("zzyzx qwrtp" + n));
		measure("a list for programs", (n) -> "/api/v1/events?when=past&size=50&page=" + n);
		measure("a calendar of a series", (n) -> "/events.ics?series=series-" + (1 + n * 30));
		measure("all speakers", (n) -> "/speakers?page=" + n % 20);
	}

	/* Another address, under which the site has kept no page. */
	private String first(String address) {
		return address + (address.contains("?") ? "&" : "?") + "first=" + this.asked++;
	}

	private static String search(String words) {
		return "/events?when=all&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
	}

	private void measure(String name, IntFunction<String> address) throws IOException, InterruptedException {
		double[] times = new double[ROUNDS];
		double first = 0;
		long bytes = 0;
		for (int round = 0; round < WARM_UP + ROUNDS; round++) {
			HttpRequest request = HttpRequest.newBuilder(URI.create(this.site + first(address.apply(round)))).build();
			long started = System.nanoTime();
			var response = this.client.send(request, BodyHandlers.ofByteArray());
			double time = (System.nanoTime() - started) / 1e6;
			if (response.statusCode() >= 400 && response.statusCode() != 404) {
				throw new IOException(request.uri() + ": " + response.statusCode());
			}
			bytes = response.body().length;
			first = (round == 0) ? time : first;
			if (round >= WARM_UP) {
				times[round - WARM_UP] = time;
			}
		}
		Arrays.sort(times);
		System.out.printf("%-34s %9.1f %9.1f %9.1f %9d%n", name, times[ROUNDS / 2], times[ROUNDS - 1], first,
				bytes / 1024);
	}

}
