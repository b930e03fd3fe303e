package org.colloquium.feed;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import org.colloquium.Benchmarks;
import org.colloquium.ColloquiumApplication;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Programme;

/**
 * Measures the feeds of ten thousand events over HTTP:
 * {@code mvn -Pbenchmark test-compile exec:java -Dexec.mainClass=org.colloquium.feed.FeedBenchmark}.
 */
public final class FeedBenchmark {

	private static final int EVENTS = 10_000;

	private static final int CLIENTS = 2;

	private static final String ABSTRACT = "We sort in $\\mathcal{O}(n \\log n)$ time, *and* say why that matters; "
		.repeat(12);

	private final HttpClient client = HttpClient.newHttpClient();

	private final String site;

	private FeedBenchmark(String site) {
		this.site = site;
	}

	public static void main(String[] arguments) throws Exception {
		try (ConfigurableApplicationContext context = SpringApplication.run(ColloquiumApplication.class,
				"--server.port=0", "--server.address=127.0.0.1", "--spring.datasource.url=jdbc:h2:mem:feeds",
				"--spring.jpa.properties.hibernate.search.backend.directory.type=local-heap",
				"--colloquium.site.base-url=http://colloquium.example.org", "--colloquium.admin.password=benchmark",
				"--logging.level.root=warn")) {
			fill(context.getBean(Programme.class));
			Benchmarks.awaitComparison(context);
			String port = context.getEnvironment().getProperty("local.server.port");
			new FeedBenchmark("http://127.0.0.1:" + port).measure();
		}
	}

	private static void fill(Programme programme) {
		LocalDateTime start = LocalDateTime.of(2190, 1, 1, 16, 15);
		for (int from = 0; from < EVENTS; from += 200) {
			List<EventDraft> drafts = new ArrayList<>();
			for (int i = from; i < from + 200; i++) {
				drafts.add(EventDraft.builder()
					.title("Talk number " + i)
					.series("series-" + i % 20, "Series " + i % 20)
					.start(start.plusHours(6L * i).toString())
					.location("Room " + i % 50)
					.speaker("Speaker Number" + i % 3_000, "University " + i % 300, "Works on many things.", null)
					.host("Host Number" + i % 40, null)
					.abstractText("Abstract " + i + ". " + ABSTRACT)
					.build());
			}
			programme.enterEach(drafts);
		}
	}

	private void measure() throws Exception {
		long before = liveHeap(true);
		long started = System.nanoTime();
		HttpResponse<InputStream> first = this.client.send(request("/events.ics", null), BodyHandlers.ofInputStream());
		long bytes = 0;
		long peak = before;
		byte[] buffer = new byte[1 << 20];
		try (InputStream body = first.body()) {
			for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
				bytes += read;
				peak = Math.max(peak, liveHeap(false));
			}
		}
		System.out.printf("/events.ics of %,d events: %,d bytes, first written in %,d ms, live heap risen by %,d KB%n",
				EVENTS, bytes, (System.nanoTime() - started) / 1_000_000, (peak - before) / 1024);
		String tag = first.headers().firstValue("ETag").orElseThrow();
		System.out.printf("full responses: %.1f a second%n", rate("/events.ics", null, 200, 200));
		rate("/favicon.svg", null, 200, 4_000);
		rate("/events.ics", tag, 304, 4_000);
		double resource = rate("/favicon.svg", null, 200, 8_000);
		double unchanged = rate("/events.ics", tag, 304, 8_000);
		System.out.printf("304: %.0f a second; static resource: %.0f a second; %.0f %%%n", unchanged, resource,
				100 * unchanged / resource);
		System.out.printf("/events/{id}.ics: %.2f ms p50%n", single());
	}

	private double rate(String path, String tag, int status, int times) throws Exception {
		ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
		long started = System.nanoTime();
		List<Future<?>> done = new ArrayList<>();
		for (int c = 0; c < CLIENTS; c++) {
			done.add(clients.submit(() -> {
				for (int i = 0; i < times / CLIENTS; i++) {
					if (this.client.send(request(path, tag), BodyHandlers.discarding()).statusCode() != status) {
						throw new IllegalStateException(path + " is not answered by " + status);
					}
				}
				return null;
			}));
		}
		for (Future<?> each : done) {
			each.get();
		}
		clients.shutdown();
		return times / ((System.nanoTime() - started) / 1e9);
	}

	private double single() throws Exception {
		double[] times = new double[EVENTS];
		for (int i = 0; i < times.length; i++) {
			long started = System.nanoTime();
			this.client.send(request("/events/" + (1 + i) + ".ics", null), BodyHandlers.discarding());
			times[i] = (System.nanoTime() - started) / 1e6;
		}
		double[] warm = Arrays.copyOfRange(times, times.length - 2_000, times.length);
		Arrays.sort(warm);
		return warm[warm.length / 2];
	}

	private HttpRequest request(String path, String tag) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.site + path));
		return ((tag != null) ? request.header("If-None-Match", tag) : request).build();
	}

	/* What was still used after the last collection. */
	private static long liveHeap(boolean collect) {
		if (collect) {
			System.gc();
		}
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
			.map(MemoryPoolMXBean::getCollectionUsage)
			.mapToLong((usage) -> usage.getUsed())
			.sum();
	}

}
