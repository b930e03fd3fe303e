package org.colloquium;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was answered is kept, even when the process is killed at that moment: a real
 * process, a real database file and a real kill.
 */
class KilledProcessTests {

	private static final Duration START = Duration.ofMinutes(2);

	private final HttpClient client = HttpClient.newHttpClient();

	private Process process;

	private int port;

	@TempDir
	private Path directory;

	@AfterEach
	void stop() throws InterruptedException {
		kill();
	}

	@Test
	@Timeout(value = 6, unit = TimeUnit.MINUTES)
	void keepsEveryEventThatWasAnsweredBeforeAKill() throws Exception {
		start();
		for (int i = 0; i < 5; i++) {
			HttpResponse<String> answer = send(post("/api/v1/events", "application/json",
					"{\"title\": \"Before the kill " + i + "\", \"start\": \"2099-02-16T16:15\"}"));
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		}
		String lines = "{\"title\": \"Imported\", \"start\": \"2099-02-17T16:15\"}\n".repeat(500);
		HttpResponse<String> imported = send(post("/api/v1/imports?accept=all", "application/x-ndjson", lines));
		assertThat(imported.body()).contains("\"saved\":500");
		HttpResponse<String> last = send(post("/api/v1/events", "application/json",
				"{\"title\": \"Last words\", \"start\": \"2099-02-18T16:15\"}"));
		assertThat(last.statusCode()).isEqualTo(201);
		kill();
		start();
		assertThat(total()).isEqualTo(506);
	}

	private long total() throws IOException, InterruptedException {
		HttpResponse<String> answer = send(
				HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/api/v1/events?size=1")).build());
		assertThat(answer.statusCode()).isEqualTo(200);
		return Long.parseLong(answer.body().replaceAll("(?s).*\"total\":(\\d+).*", "$1"));
	}

	private HttpRequest post(String path, String type, String body) {
		String credentials = Base64.getEncoder()
			.encodeToString("admin:kill-nine-secret".getBytes(StandardCharsets.UTF_8));
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.header("Authorization", "Basic " + credentials)
			.header("Content-Type", type)
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
	}

	private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
		return this.client.send(request, HttpResponse.BodyHandlers.ofString());
	}

	private void start() throws IOException, InterruptedException {
		try (ServerSocket free = new ServerSocket(0)) {
			this.port = free.getLocalPort();
		}
		File log = this.directory.resolve("log.txt").toFile();
		this.process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), "org.colloquium.ColloquiumApplication",
				"--spring.config.location=classpath:/application.yaml", "--server.port=" + this.port,
				"--server.address=127.0.0.1", "--colloquium.data-dir=" + this.directory.resolve("data"),
				"--colloquium.admin.password=kill-nine-secret")
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(log))
			.start();
		long deadline = System.nanoTime() + START.toNanos();
		while (!answers()) {
			assertThat(this.process.isAlive()).as("running, see %s", log).isTrue();
			assertThat(System.nanoTime()).as("started in time").isLessThan(deadline);
			this.process.waitFor(200, TimeUnit.MILLISECONDS);
		}
	}

	private boolean answers() throws IOException, InterruptedException {
		try {
			return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/login")).build())
				.statusCode() == 200;
		}
		catch (ConnectException ex) {
			return false;
		}
	}

	/* On Unix this is SIGKILL: no shutdown hook runs. */
	private void kill() throws InterruptedException {
		if (this.process != null) {
			this.process.destroyForcibly().waitFor();
		}
	}

}
