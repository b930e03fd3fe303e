package org.colloquium.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Whatever an editor types into the form of an event, the page says beside which field it
 * cannot be, shows all of it again, and saves nothing.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@ExtendWith(OutputCaptureExtension.class)
@WithMockUser(roles = "EDITOR")
class FormBadInputTests {

	private static final Map<String, String> EVENT = Map.of("title", "A talk", "date", "2099-02-16", "startTime",
			"16:15", "speakers[0].name", "Ada King", "hosts[0].name", "Mary Somerville", "links[0].rel", "slides",
			"links[0].url", "https://a.example", "abstractText", "What was typed.");

	private static final String LIMITS = "title=500 location=200 category=100 note=300 abstractText=200000 "
			+ "audience=200 admission=200 statusMessage=300 speakers[0].name=200 speakers[0].affiliation=300 "
			+ "speakers[0].bio=200000 hosts[0].name=200 links[0].rel=40 seriesName=200 tags=60";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Events events;

	static Stream<String[]> refused() {
		List<String[]> cases = new ArrayList<>();
		for (String limit : LIMITS.split(" ")) {
			String field = limit.replaceAll("=.*", "");
			cases.add(new String[] { field, "x".repeat(Integer.parseInt(limit.replaceAll(".*=", "")) + 1) });
			for (String unwritable : List.of("a\u0000b", "\u0007", "\ud800x", "x\udc00")) {
				cases.add(new String[] { field, unwritable });
			}
		}
		for (String field : List.of("onlineUrl", "speakers[0].homepage", "links[0].url")) {
			for (String link : List.of("javascript:alert(1)", "data:text/html,x", "no address", "//a.example")) {
				cases.add(new String[] { field, link });
			}
		}
		for (String date : List.of("2099-02-29", "0000-01-01", "99999-01-01", "16.2.2099.", "🦉", "\u202e")) {
			cases.add(new String[] { "date", date });
		}
		cases.addAll(List.of(new String[] { "startTime", "25:00" }, new String[] { "startTime", "" },
				new String[] { "endTime", "16:14" }, new String[] { "endDate", "2099-02-15" },
				new String[] { "zone", "Europe/Atlantis" }, new String[] { "language", "<b>" },
				new String[] { "hosts[0].email", "nobody" }, new String[] { "tags", "fine, " + "y".repeat(61) }));
		return cases.stream();
	}

	@ParameterizedTest
	@MethodSource("refused")
	void saysBesideTheFieldWhatIsWrong(String field, String typed, CapturedOutput log) {
		long before = total();
		MvcTestResult result = send(field, typed);
		assertThat(result).hasStatus(422);
		Element page = Jsoup.parse(text(result));
		assertThat(page.select("[aria-invalid=true]").eachAttr("name")).as(field)
			.anyMatch((name) -> concerns(name, field));
		if (typed.chars().noneMatch(Character::isISOControl)) {
			EVENT.forEach((name, value) -> assertThat(page.getElementById(name).val())
				.isEqualTo(name.equals(field) ? typed.replaceAll("\\p{Cs}", "?") : value));
		}
		assertThat(total()).isEqualTo(before);
		assertThat(log.toString()).doesNotContain("\tat ", "ERROR");
	}

	/* A time that cannot be stands in three fields, of which the date is the first. */
	private static boolean concerns(String invalid, String field) {
		return invalid.equals(field) || (List.of("startTime", "endTime", "endDate").contains(field)
				&& List.of("date", "startTime", "endTime", "endDate").contains(invalid));
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-29, 02:30", "2026-10-25, 02:30" })
	void refusesHoursThatTheClocksSkipOrTellTwice(String date, String time) {
		Map<String, String> form = new LinkedHashMap<>(EVENT);
		form.put("date", date);
		form.put("startTime", time);
		assertThat(post(form)).hasStatus(422);
	}

	@ParameterizedTest
	@ValueSource(strings = { "speakers[-1].name", "speakers[a].name", "speakers[300].name", "speakers[2147483648].name",
			"speakers[0].name[0]", "speakers[", "tags[5]", "title[5].name" })
	void refusesFieldsThatNoFormHas(String field, CapturedOutput log) {
		assertThat(send(field, "x")).hasStatus(400);
		assertThat(log.toString()).doesNotContain("\tat ", "ERROR");
	}

	@ParameterizedTest
	@CsvSource({ "<script>alert(1)</script>", "<b>bold</b>", "🦉 owls", "مرحبا", "\u202eright to left", "off" })
	void takesWhatPeopleWriteAndShowsItAsItIs(String title) {
		MvcTestResult result = send("title", title);
		assertThat(result).hasStatus(302);
		String desk = text(this.mvc.get().uri("/admin?when=all").exchange());
		assertThat(Jsoup.parse(desk).text()).contains(title);
		assertThat(Jsoup.parse(desk).select("script:containsData(alert)")).isEmpty();
	}

	private MvcTestResult send(String field, String typed) {
		Map<String, String> form = new LinkedHashMap<>(EVENT);
		form.put(field, typed);
		return post(form);
	}

	private MvcTestResult post(Map<String, String> form) {
		var request = this.mvc.post().uri("/admin/events").with(csrf());
		form.forEach(request::param);
		return request.exchange();
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
	}

	private long total() {
		return this.events.listWithDrafts(EventFilter.none().with("when", "all"), 1).getTotalElements();
	}

}
