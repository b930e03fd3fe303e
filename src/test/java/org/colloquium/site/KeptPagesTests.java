package org.colloquium.site;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.colloquium.MovableClock;
import org.colloquium.StatementCounter;
import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Programme;
import org.colloquium.index.IndexKeeper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.reset;

/**
 * What readers are told from memory is what they would be told otherwise.
 */
@SpringBootTest(properties = { "colloquium.site.name=Kept",
		"spring.jpa.properties.hibernate.session_factory.statement_inspector=org.colloquium.StatementCounter" })
@AutoConfigureMockMvc
@Import(MovableClock.Configuration.class)
class KeptPagesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Programme programme;

	@Autowired
	private MovableClock clock;

	@MockitoSpyBean
	private IndexKeeper keeper;

	@BeforeEach
	void ready() {
		this.keeper.catchUp().join();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/", "/events", "/events?q=loom&when=all", "/calendar/2030-05", "/speakers", "/subscribe" })
	void isWrittenOnceForAll(String address) throws Exception {
		enter("The loom", "2030-05-06T10:00");
		settle();
		String first = page(address);
		StatementCounter.reset();
		MvcTestResult again = this.mvc.get().uri(address).header("Accept-Language", "en").exchange();
		assertThat(again).hasStatusOk()
			.hasHeader("Cache-Control", "private, no-cache")
			.hasHeader("Vary", "Accept-Language, Cookie")
			.hasHeader("Content-Language", "en")
			.hasHeader("X-Frame-Options", "DENY");
		assertThat(again.getResponse().getContentType()).isEqualTo("text/html;charset=UTF-8");
		assertThat(again.getResponse().getContentAsString()).isEqualTo(first);
		assertThat(StatementCounter.count()).isZero();
	}

	@Test
	void isNotKeptWhenTheIndexDidNotAnswer() {
		enter("The carding machine", "2030-06-06T10:00");
		settle();
		String address = "/events?q=carding+machines&when=all";
		doReturn(true, false, true).when(this.keeper).isReady();
		assertThat(this.mvc.get().uri(address)).bodyText().contains("The search is being set up.");
		reset(this.keeper);
		assertThat(this.mvc.get().uri(address)).bodyText()
			.contains("machine")
			.doesNotContain("The search is being set up.");
	}

	@Test
	void isNotSentToWhoHasIt() {
		settle();
		String etag = this.mvc.get().uri("/events").exchange().getResponse().getHeader("ETag");
		assertThat(this.mvc.get().uri("/events").header("If-None-Match", etag)).hasStatus(304)
			.hasHeader("ETag", etag)
			.bodyText()
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/events?when=past", "/series" })
	void hasTheSameHeadersWithoutTheRest(String address) {
		settle();
		MockHttpServletResponse head = this.mvc.head().uri(address).exchange().getResponse();
		MockHttpServletResponse get = this.mvc.get().uri(address).exchange().getResponse();
		assertThat(headers(head)).isEqualTo(headers(get)).containsKeys("ETag", "Content-Length", "Content-Type");
	}

	private static Map<String, List<String>> headers(MockHttpServletResponse response) {
		return response.getHeaderNames().stream().collect(Collectors.toMap(Function.identity(), response::getHeaders));
	}

	@Test
	void isWrittenAnewWhenSomethingChanges() throws Exception {
		Event event = enter("The bobbin", "2030-06-03T10:00");
		settle();
		assertThat(page("/")).contains("The bobbin");
		enter("The shuttle", "2030-06-04T10:00");
		assertThat(page("/")).contains("The bobbin", "The shuttle");
		settle();
		this.programme.delete(event.id(), event.version());
		assertThat(page("/")).doesNotContain("The bobbin").contains("The shuttle");
	}

	@Test
	void isWrittenAnewWhenAnEventIsOverAndAtMidnight() throws Exception {
		enter("The selvage", "2027-03-01T10:00");
		this.clock.moveTo(Instant.parse("2027-02-28T22:30:00Z"));
		assertThat(page("/")).contains("The selvage").doesNotContain(">Today<");
		this.clock.moveTo(Instant.parse("2027-02-28T23:30:00Z"));
		assertThat(page("/")).contains("The selvage").contains(">Today<");
		this.clock.moveTo(Instant.parse("2027-03-01T23:00:00Z"));
		assertThat(page("/")).doesNotContain("The selvage");
	}

	@Test
	void isOnePageForEachLanguage() throws Exception {
		settle();
		assertThat(page("/")).contains("lang=\"en\"");
		assertThat(page("/?lang=fr")).contains("<html lang=\"fr\"");
		assertThat(this.mvc.get().uri("/").header("Accept-Language", "de")).bodyText().contains("<html lang=\"de-CH\"");
		assertThat(page("/")).contains("<html lang=\"en\"");
	}

	@Test
	void isNoPageOfAnEditor() throws Exception {
		settle();
		MvcTestResult editors = this.mvc.get()
			.uri("/events?tag=editors")
			.with(SecurityMockMvcRequestPostProcessors.user("admin").roles("EDITOR"))
			.exchange();
		assertThat(editors).hasStatusOk().headers().doesNotContainHeader("ETag");
		assertThat(editors).bodyText().contains("/logout");
		assertThat(page("/events?tag=editors")).doesNotContain("/logout");
		assertThat(this.mvc.get()
			.uri("/events?tag=editors")
			.with(SecurityMockMvcRequestPostProcessors.user("admin").roles("EDITOR"))).bodyText().contains("/logout");
	}

	@Test
	void isWrittenAgainWhileTheLastChangeIsFresh() throws Exception {
		enter("The heddle", "2030-07-01T10:00");
		page("/");
		StatementCounter.reset();
		page("/");
		assertThat(StatementCounter.count()).isPositive();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/events?from=tomorrowish", "/events/99999999/nothing", "/calendar/2030-13" })
	void isNoErrorPage(String address) {
		settle();
		int status = this.mvc.get().uri(address).exchange().getResponse().getStatus();
		assertThat(status).isIn(400, 404);
		assertThat(this.mvc.get().uri(address)).hasStatus(status).headers().doesNotContainHeader("ETag");
	}

	private Event enter(String title, String start) {
		return this.programme.enter(EventDraft.builder().title(title).start(start).build());
	}

	private void settle() {
		this.clock.moveTo(this.clock.instant().plus(Duration.ofMinutes(1)));
	}

	private String page(String address) throws Exception {
		MvcTestResult result = this.mvc.get().uri(address).header("Accept-Language", "en").exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsString();
	}

}
