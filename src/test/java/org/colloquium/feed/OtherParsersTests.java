package org.colloquium.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

/**
 * The feeds are read by parsers of other languages.
 */
@SpringBootTest(properties = { "colloquium.demo=true", "colloquium.site.name=Parsers" })
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherParsersTests {

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
		for (String[] hour : new String[][] { { "Europe/Zurich", "2027-10-31T01:15+02:00", "2027-10-31T02:15+02:00" },
				{ "Europe/Zurich", "2027-10-31T02:15+02:00", "2027-10-31T02:15+01:00" },
				{ "America/New_York", "2027-11-07T01:30-05:00", "2027-11-07T02:30-05:00" },
				{ "Australia/Lord_Howe", "2027-04-04T01:35+11:00", "2027-04-04T01:45+11:00" },
				{ "Africa/Casablanca", "2027-02-07T01:15+01:00", "2027-02-07T02:45+01:00" } }) {
			this.programme.enter(EventDrafts.compilers()
				.title("In the hour that comes twice in " + hour[0])
				.zone(hour[0])
				.start(hour[1])
				.end(hour[2])
				.build());
		}
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
		assertThat(OtherParsers.icalJs(saved("/events.ics?when=all"))).containsExactlyInAnyOrderElementsOf(expected());
	}

	@Test
	void pythonReadsWhatThePagesSay() throws Exception {
		List<String> expected = new ArrayList<>(expected());
		expected.add("feed\tatom10\t" + expected.size());
		assertThat(OtherParsers.python(saved("/events.ics?when=all"), saved("/events.atom?when=all")))
			.containsExactlyInAnyOrderElementsOf(expected);
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

}
