package org.colloquium.site;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.event.EventDraft;
import org.colloquium.event.Programme;
import org.colloquium.index.IndexUpkeep;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A site with more series than anybody chooses from a list, and more speakers than
 * anybody counts. Nothing is committed, which would make a new edition: each address is
 * asked for once.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class LargeSiteTests {

	@Autowired
	private Programme programme;

	@Autowired
	private IndexUpkeep upkeep;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void offersAListOfSeriesWhileItCanBeLookedThrough() throws UnsupportedEncodingException {
		enter(0, 150);
		assertThat(page("/events")).contains("<select id=\"series\"").contains("Series number 149");
		enter(150, 201);
		assertThat(page("/events?when=upcoming")).doesNotContain("<select id=\"series\"");
		assertThat(page("/events?series=series-number-7")).contains("name=\"series\" value=\"series-number-7\"");
	}

	@Test
	void dividesManySeriesIntoPagesThatTheirLettersLeadTo() throws UnsupportedEncodingException {
		enter(0, 150);
		assertThat(page("/series")).contains("Series number 149<").doesNotContain("rel=\"next\"", "id=\"name\"");
		enter(150, 230);
		this.programme
			.enter(EventDraft.builder().title("Zoo").start("2098-01-01T10:00").series("zoo", "Zoo talks").build());
		assertThat(page("/series?page=0"))
			.contains("Page 1 of 2", "href=\"/series?page=1\"", "href=\"/series?page=1#initial-")
			.doesNotContain("Zoo talks");
		assertThat(page("/series?page=1")).contains("Page 2 of 2", "Zoo talks", "href=\"/series#initial-")
			.doesNotContain("Series number 1<");
		assertThat(page("/series?q=number 22")).contains(">11 series<", "Series number 229")
			.doesNotContain("Zoo talks");
		assertThat(page("/series?page=7")).contains("No series of this name.", "All series");
		assertThat(this.mvc.get().uri("/series?page=x")).hasStatus(400);
	}

	@Test
	@WithMockUser(username = "admin", roles = "EDITOR")
	void givesEditorsTheSamePages() throws UnsupportedEncodingException {
		enter(0, 230);
		assertThat(page("/admin/series")).contains("rel=\"next\"", "id=\"find\"").contains("Series number 0<");
		assertThat(page("/admin/series?q=number 22")).contains(">11 series<").doesNotContain("rel=\"next\"");
	}

	@Test
	void countsSpeakersOnlyWhileTheyAreFew() throws UnsupportedEncodingException {
		this.programme.enterEach(IntStream.range(0, 1_001)
			.mapToObj((number) -> EventDraft.builder()
				.start("2098-01-01T10:00")
				.speaker("Zzedine Number " + number, null, null, null)
				.build())
			.toList());
		assertThat(page("/speakers?q=zzedine")).contains("More than 1,000 speakers", ">Page 1<", "rel=\"next\"");
		assertThat(page("/speakers?q=zzedine&page=10")).contains(">Page 11<").doesNotContain("rel=\"next\"");
		assertThat(page("/speakers?q=zzedine number 99")).contains(">11 speakers<");
	}

	@Test
	void estimatesWhatManyAnswersDifferIn() throws UnsupportedEncodingException {
		for (int from = 0; from < 8_400; from += 700) {
			this.programme.enterEach(IntStream.range(from, from + 700)
				.mapToObj((number) -> EventDraft.builder()
					.title("Zymurgy " + number)
					.start("2098-01-01T10:00")
					.category((number % 3 == 0) ? "Seminar" : "Tasting")
					.build())
				.toList());
			this.programme.forget();
		}
		assertThat(this.upkeep.settle(Duration.ofMinutes(1))).isTrue();
		Document page = Jsoup.parse(page("/events?q=zymurgy"));
		assertThat(page.select("#result-count").text()).isEqualTo("8,400 events");
		List<String> counts = page.select(".facet a").eachText();
		assertThat(counts).hasSize(2);
		assertThat(counts.get(0)).matches("Tasting \\(about 5,[3-9]00\\)");
		assertThat(counts.get(1)).matches("Seminar \\(about (2,[6-9]|3,0)00\\)");
		assertThat(Jsoup.parse(page("/events?q=zymurgy&category=seminar")).select("#result-count").text())
			.isEqualTo("2,800 events");
	}

	private String page(String address) throws UnsupportedEncodingException {
		return this.mvc.get().uri(address).exchange().getResponse().getContentAsString();
	}

	private void enter(int from, int until) {
		this.programme.enterEach(IntStream.range(from, until)
			.mapToObj((number) -> EventDraft.builder()
				.title("Number " + number)
				.start("2098-01-01T10:00")
				.series("series-number-" + number, "Series number " + number)
				.build())
			.toList());
	}

}
