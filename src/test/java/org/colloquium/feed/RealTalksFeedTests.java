package org.colloquium.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import org.colloquium.event.EventDraft;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;
import org.colloquium.event.Programme;
import org.colloquium.search.RealTalks;
import org.colloquium.shared.SiteLinks;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Parsers of other languages read the feeds of all real talks, where those are at hand.
 * The feeds stand alone here: with the index and the comparison of so many events it
 * would take twice as long.
 */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "spring.jpa.properties.hibernate.search.enabled=false")
@AutoConfigureMockMvc(addFilters = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIfEnvironmentVariable(named = "COLLOQUIUM_PARSERS", matches = "required",
		disabledReason = "It takes minutes, and is for where all parsers are")
@DisabledIf(value = "org.colloquium.search.RealTalks#areAbsent", disabledReason = "The real talks are not at hand")
class RealTalksFeedTests {

	private static final int BATCH = 500;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Programme programme;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Events events;

	@Autowired
	private SiteLinks links;

	@Autowired
	private EventText text;

	@TempDir
	private Path folder;

	private final List<String> expected = new ArrayList<>();

	@BeforeAll
	void enterAll() {
		List<EventDraft> drafts = new RealTalks().drafts();
		for (int from = 0; from < drafts.size(); from += BATCH) {
			List<EventDraft> batch = drafts.subList(from, Math.min(from + BATCH, drafts.size()));
			this.transaction.executeWithoutResult((status) -> {
				this.programme.enterEach(batch);
				this.programme.forget();
			});
		}
		EventFilter filter = EventFilter.none().with("when", "all");
		for (int page = 0; this.expected.size() == page * BATCH; page++) {
			this.events.list(filter.onPage(page), BATCH)
				.forEach((event) -> this.expected
					.add(String.join("\t", this.links.uid(event.id()), event.slot().startsAt().toString(),
							event.slot().endsAt().toString(), this.text.mark(event) + this.text.headline(event))));
		}
		assertThat(this.expected).hasSizeGreaterThan(drafts.size() * 9 / 10);
	}

	@Test
	void icalJsReadsEachOfThem() throws Exception {
		compare(OtherParsers.icalJs(saved("/events.ics?when=all")));
	}

	@Test
	void pythonReadsEachOfThem() throws Exception {
		List<String> read = OtherParsers.python(saved("/events.ics?when=all"), saved("/events.atom?when=all"));
		assertThat(read).endsWith("feed\tatom10\t" + this.expected.size());
		compare(read.subList(0, read.size() - 1));
	}

	/* Lists of this length are not compared each with each. */
	private void compare(List<String> read) {
		assertThat(read).hasSameSizeAs(this.expected);
		Set<String> others = new HashSet<>(read);
		others.removeAll(new HashSet<>(this.expected));
		assertThat(others).isEmpty();
		assertThat(new HashSet<>(read)).hasSameSizeAs(this.expected);
	}

	private Path saved(String address) throws IOException {
		byte[] bytes = this.mvc.get().uri(address).exchange().getResponse().getContentAsByteArray();
		return Files.write(Files.createTempFile(this.folder, "feed", null), bytes);
	}

}
