package org.colloquium.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.colloquium.duplicate.CommittingTest;
import org.colloquium.event.EventDraft;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;
import org.colloquium.event.Programme;
import org.colloquium.index.IndexKeeper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of a search as it is sent.
 */
@CommittingTest
class SearchPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Programme programme;

	@Autowired
	private Events events;

	@Autowired
	private IndexKeeper keeper;

	@BeforeEach
	void enter() {
		this.keeper.catchUp().join();
		if (this.events.list(EventFilter.none().with("q", "marmalade").with("when", "all"), 1).isEmpty()) {
			this.programme.enter(EventDraft.builder()
				.title("Marmalade <b>theory</b>")
				.series("preserves", "Preserves")
				.start("2097-03-04T10:00")
				.speaker("Ottilie Quitte", "Orchard College", null, null)
				.abstractText("Oranges 1 < 2 & `<script>alert(1)</script>` make marmalade of any theory.")
				.build());
			this.programme.enter(EventDraft.builder().title("Marmalade of old").start("2011-03-04T10:00").build());
		}
	}

	@Test
	void marksWhatWasFoundAndNothingElse() {
		Document page = page("/events?q=marmalades%20quitte&lang=en");
		assertThat(page.select(".event-title mark").eachText()).containsExactly("Marmalade");
		assertThat(page.select(".event-people mark").eachText()).containsExactly("Quitte");
		assertThat(page.select(".event-passage").text()).contains("make marmalade of any theory");
		assertThat(page.select("#results script, #results b")).isEmpty();
	}

	@Test
	void listsTextsAsTheyWereTyped() {
		Document page = page("/events?series=preserves&when=all");
		assertThat(page.select(".event-title a").eachText()).containsExactly("Marmalade <b>theory</b>");
	}

	@Test
	void letsAReaderChooseASeriesByItsNameAsItWasTyped() {
		this.programme.enter(EventDraft.builder()
			.title("Damsons")
			.series("jellies", "Jams & \"<i>jellies</i>\"")
			.start("2011-03-05T10:00")
			.build());
		Document page = page("/events?series=jellies&when=all");
		assertThat(page.select("#series option").eachText()).contains("Preserves");
		assertThat(page.select("#series option[selected]").eachText()).containsExactly("Jams & \"<i>jellies</i>\"");
		assertThat(page.select("#series option[selected]").eachAttr("value")).containsExactly("jellies");
		assertThat(page.select("form.filters input[name=series]")).isEmpty();
	}

	@Test
	void leadsToWhatCanBeNarrowedDown() {
		Document page = page("/events?q=marmalade&when=all&lang=en");
		assertThat(page.select("#result-count").text()).isEqualTo("2 events");
		assertThat(page.select(".facet a").eachAttr("href")).contains("/events?q=marmalade&series=preserves&when=all",
				"/events?q=marmalade&from=2011-01-01&to=2011-12-31&when=all");
		Document narrowed = page("/events?q=marmalade&series=preserves&when=all&lang=en");
		assertThat(narrowed.select("#result-count").text()).isEqualTo("One event");
	}

	@Test
	void saysWhereElseItIsAndWhatMayHaveBeenMeant() {
		Document page = page("/events?q=marmalade%20old&lang=en");
		assertThat(page.select(".empty-state a").attr("href")).isEqualTo("/events?q=marmalade%20old&when=all");
		Document meant = page("/events?q=marmelade%20quite&lang=en");
		assertThat(meant.select(".suggestion a").text()).isEqualTo("marmalade quitte");
	}

	@Test
	void letsTheAddressFollowWhatIsTyped() {
		assertThat(this.mvc.get()
			.uri("/events?q=marmalade&series=&from=&when=all")
			.header("HX-Request", "true")
			.header("HX-Trigger-Name", "q")).hasHeader("HX-Replace-Url", "/events?q=marmalade&when=all");
		assertThat(this.mvc.get().uri("/events?q=&series=preserves").header("HX-Request", "true"))
			.hasHeader("HX-Push-Url", "/events?series=preserves");
	}

	@Test
	void isACalendarAndAFeedToo() {
		assertThat(this.mvc.get().uri("/events.ics?q=marmalades")).bodyText()
			.contains("Marmalade")
			.doesNotContain("of old");
		assertThat(this.mvc.get().uri("/events.json?q=marmalades&when=all")).bodyText().contains("Marmalade of old");
		assertThat(this.mvc.get().uri("/api/v1/events?q=quitte")).bodyText().contains("\"total\":1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "page=-1", "page=999999999", "from=2098-01-01&to=2010-01-01", "q=marmalade&page=999999999",
			"q=%22", "q=*", "q=the", "q=%F0%9F%8E%89", "q=%5B*%20TO%20*%5D", "q=%2F.*%2F", "q=!!!",
			"q=marmalade&page=-1" })
	void answersOddQuestions(String query) {
		assertThat(this.mvc.get().uri(URI.create("/events?" + query))).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "q=a%00b", "from=tomorrowish" })
	void refusesWhatIsMalformed(String query) {
		assertThat(this.mvc.get().uri(URI.create("/events?" + query))).hasStatus(400);
	}

	@Test
	void refusesMoreThanAnybodyTypes() {
		assertThat(this.mvc.get().uri("/events?q={q}", "word ".repeat(2_000))).hasStatus(400);
		String many = IntStream.range(0, 500).mapToObj((i) -> "tag=t" + i).collect(Collectors.joining("&"));
		assertThat(this.mvc.get().uri("/events?q=marmalade&" + many)).hasStatusOk();
	}

	@Test
	@WithMockUser(roles = "EDITOR")
	void writesTheIndexAnewForAnEditor() {
		assertThat(this.mvc.post().uri("/admin/index").with(SecurityMockMvcRequestPostProcessors.csrf()))
			.hasRedirectedUrl("/admin");
		this.keeper.catchUp().join();
		assertThat(this.keeper.progress().ended()).isNotNull();
		assertThat(page("/events?q=marmalade&when=all&lang=en").select("#result-count").text()).isEqualTo("2 events");
	}

	private Document page(String address) {
		return Jsoup.parse(text(address));
	}

	private String text(String address) {
		return new String(
				this.mvc.get().uri(URI.create(address)).exchange().getMvcResult().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
	}

}
