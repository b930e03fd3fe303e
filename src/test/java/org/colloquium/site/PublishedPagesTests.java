package org.colloquium.site;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.colloquium.event.Event;
import org.colloquium.event.EventDrafts;
import org.colloquium.event.Programme;
import org.colloquium.people.Speaker;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the pages tell other sites, search engines and feed readers.
 */
@SpringBootTest(properties = { "colloquium.demo=true", "colloquium.site.places[0].name=turing hall",
		"colloquium.site.places[0].latitude=51.9978", "colloquium.site.places[0].longitude=-0.7406" })
@AutoConfigureMockMvc
class PublishedPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Programme programme;

	@Autowired
	private JsonMapper json;

	@Test
	void tellSearchEnginesWhatTheEventIs() {
		Event event = this.programme.enter(EventDrafts.compilers()
			.title("A </script><script>alert(1)</script> & $x^2$")
			.start("2098-06-16T16:15")
			.end("2098-06-16T17:15")
			.build());
		Document page = page("/events/" + event.id() + "/" + event.slug());
		JsonNode data = data(page);
		assertThat(page.select("script[type=application/ld+json]")).hasSize(1);
		assertThat(page.select("script:not([src], [type])")).hasSize(1)
			.noneMatch((own) -> own.data().contains("alert"));
		assertThat(data.get("@type").stringValue()).isEqualTo("EducationEvent");
		assertThat(data.get("name").stringValue()).isEqualTo("A </script><script>alert(1)</script> & x²");
		assertThat(data.get("startDate").stringValue()).isEqualTo("2098-06-16T16:15:00+02:00");
		assertThat(data.get("eventStatus").stringValue()).isEqualTo("https://schema.org/EventScheduled");
		assertThat(data.get("eventAttendanceMode").stringValue())
			.isEqualTo("https://schema.org/MixedEventAttendanceMode");
		assertThat(data.get("location").get(0).get("name").stringValue()).isEqualTo("Turing Hall");
		assertThat(data.get("location").get(0).get("geo").toString())
			.isEqualTo("{\"@type\":\"GeoCoordinates\",\"latitude\":51.9978,\"longitude\":-0.7406}");
		assertThat(data.get("performer").get(0).get("affiliation").get("name").stringValue())
			.isEqualTo("Remington Rand");
		assertThat(data.get("superEvent").get("name").stringValue()).isEqualTo("Computing Colloquium");
		assertThat(data.get("isAccessibleForFree").booleanValue()).isTrue();
		assertThat(data.toString()).doesNotContain("meet.example.org");
		assertThat(page.select("meta[property=og:title]").attr("content"))
			.isEqualTo("Grace Hopper (Remington Rand): A </script><script>alert(1)</script> & x²");
		assertThat(page.select("link[rel=canonical]").attr("href"))
			.isEqualTo("http://colloquium.example.org/events/" + event.id() + "/" + event.slug());
		assertThat(page.select(".h-event .dt-start").attr("datetime")).isEqualTo("2098-06-16T16:15+02:00");
	}

	@Test
	void tellWhenAnEventWasToBeAndWhenItIsOff() {
		Event event = this.programme
			.enter(EventDrafts.compilers().start("2098-07-15T16:15").end("2098-07-15T17:15").build());
		Event moved = this.programme.change(event.id(), event.version(),
				EventDrafts.compilers().start("2098-07-16T10:15").end("2098-07-16T11:15").build());
		JsonNode data = data(page("/events/" + event.id() + "/" + event.slug()));
		assertThat(data.get("eventStatus").stringValue()).isEqualTo("https://schema.org/EventRescheduled");
		assertThat(data.get("previousStartDate").stringValue()).isEqualTo("2098-07-15T16:15:00+02:00");
		this.programme.cancel(moved.id(), moved.version(), null);
		assertThat(data(page("/events/" + event.id() + "/" + event.slug())).get("eventStatus").stringValue())
			.isEqualTo("https://schema.org/EventCancelled");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/events?tag=history&when=all", "/series/computing-colloquium" })
	void leadFromAListToItsFeeds(String address) {
		Document page = page(address);
		assertThat(page.select("link[rel=alternate][type=text/calendar]").attr("href")).startsWith("/events.ics");
		assertThat(page.select("link[rel=alternate][type=application/atom+xml]")).hasSize(1);
		assertThat(page.select(".subscribe a[href^=webcal]")).hasSize(1);
	}

	@Test
	void subscribeToJustTheListThatWasFiltered() {
		Document page = page("/subscribe?series=computing-colloquium&tag=C%26A");
		String query = "?series=computing-colloquium&tag=C%26A";
		assertThat(page.select("#calendar").attr("value"))
			.isEqualTo("http://colloquium.example.org/events.ics" + query);
		assertThat(page.select("a[href^=webcal]").attr("href"))
			.isEqualTo("webcal://colloquium.example.org/events.ics" + query);
		assertThat(page.select("a[href*=calendar.google.com]").attr("href")).endsWith(
				"?cid=webcal%3A%2F%2Fcolloquium.example.org%2Fevents.ics%3Fseries%3Dcomputing-colloquium%26tag%3DC%2526A");
		assertThat(page.select("code").text()).contains("series=\"computing-colloquium\" tag=\"C&amp;A\"");
	}

	@Test
	void subscribeToACalendarThatRingsAndKeepsWhatIsCancelled() {
		Document plain = page("/subscribe?tag=history");
		assertThat(plain.select("details[open] [name=cancelled]")).isEmpty();
		Document page = page("/subscribe?tag=history&cancelled=show&alarm=20");
		assertThat(page.select("#calendar").attr("value"))
			.isEqualTo("http://colloquium.example.org/events.ics?tag=history&alarm=20&cancelled=show");
		assertThat(page.select("details[open] [name=cancelled]").hasAttr("checked")).isTrue();
		assertThat(page.select("#alarm option[selected]").eachText()).containsExactly("20 minutes before");
		assertThat(page.select("form:has(#alarm) input[type=hidden]").eachAttr("name")).containsExactly("tag");
		assertThat(page.select("a[href$=.atom?tag=history]")).hasSize(2);
		assertThat(page.select(".qr").attr("src")).isEqualTo("/subscribe/qr.svg?tag=history&alarm=20&cancelled=show");
	}

	@Test
	void comeWithOneStyleSheetThatIsKeptUntilItIsAnother() {
		List<String> sheets = page("/").select("link[rel=stylesheet]").eachAttr("href");
		assertThat(sheets).hasSize(1);
		assertThat(this.mvc.get().uri(sheets.get(0))).hasStatusOk()
			.hasHeader("Cache-Control", "max-age=31536000, public, immutable")
			.bodyText()
			.contains("@layer tokens", "--accent: light-dark(#");
		assertThat(this.mvc.get().uri("/site.css?v=older")).hasHeader("Cache-Control", "max-age=3600, public");
	}

	@Test
	void leaveTheirScriptsAndLettersWithTheBrowser() {
		assertThat(this.mvc.get().uri("/webjars/katex/dist/katex.min.js")).hasStatusOk()
			.hasHeader("Cache-Control", "max-age=3600, public, stale-while-revalidate=2592000");
		assertThat(this.mvc.get().uri("/maths.js")).hasStatusOk().hasHeader("Cache-Control", "no-cache");
	}

	@Test
	void mayBeFramedByOthersOnlyWhereTheyAreMeantTo() {
		assertThat(this.mvc.get().uri("/embed")).hasStatusOk()
			.doesNotContainHeader("X-Frame-Options")
			.headers()
			.hasHeaderSatisfying("Content-Security-Policy",
					(values) -> assertThat(values.get(0)).doesNotContain("frame-ancestors"));
		for (String address : new String[] { "/", "/events.ics", "/subscribe", "/admin", "/login", "/embedded" }) {
			assertThat(this.mvc.get().uri(address)).as(address)
				.hasHeader("X-Frame-Options", "DENY")
				.headers()
				.hasHeaderSatisfying("Content-Security-Policy",
						(values) -> assertThat(values.get(0)).contains("frame-ancestors 'none'"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "/embed?series=computing-colloquium&limit=3&theme=dark&accent=%230057b7, 200",
			"/embed?theme=pink, 400", "/embed?accent=red, 400", "/embed?from=x, 400", "/embed?limit=x, 400",
			"/embed/events/999999, 404", "/embed/accent.css?accent=0057b7, 200", "/embed.js, 200", "/oembed, 400",
			"/oembed?url=https://elsewhere.example.org/events/1, 404",
			"/oembed?url=http://colloquium.example.org/events/999999, 404",
			"/oembed?url=http://colloquium.example.org/events/1&format=xml, 501", "/robots.txt, 200",
			"/sitemap.xml, 200", "/sitemap-pages.xml, 200", "/sitemap-events-1.xml, 200", "/sitemap-events-0.xml, 404",
			"/sitemap-events-2.xml, 404", "/sitemap-events-2147483647.xml, 404", "/sitemap-events-x.xml, 400",
			"/sitemap-speakers-1.xml, 200", "/sitemap-speakers-0.xml, 404", "/sitemap-speakers-2147483647.xml, 404",
			"/subscribe/qr.svg?tag=history, 200", "/subscribe?from=x, 400", "/subscribe?alarm=soon, 400",
			"/subscribe/qr.svg?cancelled=perhaps, 400" })
	void answerEveryAddress(String address, int status) {
		assertThat(this.mvc.get().uri(URI.create(address))).hasStatus(status);
	}

	@Test
	void tellOtherSitesHowToShowAnEvent() throws Exception {
		Event event = this.programme.enter(EventDrafts.compilers().start("2098-08-15T16:15").end(null).build());
		JsonNode answer = this.json.readTree(
				text("/oembed?url=http://colloquium.example.org/events/" + event.id() + "/whatever&maxwidth=300"));
		assertThat(answer.get("type").stringValue()).isEqualTo("rich");
		assertThat(Jsoup.parse(answer.get("html").stringValue()).selectFirst("iframe").attributes().asList()).anyMatch(
				(attribute) -> attribute.getValue().equals("http://colloquium.example.org/embed/events/" + event.id()))
			.anyMatch((attribute) -> attribute.getValue().equals("300"));
		assertThat(Jsoup.parse(text("/embed/events/" + event.id())).select(".h-event")).hasSize(1);
	}

	@Test
	void standInTheSitemapWithTheTimeOfTheirLastChange() throws Exception {
		Event event = this.programme.enter(EventDrafts.compilers().start("2098-09-15T16:15").end(null).build());
		Document part = Jsoup.parse(text("/sitemap-events-1.xml"), Parser.xmlParser());
		assertThat(part.select("url loc").eachText())
			.contains("http://colloquium.example.org/events/" + event.id() + "/" + event.slug());
		assertThat(part.select("url lastmod").eachText())
			.allSatisfy((time) -> assertThat(time).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"));
	}

	@Test
	void nameTheirSpeakersInTheSitemap() {
		Event event = this.programme.enter(EventDrafts.compilers().start("2098-10-15T16:15").end(null).build());
		Speaker speaker = event.speakers().get(0).speaker();
		List<String> parts = addresses("/sitemap.xml").filter((address) -> address.contains("speakers")).toList();
		assertThat(parts).isNotEmpty();
		assertThat(parts.stream().flatMap((part) -> addresses(URI.create(part).getPath())))
			.contains("http://colloquium.example.org/speakers/" + speaker.id() + "/" + speaker.slug())
			.doesNotHaveDuplicates();
	}

	private Stream<String> addresses(String sitemap) {
		try {
			return Jsoup.parse(text(sitemap), Parser.xmlParser()).select("loc").eachText().stream();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private JsonNode data(Document page) {
		return this.json.readTree(page.selectFirst("script[type=application/ld+json]").data());
	}

	private Document page(String address) {
		try {
			return Jsoup.parse(text(address));
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String text(String address) throws UnsupportedEncodingException {
		return this.mvc.get()
			.uri(URI.create(address))
			.exchange()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

}
