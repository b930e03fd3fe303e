package org.colloquium;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;

import org.colloquium.duplicate.Finding;
import org.colloquium.duplicate.Findings;
import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;
import org.colloquium.event.Programme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page as it reaches people, in each language: nothing in it shuts anybody out, as
 * far as a program can tell (axe-core: WCAG 2.2 A and AA and its best practices), its
 * HTML is valid (the Nu checker), and it is no wider than the window.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "colloquium.demo=true", "server.address=127.0.0.1" })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageQualityTests {

	private static final List<String> OF_READERS = List.of("/", "/events", "/events?when=all&q=engine",
			"/events?when=all&q=nothing-at-all", "/events?tag=nothing&place=nowhere", "/events?from=tomorrowish",
			"/events;x=y", "/calendar", "/calendar/2090-02", "/archive", "/archive/1990", "/series",
			"/series/computing-colloquium", "/speakers", "/speakers?q=nobody-at-all", "/subscribe",
			"/subscribe?tag=computers", "/embed", "/embed?theme=dark&accent=336699", "/screen", "/screen?place=nowhere",
			"/login", "/login?error", "/no-such-page");

	private static final List<String> OF_EDITORS = List.of("/admin", "/admin?q=nobody-at-all", "/admin/events/new",
			"/admin/speakers", "/admin/speakers/new", "/admin/hosts", "/admin/hosts?q=nobody-at-all",
			"/admin/hosts/new", "/admin/series", "/admin/series/new", "/admin/duplicates",
			"/admin/duplicates?kind=decided", "/admin/merges", "/admin/account");

	private static final String KITES = """
			Kites carried the first aerial cameras over harbours, and a clockwork released the shutter once the \
			line stood still. We rebuilt three of them from patent drawings, flew them over the lake, and compare \
			what they see with the maps that were drawn from them a century ago.""";

	private static final String KITE_MAKER = """
			Before she studied geodesy in Bergen, Ingrid Solheim built kites for a whaling museum. She now measures \
			how far old coastlines were off, and keeps a collection of clockwork shutters that still run.""";

	@LocalServerPort
	private int port;

	@Autowired
	private Events events;

	@Autowired
	private Programme programme;

	@Autowired
	private Findings findings;

	private final List<Event> kites = new ArrayList<>();

	private Inspection inspection;

	@BeforeAll
	void start() {
		this.inspection = new Inspection(this.port);
		this.kites.add(kite("Kites over the harbour", "2091-02-06T10:00", "Ingrid Solheim", "Bergen", KITES));
		this.kites.add(kite("Aerial cameras on a line", "2091-02-06T10:00", "I. Solheim", "Oslo", KITES));
		this.kites.add(kite("Cameras again", "2091-05-08T10:00", "Ingrid Solheim", "Bergen", KITES + "\n\n" + KITES));
		Event gone = kite("Not to be", "2091-06-08T10:00", "Ingrid Solheim", "Bergen", null);
		this.programme.delete(gone.id(), gone.version());
		this.kites.add(gone);
	}

	@AfterAll
	void stop() {
		if (this.inspection != null) {
			this.inspection.close();
		}
	}

	@Test
	void readersAreShutOutOfNothing() throws Exception {
		assertThat(this.inspection.faults(List.of(new Visitor("en-GB", 1280, ColorScheme.LIGHT, true),
				new Visitor("fr-CH", 360, ColorScheme.DARK, true), new Visitor("de-CH", 320, ColorScheme.LIGHT, false)),
				(page) -> readersPages()))
			.isEmpty();
	}

	@Test
	void editorsAreShutOutOfNothing() throws Exception {
		assertThat(this.inspection.faults(List.of(new Visitor("en-GB", 1280, ColorScheme.LIGHT, true),
				new Visitor("fr-CH", 360, ColorScheme.LIGHT, false), new Visitor("de-CH", 320, ColorScheme.DARK, true)),
				(page) -> {
					Browser.signIn(page);
					return editorsPages();
				}))
			.isEmpty();
	}

	private Map<String, Function<Page, Response>> readersPages() {
		Map<String, Function<Page, Response>> pages = new LinkedHashMap<>();
		Stream.concat(OF_READERS.stream(), someEvents().flatMap(PageQualityTests::pagesOf))
			.forEach((address) -> pages.put(address, visit(address)));
		String gone = "/events/" + this.kites.get(3).id();
		pages.put(gone, visit(gone));
		pages.put("/events refused", (page) -> sent(page, "POST"));
		pages.put("/events not so", (page) -> sent(page, "PATCH"));
		return pages;
	}

	private static Stream<String> pagesOf(Event event) {
		Stream<String> speakers = event.speakers()
			.stream()
			.map((person) -> "/speakers/" + person.speaker().id() + "/" + person.speaker().slug());
		Stream<String> hosts = event.hosts().stream().map((host) -> "/hosts/" + host.id() + "/" + host.slug());
		return Stream.of(Stream.of("/events/" + event.id() + "/" + event.slug()), speakers.limit(1), hosts.limit(1))
			.flatMap((addresses) -> addresses);
	}

	private Map<String, Function<Page, Response>> editorsPages() {
		Map<String, Function<Page, Response>> pages = new LinkedHashMap<>();
		Event first = this.kites.get(0);
		Event second = this.kites.get(1);
		long speaker = first.speakers().get(0).speaker().id();
		long other = second.speakers().get(0).speaker().id();
		Stream<String> own = Stream.of("/admin/events/" + first.id() + "/merge?with=" + second.id(),
				"/admin/events/" + first.id() + "/merge?moved=true&with=" + this.kites.get(2).id(),
				"/admin/speakers/" + speaker + "/merge?with=" + other, "/admin/speakers/" + speaker,
				"/admin/speakers/" + speaker + "/others?q=solheim", "/admin/series/computing-colloquium");
		Stream<String> changed = Stream.concat(someEvents(), this.kites.stream().limit(1))
			.flatMap((event) -> Stream.concat(Stream.of("/admin/events/" + event.id()),
					event.hosts().stream().limit(1).map((host) -> "/admin/hosts/" + host.id())));
		Stream.of(OF_EDITORS.stream(), own, findings(), changed)
			.flatMap((addresses) -> addresses)
			.forEach((address) -> pages.put(address, visit(address)));
		pages.put("/admin/events pasted", PageQualityTests::pasted);
		pages.put("/admin/events with errors", PageQualityTests::withErrors);
		pages.put("/admin/events overtaken", (page) -> overtaken(page, second));
		return pages;
	}

	/** One of each kind side by side. */
	private Stream<String> findings() {
		Map<String, Finding> kinds = new LinkedHashMap<>();
		this.findings.open(this.findings.counts().keySet(), PageRequest.of(0, 100))
			.forEach((finding) -> kinds.putIfAbsent(finding.verdict(), finding));
		assertThat(kinds).hasSizeGreaterThan(2);
		return kinds.values().stream().map((finding) -> "/admin/duplicates/" + finding.id());
	}

	private static Function<Page, Response> visit(String address) {
		return (page) -> page.navigate(address);
	}

	private static Response sent(Page page, String method) {
		page.route("**/events", (route) -> route.resume(new Route.ResumeOptions().setMethod(method)));
		Response answer = page.navigate("/events");
		page.unroute("**/events");
		assertThat(answer.status()).isBetween(403, 405);
		return answer;
	}

	private static Response pasted(Page page) {
		page.navigate("/admin/events/new");
		page.fill("#text", "Speaker: Ingrid Solheim\nGibberish: x\nAbstract\n" + KITES + "\n\n" + KITES);
		return answered(page, ".paste-box button");
	}

	private static Response withErrors(Page page) {
		page.navigate("/admin/events/new");
		page.fill("#title", "Backwards");
		page.fill("#date", "2091-07-08");
		page.fill("#startTime", "16:00");
		page.fill("#endTime", "15:00");
		page.fill("#zone", "Mars/Base");
		page.fill("#onlineUrl", "not an address");
		return answered(page, ".save-bar button >> nth=0");
	}

	private static Response overtaken(Page page, Event event) {
		page.navigate("/admin/events/" + event.id());
		page.fill("#title", "What I typed");
		page.evaluate("document.querySelector('#event-form [name=version]').value = '-1'");
		return answered(page, ".save-bar button >> nth=0");
	}

	private static Response answered(Page page, String button) {
		Response answer = page.waitForResponse(
				(response) -> response.request().isNavigationRequest() && response.request().method().equals("POST"),
				() -> page.click(button));
		page.waitForLoadState();
		return answer;
	}

	/** One of each status, and one with a formula in its title. */
	private Stream<Event> someEvents() {
		List<Event> all = this.events.list(EventFilter.none().with("when", "all"), 200).getContent();
		Stream<Event> ofEachStatus = Stream.of("ANNOUNCED", "CANCELLED", "POSTPONED")
			.flatMap((status) -> all.stream().filter((event) -> event.status().name().equals(status)).limit(1));
		return Stream.concat(ofEachStatus,
				all.stream().filter((event) -> event.title() != null && event.title().contains("$")).limit(1));
	}

	private Event kite(String title, String start, String speaker, String affiliation, String text) {
		return this.programme.enter(EventDraft.builder()
			.title(title)
			.start(start)
			.speaker(speaker, affiliation, KITE_MAKER, null)
			.abstractText(text)
			.build());
	}

}
