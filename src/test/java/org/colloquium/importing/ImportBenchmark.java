package org.colloquium.importing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import org.colloquium.ColloquiumApplication;

/**
 * Measures how fast a long source is saved in a new site with H2, through HTTP, in one
 * transaction: by a program that just started, and by one that has imported before.
 * <p>
 * A gigabyte of heap is needed for all rounds, though 512 MB are enough for a site: the
 * databases of earlier rounds are closed, and stay in memory all the same.
 * <p>
 * The argument is a file of one event a line, which {@code ../shared/tools/to_events.py}
 * makes of real talks.
 */
public final class ImportBenchmark {

	private static final int ROUNDS = 4;

	private static final String PASSWORD = "import-benchmark";

	private ImportBenchmark() {
	}

	public static void main(String[] args) throws Exception {
		if (args.length == 0) {
			System.out.println("No file of events; no import measured.");
			return;
		}
		Path source = Path.of(args[0]);
		long events;
		try (Stream<String> lines = Files.lines(source)) {
			events = lines.filter((line) -> !line.isBlank()).count();
		}
		for (int round = 1; round <= ROUNDS; round++) {
			double seconds = seconds(source);
			System.out.printf("import %d: %,d events in %.1f s, %,.0f a second%n", round, events, seconds,
					events / seconds);
		}
	}

	private static double seconds(Path source) throws IOException, InterruptedException {
		Path directory = Files.createTempDirectory("import");
		try (ConfigurableApplicationContext site = SpringApplication.run(ColloquiumApplication.class, "--server.port=0",
				"--server.address=127.0.0.1", "--colloquium.data-dir=" + directory,
				"--colloquium.admin.password=" + PASSWORD, "--logging.level.root=warn")) {
			String port = site.getEnvironment().getProperty("local.server.port");
			String account = Base64.getEncoder()
				.encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.US_ASCII));
			HttpRequest request = HttpRequest
				.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/imports?accept=new"))
				.header("Authorization", "Basic " + account)
				.header("Content-Type", "application/x-ndjson")
				.POST(BodyPublishers.ofFile(source))
				.build();
			long started = System.nanoTime();
			HttpResponse<Void> response = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
			double seconds = (System.nanoTime() - started) / 1e9;
			if (response.statusCode() != 200) {
				throw new IllegalStateException("The import was answered with " + response.statusCode());
			}
			return seconds;
		}
	}

}
