package org.colloquium.feed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.colloquium.MovableClock;
import org.colloquium.StatementCounter;
import org.colloquium.event.Event;
import org.colloquium.event.EventDrafts;
import org.colloquium.event.Programme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the feeds behave towards the programs that poll them.
 */
@FeedTest
class FeedHttpTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Programme programme;

	@Autowired
	private List<FeedFormat> formats;

	@Autowired
	private Moments moments;

	@Autowired
	private MovableClock clock;

	@AfterEach
	void startAgain() {
		this.clock.moveTo(MovableClock.START);
	}

	@ParameterizedTest
	@CsvSource({ "/events.ics, text/calendar", "/events.atom, application/atom+xml",
			"/events/changes.atom, application/atom+xml", "/events.json, application/feed+json",
			"/events.csv, text/csv" })
	void answersWhateverIsAccepted(String address, String type) {
		for (String accept : new String[] { "*/*", "text/calendar", "text/html", "image/png", "application/xml;q=0.1",
				"what is this?" }) {
			MvcTestResult result = this.mvc.get().uri(address).header("Accept", accept).exchange();
			assertThat(result).as(accept).hasStatusOk().hasHeader("Access-Control-Allow-Origin", "*");
			assertThat(result.getResponse().getContentType()).startsWith(type);
			assertThat(result).headers().containsHeaders("ETag", "Last-Modified", "Cache-Control");
			assertThat(result.getResponse().getCookies()).isEmpty();
		}
		assertThat(this.mvc.head().uri(address)).hasStatusOk().headers().containsHeaders("ETag", "Last-Modified");
		assertThat(this.mvc.options()
			.uri(address)
			.header("Origin", "https://elsewhere.example.org")
			.header("Access-Control-Request-Method", "GET")
			.header("Access-Control-Request-Headers", "If-None-Match")).hasStatusOk()
			.hasHeader("Access-Control-Allow-Origin", "*");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/events.ics", "/series/open.json", "/events/%d.ics",
			"/oembed?url=http://colloquium.example.org/events/%d" })
	void standsOpenToThePagesOfOthers(String address) {
		Event event = this.programme.enter(EventDrafts.compilers().series("open", "open").build());
		for (HttpMethod method : new HttpMethod[] { HttpMethod.GET, HttpMethod.HEAD }) {
			assertThat(this.mvc.method(method)
				.uri(URI.create(address.formatted(event.id())))
				.header("Origin", "https://elsewhere.example.org")).as(method.name())
				.hasStatusOk()
				.hasHeader("Access-Control-Allow-Origin", "*");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/events.ics", "/events.atom?tag=history", "/events.json?limit=5", "/events.csv?when=past",
			"/events/changes.atom" })
	void tellsWithOneStatementThatNothingChanged(String address) {
		String tag = etag(address);
		String date = this.mvc.get().uri(address).exchange().getResponse().getHeader("Last-Modified");
		StatementCounter.reset();
		assertThat(this.mvc.get().uri(address).header("If-None-Match", tag)).hasStatus(304)
			.hasHeader("ETag", tag)
			.hasHeader("Access-Control-Allow-Origin", "*");
		assertThat(this.mvc.head().uri(address).header("If-None-Match", "\"x\", " + tag)).hasStatus(304);
		assertThat(this.mvc.get().uri(address).header("If-Modified-Since", date)).hasStatus(304);
		// the edition itself is asked for without Hibernate
		assertThat(StatementCounter.count()).isZero();
	}

	@Test
	void givesTheSameBytesUntilSomethingChanges() throws Exception {
		Event event = this.programme.enter(EventDrafts.compilers().series("bytes", "bytes").build());
		String before = text("/series/bytes.ics");
		String tag = etag("/series/bytes.ics");
		this.clock.moveTo(MovableClock.START.plusSeconds(3_600));
		assertThat(text("/series/bytes.ics")).isEqualTo(before);
		assertThat(etag("/series/bytes.ics")).isEqualTo(tag);
		this.programme.cancel(event.id(), event.version(), null);
		assertThat(etag("/series/bytes.ics")).isNotEqualTo(tag);
		assertThat(this.mvc.get().uri("/series/bytes.ics").header("If-None-Match", tag)).hasStatusOk();
	}

	@Test
	void writesTheSameBytesAnew() throws Exception {
		this.programme.enter(EventDrafts.compilers().series("anew", "anew").abstractText("x".repeat(500)).build());
		FeedRequest request = FeedRequest.parse(Map.of("series", new String[] { "anew" }));
		for (FeedFormat format : this.formats) {
			this.clock.moveTo(MovableClock.START);
			byte[] before = written(format, request);
			this.clock.moveTo(MovableClock.START.plusSeconds(3_600));
			assertThat(written(format, request)).as(format.extension()).isEqualTo(before).hasSizeGreaterThan(500);
		}
	}

	@Test
	void changesWhenAnEventIsOver() throws Exception {
		this.programme.enter(EventDrafts.compilers()
			.series("over", "over")
			.start("2027-01-15T11:00")
			.end("2027-01-15T12:00")
			.build());
		String tag = etag("/series/over.json");
		assertThat(text("/series/over.json")).contains("Hopper");
		this.clock.moveTo(MovableClock.START.plusSeconds(2 * 3_600));
		assertThat(etag("/series/over.json")).isNotEqualTo(tag);
		assertThat(text("/series/over.json")).doesNotContain("Hopper");
	}

	@Test
	void isSentCompressedToWhoTakesIt() throws Exception {
		this.programme.enter(EventDrafts.compilers().series("packed", "packed").build());
		MockHttpServletResponse response = this.mvc.get()
			.uri("/series/packed.ics")
			.header("Accept-Encoding", "br, gzip;q=0.8")
			.exchange()
			.getResponse();
		assertThat(response.getHeader("Content-Encoding")).isEqualTo("gzip");
		assertThat(response.getHeader("Vary")).contains("Accept-Encoding");
		String unpacked = new String(
				new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray())).readAllBytes(),
				StandardCharsets.UTF_8);
		assertThat(unpacked).isEqualTo(text("/series/packed.ics"));
		assertThat(this.mvc.get().uri("/series/packed.ics").header("Accept-Encoding", "gzip;q=0, identity").exchange())
			.doesNotContainHeader("Content-Encoding");
	}

	@ParameterizedTest
	@CsvSource({ "/events.ics?from=tomorrowish, 400", "/events.ics?alarm=soon, 400", "/events.ics?alarm=99999999, 400",
			"/events.ics?alarm=40321, 400", "/events.ics?alarm=40320, 200", "/events.json?limit=1001, 400",
			"/events.ics?cancelled=perhaps, 400", "/events.atom?limit=-1, 400", "/events.json?when=never, 400",
			"/events.csv?page=x, 400", "/events.ics?series=none, 200", "/series/none.ics, 200", "/events/x.ics, 400",
			"/events/999999.ics, 404", "/events/99999999999999999999.ics, 400", "/speakers/999999.ics, 200",
			"/speakers/1/grace-hopper.ics, 200", "/hosts/1.atom, 200", "/hosts/1/ada-king.csv, 200",
			"/events.xml, 404" })
	void answersEveryAddress(String address, int status) {
		assertThat(this.mvc.get().uri(address)).hasStatus(status);
	}

	private byte[] written(FeedFormat format, FeedRequest request) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		format.write(request, this.moments.current(), bytes);
		return bytes.toByteArray();
	}

	private String etag(String address) {
		return this.mvc.get().uri(address).exchange().getResponse().getHeader("ETag");
	}

	private String text(String address) throws Exception {
		return this.mvc.get().uri(address).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

}
