package org.colloquium;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.support.TestPropertySourceUtils;

/**
 * Gives a test context a real OpenSearch, which runs in a process and with a class path
 * of its own, and ends with the tests.
 */
public class OpenSearchNode implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final Path CLASS_PATH = Path.of("target/opensearch.classpath");

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	/* The runner takes ports of these and no others. */
	private static final int FIRST_PORT = 9201;

	private static final int LAST_PORT = 9298;

	private static URI address;

	private static synchronized URI address() throws IOException, InterruptedException {
		if (address == null) {
			address = start();
		}
		return address;
	}

	/* Its name tells whether it is this one that answers. */
	private static URI start() throws IOException, InterruptedException {
		String name = "colloquium-" + UUID.randomUUID();
		Path folder = Path.of("target", "opensearch", name).toAbsolutePath();
		Path configuration = Files.createDirectories(folder.resolve("node_1/config"));
		Files.writeString(configuration.resolve("opensearch.yml"), "discovery.type: single-node\n");
		int port = freePort();
		Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx256m",
				"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", Files.readString(CLASS_PATH),
				"org.codelibs.opensearch.runner.OpenSearchRunner", "-basePath", folder.toString(), "-clusterName", name,
				"-numOfNode", "1", "-baseHttpPort", String.valueOf(port - 1), "-moduleTypes",
				"org.opensearch.analysis.common.CommonAnalysisPlugin,org.opensearch.transport.Netty4Plugin")
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("output.txt").toFile())
			.start();
		Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
		URI started = URI.create("http://127.0.0.1:" + port);
		Instant end = Instant.now().plus(PATIENCE);
		while (!answer(started).contains(name)) {
			if (!process.isAlive() || Instant.now().isAfter(end)) {
				throw new IllegalStateException("OpenSearch does not start: see " + folder.resolve("output.txt"));
			}
			Thread.sleep(50);
		}
		return started;
	}

	private static int freePort() {
		return IntStream.rangeClosed(FIRST_PORT, LAST_PORT)
			.filter(OpenSearchNode::isFree)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No port is free"));
	}

	private static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			return socket.isBound();
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static String answer(URI address) throws InterruptedException {
		try {
			return HttpClient.newHttpClient()
				.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
				.body();
		}
		catch (IOException ex) {
			return "";
		}
	}

	/** Lets an index be gone. */
	public static void throwAway(String index) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(address().resolve("/" + index)).DELETE().build();
		HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
	}

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try {
			TestPropertySourceUtils.addInlinedPropertiesToEnvironment(context,
					"spring.jpa.properties.hibernate.search.backend.uris=" + address());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
