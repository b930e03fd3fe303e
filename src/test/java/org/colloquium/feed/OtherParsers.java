package org.colloquium.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

/**
 * Parsers of other languages: ical.js, icalendar for Python and feedparser. Where one is
 * not installed its test is skipped, unless the environment variable
 * {@code COLLOQUIUM_PARSERS} says {@code required}; {@code ICAL_JS} tells where the
 * module of ical.js is.
 */
final class OtherParsers {

	private static final Path SCRIPTS = Path.of("src/test/resources/org/colloquium/feed");

	private OtherParsers() {
	}

	/** What ical.js reads in a calendar, an event a line. */
	static List<String> icalJs(Path calendar) throws IOException, InterruptedException {
		String module = System.getenv("ICAL_JS");
		if (module == null) {
			skip("no ical.js: ICAL_JS does not say where it is");
		}
		return run("node", SCRIPTS.resolve("read-calendar.mjs").toString(), module, calendar.toString());
	}

	/** What Python reads in a calendar and in a feed, whose length is the last line. */
	static List<String> python(Path calendar, Path feed) throws IOException, InterruptedException {
		Optional<String> python = Stream.of("python3", "/usr/bin/python3").filter(OtherParsers::isReady).findFirst();
		if (python.isEmpty()) {
			skip("no Python with icalendar and feedparser");
		}
		return run(python.orElseThrow(), SCRIPTS.resolve("read_feeds.py").toString(), calendar.toString(),
				feed.toString());
	}

	private static boolean isReady(String python) {
		try {
			return new ProcessBuilder(python, "-c", "import icalendar, feedparser").start().waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<String> run(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(output).isZero();
		return output.lines().toList();
	}

	private static void skip(String reason) {
		if (System.getenv("COLLOQUIUM_PARSERS") != null) {
			throw new IllegalStateException(reason);
		}
		abort(reason);
	}

}
