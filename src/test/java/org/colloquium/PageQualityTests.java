package org.colloquium;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.colloquium.event.Event;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page as it reaches people, each in two languages: nothing in it shuts anybody
 * out, as far as a program can tell (axe-core: WCAG 2.2 A and AA and its best practices),
 * its HTML is valid (the Nu checker), and it is no wider than the window.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "colloquium.demo=true", "server.address=127.0.0.1" })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageQualityTests {

	private static final List<String> OF_READERS = List.of("/", "/events", "/events?when=all&q=engine",
			"/events?when=all&q=nothing-at-all", "/events?from=tomorrowish", "/calendar", "/archive", "/series",
			"/series/computing-colloquium", "/speakers", "/speakers?q=nobody-at-all", "/subscribe", "/embed", "/screen",
			"/login", "/no-such-page");

	private static final List<String> OF_EDITORS = List.of("/admin", "/admin/events/new", "/admin/speakers",
			"/admin/speakers/new", "/admin/hosts", "/admin/hosts/new", "/admin/series", "/admin/series/new",
			"/admin/duplicates", "/admin/merges", "/admin/account");

	@LocalServerPort
	private int port;

	@Autowired
	private Events events;

	private final HtmlChecker checker = new HtmlChecker();

	private Browser browser;

	@BeforeAll
	void start() {
		this.browser = Browser.at(this.port);
	}

	@AfterAll
	void stop() {
		this.checker.close();
		if (this.browser != null) {
			this.browser.close();
		}
	}

	@Test
	void readersAndEditorsAreShutOutOfNothing() throws Exception {
		Page page = open("en-GB", 1280, ColorScheme.LIGHT);
		List<String> faults = faults(page, readersPages(4));
		Browser.signIn(page);
		faults.addAll(faults(page, editorsPages()));
		assertThat(faults).isEmpty();
	}

	@Test
	void readersAreShutOutOfNothingInFrenchOnAPhone() throws Exception {
		assertThat(faults(open("fr-CH", 360, ColorScheme.DARK), readersPages(1))).isEmpty();
	}

	@Test
	void editorsAreShutOutOfNothingInGermanOnASmallPhone() throws Exception {
		Page page = open("de-CH", 320, ColorScheme.DARK);
		Browser.signIn(page);
		assertThat(faults(page, editorsPages())).isEmpty();
	}

	private Page open(String language, int width, ColorScheme scheme) {
		Page page = this.browser.open(width, true, language, "Europe/Zurich");
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
		return page;
	}

	private List<String> faults(Page page, Stream<String> addresses) throws Exception {
		List<String> faults = new ArrayList<>();
		for (String address : addresses.toList()) {
			look(page, address, faults);
		}
		return faults;
	}

	private void look(Page page, String address, List<String> faults) throws Exception {
		String html = page.navigate(address).text();
		String name = address.replaceAll("\\W+", "-") + "-" + page.viewportSize().width;
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(Path.of("target/screenshots", page.evaluate("document.documentElement.lang") + name + ".png")));
		int over = (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
		if (over > 0) {
			faults.add(address + ": wider than the window by " + over);
		}
		new AxeBuilder(page).setLegacyMode(true)
			.analyze()
			.getViolations()
			.forEach((rule) -> faults.add(address + ": " + rule.getHelp() + ": "
					+ rule.getNodes().stream().map(CheckedNode::getHtml).collect(Collectors.joining(" | "))));
		this.checker.faults(html).forEach((fault) -> faults.add(address + ": " + fault));
	}

	private Stream<String> readersPages(int events) {
		return Stream.concat(OF_READERS.stream(), someEvents().limit(events)
			.flatMap((event) -> Stream.concat(Stream.of("/events/" + event.id() + "/" + event.slug()),
					event.speakers()
						.stream()
						.limit(1)
						.map((person) -> "/speakers/" + person.speaker().id() + "/" + person.speaker().slug()))));
	}

	private Stream<String> editorsPages() {
		return Stream.concat(OF_EDITORS.stream(), someEvents().limit(2).map((event) -> "/admin/events/" + event.id()));
	}

	/** One of each status, and one with a formula in its title. */
	private Stream<Event> someEvents() {
		List<Event> all = this.events.list(EventFilter.none().with("when", "all"), 200).getContent();
		Stream<Event> ofEachStatus = Stream.of("ANNOUNCED", "CANCELLED", "POSTPONED")
			.flatMap((status) -> all.stream().filter((event) -> event.status().name().equals(status)).limit(1));
		return Stream.concat(ofEachStatus,
				all.stream().filter((event) -> event.title() != null && event.title().contains("$")).limit(1));
	}

}
