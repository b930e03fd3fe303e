package org.colloquium.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.colloquium.event.EventDrafts;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;
import org.colloquium.event.Programme;
import org.colloquium.shared.SiteLinks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

/**
 * The feeds are read by parsers of other languages: ical.js, icalendar for Python and
 * feedparser. Where one is not installed its test is skipped, unless the environment
 * variable {@code COLLOQUIUM_PARSERS} says {@code required}; {@code ICAL_JS} tells where
 * the module of ical.js is.
 */
@SpringBootTest(properties = { "colloquium.demo=true", "colloquium.site.name=Parsers" })
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherParsersTests {

	private static final Path SCRIPTS = Path.of("src/test/resources/org/colloquium/feed");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Programme programme;

	@Autowired
	private Events events;

	@Autowired
	private SiteLinks links;

	@Autowired
	private EventText text;

	@TempDir
	private Path folder;

	@BeforeAll
	void addWhatIsHard() {
		for (String zone : List.of("Europe/Zurich", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe",
				"Africa/Casablanca")) {
			for (String day : List.of("2027-02-06", "2027-02-08", "2027-03-13", "2027-03-15", "2027-03-27",
					"2027-03-29", "2027-04-03", "2027-04-05", "2027-10-02", "2027-10-04", "2027-10-30", "2027-11-01",
					"2027-11-06", "2027-11-08")) {
				this.programme.enter(EventDrafts.compilers()
					.title("At noon, in; " + zone + " 😀")
					.zone(zone)
					.start(day + "T12:00")
					.end(day + "T23:30")
					.build());
			}
		}
	}

	@Test
	void icalJsReadsWhatThePagesSay() throws Exception {
		String module = System.getenv("ICAL_JS");
		if (module == null) {
			skip("no ical.js: ICAL_JS does not say where it is");
		}
		List<String> read = run("node", SCRIPTS.resolve("read-calendar.mjs").toString(), module,
				saved("/events.ics?when=all").toString());
		assertThat(read).containsExactlyInAnyOrderElementsOf(expected());
	}

	@Test
	void pythonReadsWhatThePagesSay() throws Exception {
		Optional<String> python = Stream.of("python3", "/usr/bin/python3").filter(this::hasParsers).findFirst();
		if (python.isEmpty()) {
			skip("no Python with icalendar and feedparser");
		}
		List<String> read = run(python.orElseThrow(), SCRIPTS.resolve("read_feeds.py").toString(),
				saved("/events.ics?when=all").toString(), saved("/events.atom?when=all").toString());
		List<String> expected = new ArrayList<>(expected());
		expected.add("feed\tatom10\t" + expected.size());
		assertThat(read).containsExactlyInAnyOrderElementsOf(expected);
	}

	private List<String> expected() {
		return this.events.list(EventFilter.none().with("when", "all"), 1_000)
			.stream()
			.map((event) -> String.join("\t", this.links.uid(event.id()), event.slot().startsAt().toString(),
					event.slot().endsAt().toString(), this.text.mark(event) + this.text.headline(event)))
			.toList();
	}

	private Path saved(String address) throws IOException {
		byte[] bytes = this.mvc.get().uri(address).exchange().getResponse().getContentAsByteArray();
		return Files.write(Files.createTempFile(this.folder, "feed", null), bytes);
	}

	private boolean hasParsers(String python) {
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
		if ("required".equals(System.getenv("COLLOQUIUM_PARSERS"))) {
			throw new IllegalStateException(reason);
		}
		abort(reason);
	}

}
