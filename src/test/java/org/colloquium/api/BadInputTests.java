package org.colloquium.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/**
 * Whatever a program sends, it hears which field is wrong, nothing of it is saved, and
 * the log stays quiet.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@ExtendWith(OutputCaptureExtension.class)
@WithMockUser(roles = "EDITOR")
class BadInputTests {

	private static final String EVENT = """
			{"title": "A talk", "series": "talks", "start": "2099-02-16T14:00:00+01:00",
			 "end": "2099-02-16T15:00:00+01:00", "zone": "Europe/Zurich", "location": "BC 420", "onlineUrl": null,
			 "category": "Lecture", "language": "en", "note": null, "abstract": "A text.", "audience": "All",
			 "admission": "Free", "internal": false, "status": "ANNOUNCED", "statusMessage": null, "tags": ["a"],
			 "speakers": [{"name": "Ada King", "affiliation": "London", "bio": "A bio.", "homepage": null}],
			 "hosts": [{"name": "Mary Somerville", "email": null}], "links": [{"rel": "slides", "url": "https://a.example"}],
			 "source": {"name": "list", "id": "1"}}
			""";

	private static final String UNWRITABLE = "title series start end zone location onlineUrl category language note "
			+ "abstract audience admission status statusMessage tags[0] speakers[0].name speakers[0].affiliation "
			+ "speakers[0].bio speakers[0].homepage hosts[0].name hosts[0].email links[0].rel links[0].url source.name "
			+ "source.id";

	private static final String LIMITS = "title=500 series=80 location=200 category=100 language=35 note=300 "
			+ "abstract=200000 audience=200 admission=200 statusMessage=300 tags[0]=60 speakers[0].name=200 "
			+ "speakers[0].affiliation=300 speakers[0].bio=200000 hosts[0].name=200 links[0].rel=40 source.name=100 "
			+ "source.id=300";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Events events;

	private final JsonMapper mapper = JsonMapper.builder().build();

	private long before;

	@BeforeEach
	void count() {
		this.before = total();
	}

	static Stream<String[]> refused() {
		List<String[]> cases = new ArrayList<>();
		for (String field : UNWRITABLE.split(" ")) {
			for (String json : List.of("\"a\\u0000b\"", "\"\\u0007\"", "\"\\ud800\"", "\"x\\udc00\"", "7", "true", "{}",
					"[]")) {
				cases.add(new String[] { field, json });
			}
		}
		for (String limit : LIMITS.split(" ")) {
			int length = Integer.parseInt(limit.replaceAll(".*=", ""));
			cases.add(new String[] { limit.replaceAll("=.*", ""), "\"" + "x".repeat(length + 1) + "\"" });
		}
		for (String field : List.of("onlineUrl", "speakers[0].homepage", "links[0].url")) {
			for (String link : List.of("javascript:alert(1)", "data:text/html,x", "no address", "//a.example",
					"https://a.example/" + "x".repeat(2_000))) {
				cases.add(new String[] { field, "\"" + link + "\"" });
			}
		}
		for (String time : List.of("2099-02-29T10:00", "2099-02-30T10:00", "0000-01-01T10:00", "99999-01-01T10:00",
				"+99999-01-01T10:00", "-0001-01-01T10:00", "2026-03-29T02:30", "2026-10-25T02:30", "2099-02-16",
				"2099-02-16T25:00", "2099-02-16T14:00+99:00", "tomorrowish", "🦉", "")) {
			cases.add(new String[] { "start", "\"" + time + "\"" });
		}
		cases.addAll(List.of(new String[] { "end", "\"2099-02-16T13:59:00+01:00\"" },
				new String[] { "end", "\"2099-09-16T13:59:00+01:00\"" }, new String[] { "start", "null" },
				new String[] { "zone", "\"Europe/Atlantis\"" }, new String[] { "zone", "\"+01:00\"" },
				new String[] { "zone", "\"" + "x".repeat(100_000) + "\"" }, new String[] { "status", "\"MAYBE\"" },
				new String[] { "status", "\"announced\"" }, new String[] { "language", "\"<b>\"" },
				new String[] { "series", "\"No Slug!\"" }, new String[] { "series", "\"../../etc\"" },
				new String[] { "hosts[0].email", "\"<a@b.c>\"" }, new String[] { "links[0].rel", "\"<script>\"" },
				new String[] { "links[0].url", "null" }, new String[] { "speakers[0].name", "null" },
				new String[] { "source.id", "\" \"" }, new String[] { "internal", "\"yes\"" },
				new String[] { "internal", "1" }, new String[] { "tags", "\"a\"" }, new String[] { "tags", "{}" },
				new String[] { "speakers", "\"Ada\"" }, new String[] { "speakers[0]", "null" },
				new String[] { "hosts[0]", "\"Ada\"" }, new String[] { "links[0]", "[]" },
				new String[] { "source", "\"list\"" }, new String[] { "titel", "\"x\"" },
				new String[] { "speakers[0].nam", "\"x\"" }, new String[] { "source.url", "\"x\"" }));
		return cases.stream();
	}

	@ParameterizedTest
	@MethodSource("refused")
	void namesTheFieldAndSavesNothing(String field, String json, CapturedOutput log) {
		String body = with(field, json);
		assertThat(this.mvc.post().uri("/api/v1/events").contentType(MediaType.APPLICATION_JSON).content(body))
			.hasStatus(422)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.anySatisfy((named) -> assertThat(field).startsWith(named.toString()));
		assertThat(total()).isEqualTo(this.before);
		assertThat(log.toString()).doesNotContain("\tat ", "ERROR");
	}

	@ParameterizedTest
	@MethodSource("refused")
	void refusesTheSameInALineOfAnImport(String field, String json) {
		String line = with(field, json).replace("\n", " ");
		boolean unknown = List.of("titel", "speakers[0].nam", "source.url").contains(field);
		assertThat(
				this.mvc.post().uri("/api/v1/imports").contentType(MediaType.APPLICATION_NDJSON).content(line + "\n"))
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"found\": 1, \"saved\": 0, \"refused\": %d}".formatted(unknown ? 0 : 1))
			.extractingPath("$.items[0].remarks[*].message")
			.asArray()
			.isNotEmpty();
	}

	@Test
	void keepsWhatIsOnlyUnusual() {
		String title = "🦉 שלום \u202eעולם\u202c <script>alert('x')</script> ' \\\" -- 量子";
		assertThat(this.mvc.post()
			.uri("/api/v1/events")
			.contentType(MediaType.APPLICATION_JSON)
			.content(with("title", "\"" + title + "\""))).hasStatus(201)
			.bodyJson()
			.extractingPath("$.title")
			.isEqualTo(title.replace("\\", ""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"title":
			{"title": "x"} trailing {
			{'title': 'x'}
			<event/>
			""")
	void refusesWhatIsNoJson(String body, CapturedOutput log) {
		assertThat(this.mvc.post().uri("/api/v1/events").contentType(MediaType.APPLICATION_JSON).content(body))
			.hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(total()).isEqualTo(this.before);
		assertThat(log.toString()).doesNotContain("\tat ", "ERROR");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			🦉
			{"\\ud800": 1}
			null
			7
			""")
	void saysSoOfALineThatIsNoEvent(String line) {
		assertThat(this.mvc.post().uri("/api/v1/imports").contentType(MediaType.APPLICATION_NDJSON).content(line))
			.hasStatusOk()
			.bodyJson()
			.extractingPath("$.items[0].remarks")
			.asArray()
			.isNotEmpty();
	}

	@Test
	void refusesWhatIsTooLargeOrTooDeep(CapturedOutput log) {
		String large = "x".repeat(10_000_000);
		assertThat(this.mvc.post()
			.uri("/api/v1/events")
			.contentType(MediaType.APPLICATION_JSON)
			.content(with("abstract", "\"" + large + "\""))).hasStatus(413);
		assertThat(this.mvc.post()
			.uri("/api/v1/events")
			.contentType(MediaType.APPLICATION_JSON)
			.content(with("abstract", "\"" + large.substring(0, 1_000_000) + "\""))).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("abstract");
		assertThat(this.mvc.post()
			.uri("/api/v1/events")
			.contentType(MediaType.APPLICATION_JSON)
			.content("[".repeat(100_000))).hasStatus(400);
		assertThat(this.mvc.post().uri("/api/v1/imports").contentType(MediaType.APPLICATION_NDJSON).content(large))
			.hasStatus(400);
		assertThat(log.toString()).doesNotContain("\tat ", "ERROR");
	}

	@Test
	void refusesAsSoonAsItIsTooMuch() {
		String tags = IntStream.range(0, 100_000)
			.mapToObj((number) -> "\"" + number + "\"")
			.collect(Collectors.joining(","));
		String people = String.join(",", Collections.nCopies(50_000, "{\"bio\": \"a\"}"));
		for (String field : List.of("tags", "speakers")) {
			String body = with(field, "[" + (field.equals("tags") ? tags : people) + "]");
			assertTimeout(Duration.ofSeconds(20),
					() -> assertThat(
							this.mvc.post().uri("/api/v1/events").contentType(MediaType.APPLICATION_JSON).content(body))
						.hasStatus(422)
						.bodyJson()
						.extractingPath("$.errors[*].field")
						.asArray()
						.containsExactly(field));
		}
	}

	@ParameterizedTest
	@CsvSource({ "title, 1 ", "speakers[0].name, a ", "speakers[0].name, a(" })
	void comparesNothingThatIsLongerThanAnEvent(String field, String bit, CapturedOutput log) {
		String line = with(field, "\"" + (bit + " ").repeat(100_000) + "\"").replace("\n", " ");
		assertTimeout(Duration.ofSeconds(20),
				() -> assertThat(this.mvc.post()
					.uri("/api/v1/imports")
					.contentType(MediaType.APPLICATION_NDJSON)
					.content(line + "\n" + line)).hasStatusOk()
					.bodyJson()
					.isLenientlyEqualTo("{\"found\": 2, \"refused\": 2}"));
		assertThat(log.toString()).doesNotContain("\tat ", "ERROR");
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1/events/abc, 400", "/api/v1/events/1e9, 400", "/api/v1/events/0x1, 400",
			"/api/v1/events/%D9%A1, 400", "/api/v1/events/1%200, 400", "/api/v1/events/99999999999999999999, 400",
			"/api/v1/events/-1, 404", "/api/v1/events/999999999999, 404", "/api/v1/events?size=many, 400",
			"/api/v1/events?page=x, 400", "/api/v1/events?from=2099-02-29, 400", "/api/v1/events?when=now, 400",
			"/api/v1/events?q=%00, 400", "/api/v1/events?speaker=999999999999999999999, 200",
			"/api/v1/events?series=../x, 200", "/api/v1/nothing, 404" })
	void answersOddAddresses(String address, int status, CapturedOutput log) {
		assertThat(this.mvc.get().uri(java.net.URI.create(address))).hasStatus(status);
		assertThat(log.toString()).doesNotContain("\tat ", "ERROR");
	}

	private long total() {
		return this.events.listWithDrafts(EventFilter.none(), 1).getTotalElements();
	}

	/** The event with another value at a path such as {@code speakers[0].name}. */
	private String with(String path, String json) {
		ObjectNode event = (ObjectNode) this.mapper.readTree(EVENT);
		String marked = "\u0001";
		String[] steps = path.split("\\.");
		String last = steps[steps.length - 1];
		var parent = (steps.length == 1) ? event : event.at("/" + steps[0].replace("[", "/").replace("]", ""));
		if (last.endsWith("[0]")) {
			((tools.jackson.databind.node.ArrayNode) event.get(last.replace("[0]", ""))).set(0, marked);
		}
		else {
			((ObjectNode) parent).put(last, marked);
		}
		// put in as written: a mapper would mend half of a surrogate pair
		return this.mapper.writeValueAsString(event).replace("\"\\u0001\"", json);
	}

}
