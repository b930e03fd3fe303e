package org.colloquium.site;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import org.colloquium.event.Event;
import org.colloquium.event.EventDrafts;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;
import org.colloquium.event.Programme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page in every language.
 */
@SpringBootTest(properties = { "colloquium.demo=true", "colloquium.site.base-url=https://talks.example.org" })
@AutoConfigureMockMvc
class LanguageTests {

	private static final List<String> PAGES = List.of("/", "/events", "/events?when=all&q=engine&language=en",
			"/events?q=nothing-of-the-kind", "/calendar/2026-11", "/calendar/2150-01", "/archive/2026", "/archive/1801",
			"/series", "/series/computing-colloquium", "/speakers", "/speakers?q=nobody", "/login", "/login?error",
			"/events?from=tomorrowish&page=x&when=soon", "/calendar/2026-13", "/error");

	private static final List<String> DESK = List.of("/admin", "/admin?when=past", "/admin/events/new",
			"/admin/duplicates", "/admin/duplicates?kind=decided", "/admin/series", "/admin/series/new",
			"/admin/speakers", "/admin/speakers/new", "/admin/hosts", "/admin/hosts/new", "/admin/merges");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Programme programme;

	@Autowired
	private Events events;

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "de-CH" })
	void everyPageOfReadersSpeaksIt(String language) throws Exception {
		List<String> events = this.events.list(EventFilter.none().with("when", "all"), 200)
			.stream()
			.map((event) -> "/events/" + event.id() + "/" + event.slug())
			.toList();
		assertThat(events).isNotEmpty();
		for (String address : Stream.concat(PAGES.stream(), events.stream()).toList()) {
			said(address, language);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "de-CH" })
	void everyPageOfTheDeskSpeaksIt(String language) throws Exception {
		List<Event> coming = this.events.list(EventFilter.none().with("when", "all"), 20).getContent();
		Event one = coming.get(0);
		Event other = coming.get(1);
		long speaker = one.speakers().get(0).speaker().id();
		long second = other.speakers().get(0).speaker().id();
		Stream<String> own = Stream.of("/admin/events/" + one.id(),
				"/admin/events/" + one.id() + "/merge?with=" + other.id(), "/admin/speakers/" + speaker,
				"/admin/speakers/" + speaker + "/others", "/admin/speakers/" + speaker + "/merge?with=" + second);
		for (String address : Stream.concat(DESK.stream(), own).toList()) {
			said(address, language);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "fr|Il faut un titre|Mardi|Pas compris, à vérifier|Le résumé dit quelque chose deux fois",
					"de-CH|Ein Titel oder|Dienstag|Nicht verstanden, bitte prüfen|Das Abstract sagt etwas zweimal" })
	void everyAnswerToAFormSpeaksIt(String language, String refused, String weekday, String remark, String found)
			throws Exception {
		String twice = "A sentence that is long enough to be found again when it is said for a second time, word by word. ";
		assertThat(sent("/admin/events", language, "date", "2097-03-05", "startTime", "10:00").text())
			.contains(refused);
		assertThat(sent("/admin/events/paste", language, "text", "Room: B 1\nGibberish: x\nWhat else\n-- 7 --").text())
			.contains(remark);
		assertThat(sent("/admin/events/duplicates", language, "abstractText", twice + "\n\n" + twice).text())
			.contains(found);
		assertThat(sent("/admin/series/new", language).select("option").eachText()).contains(weekday);
		assertThat(sent("/admin/events/clashes", language, "date", "2097-08-01", "startTime", "10:00").text())
			.doesNotContain("National Day");
	}

	private Document sent(String address, String language, String... fields) throws Exception {
		MockHttpServletRequestBuilder request = (fields.length > 0) ? MockMvcRequestBuilders.post(address)
				: MockMvcRequestBuilders.get(address);
		for (int i = 0; i < fields.length; i += 2) {
			request.param(fields[i], fields[i + 1]);
		}
		request.header("Accept-Language", language)
			.with(SecurityMockMvcRequestPostProcessors.csrf())
			.with(SecurityMockMvcRequestPostProcessors.user("admin").roles("EDITOR"));
		Document page = Jsoup.parse(this.mvc.perform(request).getResponse().getContentAsString());
		assertThat(page.text()).as(address).doesNotContain("??", "{0");
		assertThat(page.select(".languages")).as(address).hasSize((fields.length > 0) ? 0 : 1);
		return page;
	}

	private Document said(String address, String language) throws Exception {
		String page = this.mvc
			.perform(MockMvcRequestBuilders.get(URI.create(address))
				.header("Accept-Language", language)
				.with(SecurityMockMvcRequestPostProcessors.user("admin").roles("EDITOR")))
			.getResponse()
			.getContentAsString();
		Document document = Jsoup.parse(page);
		assertThat(document.text()).as("%s in %s", address, language)
			.isNotBlank()
			.doesNotContain("??", "\ufffd", "{0", "{1");
		assertThat(page).as("%s in %s", address, language).doesNotContain("??");
		assertThat(document.selectFirst("html").attr("lang")).as(address).isEqualTo(language);
		return document;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "fr-CH, en;q=0.5|fr", "de-AT|de-CH", "gsw, de;q=0.8, fr;q=0.9|fr", "en-US|en",
			"it, pt|en", "*|en", "nonsense;;q=|en" })
	void speaksWhatTheBrowserPrefers(String preferred, String language) {
		assertThat(html("/", preferred, null)).isEqualTo(language);
	}

	@Test
	void remembersWhatWasChosenAndKeepsThePage() {
		assertThat(this.mvc.get().uri(URI.create("/language?lang=fr&to=%2Fevents%3Fwhen%3Dall%26q%3Da%2520b")))
			.hasStatus(303)
			.hasHeader("Location", "/events?when=all&q=a%20b")
			.headers()
			.hasHeaderSatisfying("Set-Cookie", (cookies) -> assertThat(cookies.get(0)).startsWith("language=fr;")
				.contains("Path=/;", "Max-Age=31536000", "SameSite=Lax", "HttpOnly"));
		assertThat(html("/", "de", "fr")).isEqualTo("fr");
		assertThat(html("/", "de", "xx")).isEqualTo("de-CH");
		assertThat(html("/?lang=en", "de", "fr")).isEqualTo("en");
		assertThat(html("/?lang=xx", "de", "fr")).isEqualTo("fr");
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example", "//evil.example", "/\\evil.example", "/%0d%0aX:%20y",
			"javascript:x", "" })
	void leadsNowhereElse(String to) {
		URI address = URI.create("/language?lang=de&to=" + to.replace("\\", "%5c").replace(":", "%3a"));
		assertThat(this.mvc.get().uri(address)).hasStatus(303).hasHeader("Location", "/");
	}

	@Test
	void refusesALanguageThatItDoesNotSpeak() {
		assertThat(this.mvc.get().uri("/language?lang=tlh")).hasStatus(400).bodyText().contains("tlh");
		assertThat(this.mvc.get().uri("/language")).hasStatus(400);
	}

	@Test
	void tellsCachesAndSearchEnginesWhereEachLanguageIs() throws Exception {
		assertThat(this.mvc.get().uri("/events?when=all")).hasHeader("Vary", "Accept-Language, Cookie")
			.hasHeader("Content-Language", "en");
		Document page = said("/events?when=all", "fr");
		assertThat(page.select("link[rel=canonical]").attr("href"))
			.isEqualTo("https://talks.example.org/events?when=all");
		assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("href")).containsExactly(
				"https://talks.example.org/events?when=all", "https://talks.example.org/events?when=all&lang=en",
				"https://talks.example.org/events?when=all&lang=fr",
				"https://talks.example.org/events?when=all&lang=de");
		assertThat(page.select("link[rel=alternate]").eachAttr("hreflang")).containsExactly("x-default", "en", "fr",
				"de");
		assertThat(page.select(".languages [aria-current]").eachText()).containsExactly("Français");
		Document german = Jsoup.parse(this.mvc.get().uri("/?lang=de").exchange().getResponse().getContentAsString());
		assertThat(german.select("link[rel=canonical]").attr("href")).isEqualTo("https://talks.example.org/?lang=de");
		assertThat(said("/admin", "fr").select("link[rel=canonical], link[hreflang]")).isEmpty();
		assertThat(said("/error", "fr").select("link[rel=canonical], link[hreflang]")).isEmpty();
	}

	@Test
	void marksTheLanguageOfATitle() throws Exception {
		Event event = this.programme.enter(EventDrafts.compilers()
			.title("Vom Rechnen")
			.language("de")
			.start("2097-02-16T16:15")
			.end(null)
			.build());
		Document page = said("/events/" + event.id() + "/" + event.slug(), "fr");
		assertThat(page.selectFirst("h1").attr("lang")).isEqualTo("de");
		assertThat(page.selectFirst(".prose").attr("lang")).isEqualTo("de");
		assertThat(said("/events?from=2097-02-16", "fr").selectFirst("h3 a").attr("lang")).isEqualTo("de");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "en|Tuesday 27 March 2096, 16:15–17:15|Central European Summer Time (Europe/Zurich)",
					"fr|Mardi 27 mars 2096, 16 h 15–17 h 15|heure d’été d’Europe centrale (Europe/Zurich)",
					"de-CH|Dienstag, 27. März 2096, 16.15–17.15 Uhr|Mitteleuropäische Sommerzeit (Europe/Zurich)" })
	void writesDatesAsTheLanguageDoes(String language, String when, String zone) throws Exception {
		Event event = this.events.list(EventFilter.none().with("from", "2096-03-27").with("to", "2096-03-27"), 1)
			.stream()
			.findFirst()
			.orElseGet(() -> this.programme
				.enter(EventDrafts.compilers().start("2096-03-27T16:15").end("2096-03-27T17:15").build()));
		Document page = said("/events/" + event.id() + "/" + event.slug(), language);
		String text = page.selectFirst(".fact--main dd").text().replace("\u2060", "").replace('\u00a0', ' ');
		assertThat(text).startsWith(when + " " + zone);
		assertThat(page.select(".fact--main time").eachAttr("datetime")).containsExactly("2096-03-27T16:15+02:00",
				"2096-03-27T17:15+02:00");
	}

	@Test
	void saysWhyInTheLanguageOfTheEditor() throws Exception {
		Document page = said("/events?from=tomorrowish", "de-CH");
		assertThat(page.text()).contains("«tomorrowish» ist kein Datum");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "fr|Le statut ne peut pas passer de « brouillon » à « annulé ».",
			"de-CH|Der Status kann nicht von «Entwurf» zu «abgesagt» wechseln." })
	void namesWhatBecameOfAnEventInWords(String language, String words) throws Exception {
		Event draft = this.programme.enter(EventDrafts.compilers()
			.status("DRAFT", null)
			.start("2097-04-0" + language.length() + "T16:15")
			.end(null)
			.build());
		Document page = sent("/admin/events/" + draft.id() + "/cancel", language, "version",
				String.valueOf(draft.version()), "message", "");
		assertThat(page.select(".error").text().replace('\u00a0', ' ')).contains(words);
	}

	private String html(String address, String preferred, String cookie) {
		MockMvcTester.MockMvcRequestBuilder request = this.mvc.get().uri(address).header("Accept-Language", preferred);
		if (cookie != null) {
			request.cookie(new Cookie(VisitorLanguage.COOKIE, cookie));
		}
		try {
			return Jsoup.parse(request.exchange().getResponse().getContentAsString()).selectFirst("html").attr("lang");
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
