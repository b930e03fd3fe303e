package org.colloquium.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class ApiTests {

	private static final String EVENT = """
			{"title": "Notes on a compiler", "series": "ic-colloquium", "start": "2099-02-16T14:00:00+01:00",
			 "end": "2099-02-16T15:00:00+01:00", "zone": "Europe/Zurich", "location": "BC 420",
			 "speakers": [{"name": "Grace Hopper", "affiliation": "Navy", "bio": null, "homepage": null}],
			 "hosts": [{"name": "Ada King", "email": "ada@example.org"}], "abstract": "A text.", "tags": ["compilers"]}
			""";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void letsNobodyWriteUnknown() {
		assertThat(post("/api/v1/events", MediaType.APPLICATION_JSON, EVENT)).hasStatus(401);
	}

	@Test
	@WithMockUser(roles = "EDITOR")
	void entersReadsChangesAndDeletes() {
		var created = post("/api/v1/events", MediaType.APPLICATION_JSON, EVENT).exchange();
		assertThat(created).hasStatus(201).bodyJson().extractingPath("$.version").isEqualTo(0);
		String id = created.getResponse().getHeader("Location").replaceAll(".*/", "");
		assertThat(this.mvc.get().uri("/api/v1/events/" + id)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.start")
			.isEqualTo("2099-02-16T14:00:00+01:00");
		String changed = EVENT.replace("BC 420", "BC 421");
		assertThat(put(id, changed, null)).hasStatus(428);
		assertThat(put(id, changed, "\"0\"")).hasStatusOk();
		assertThat(put(id, EVENT, "\"0\"")).hasStatus(412);
		assertThat(this.mvc.delete().uri("/api/v1/events/" + id)).hasStatus(204);
		assertThat(this.mvc.get().uri("/api/v1/events/" + id)).hasStatus(410);
	}

	@Test
	@WithMockUser(roles = "EDITOR")
	void namesEveryFieldThatIsWrong() {
		assertThat(post("/api/v1/events", MediaType.APPLICATION_JSON,
				"{\"title\": 7, \"start\": \"2099-02-16T14:00\", \"titel\": \"x\"}"))
			.hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactlyInAnyOrder("titel", "title");
		assertThat(post("/api/v1/events", MediaType.APPLICATION_JSON, "{\"title\": ")).hasStatus(400);
		assertThat(this.mvc.get().uri("/api/v1/events?from=tomorrowish")).hasStatus(400);
		assertThat(this.mvc.get().uri("/api/v1/events/abc")).hasStatus(400);
	}

	@Test
	@WithMockUser(roles = "EDITOR")
	// in the test's own transaction nothing would ever be committed
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void importsLinesAndUpdatesThemTheSecondTime() {
		String line = EVENT.replace("\n", " ")
			.replace("\"tags\"", "\"source\": {\"name\": \"list\", \"id\": \"1\"}, \"tags\"");
		String lines = line + "\n{\"title\": \"No time\"}\nnot json\n";
		assertThat(post("/api/v1/imports", MediaType.APPLICATION_NDJSON, lines)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"found\": 3, \"saved\": 0, \"refused\": 2}");
		for (int i = 0; i < 2; i++) {
			assertThat(post("/api/v1/imports?accept=new", MediaType.APPLICATION_NDJSON, lines)).hasStatusOk()
				.bodyJson()
				.isLenientlyEqualTo("{\"found\": 3, \"saved\": 1, \"refused\": 2}");
		}
		assertThat(this.mvc.get().uri("/api/v1/events?tag=compilers")).bodyJson()
			.extractingPath("$.total")
			.isEqualTo(1);
		assertThat(this.mvc.get().uri("/api/v1/events?tag=compilers")).bodyJson()
			.extractingPath("$.events[0].source.id")
			.isEqualTo("1");
		assertThat(this.mvc.get().uri("/api/v1/events?tag=compilers").with(anonymous())).bodyText()
			.contains("compilers")
			.doesNotContain("\"source\"");
		assertThat(post("/api/v1/imports", MediaType.APPLICATION_PDF, "x")).hasStatus(415)
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.contains("application/pdf", "text/plain", "application/x-ndjson");
		for (String nonsense : new String[] { "nonsense", "text/plain;charset=no" }) {
			assertThat(this.mvc.post().uri("/api/v1/imports").header("Content-Type", nonsense).content("x"))
				.hasStatus(415);
		}
	}

	@Test
	@WithMockUser(roles = "EDITOR")
	void leavesTheStatusThatNothingIsSaidOf() {
		String cancelled = EVENT.replaceFirst("\\{", "{\"status\": \"CANCELLED\", \"statusMessage\": \"Ill\", ");
		var created = post("/api/v1/events", MediaType.APPLICATION_JSON, cancelled).exchange();
		String id = created.getResponse().getHeader("Location").replaceAll(".*/", "");
		assertThat(put(id, EVENT.replace("BC 420", "BC 421"), "*")).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"location\": \"BC 421\", \"status\": \"CANCELLED\", \"statusMessage\": \"Ill\"}");
		String announced = EVENT.replaceFirst("\\{", "{\"status\": \"ANNOUNCED\", ");
		assertThat(put(id, announced, "*")).bodyJson()
			.isLenientlyEqualTo("{\"status\": \"ANNOUNCED\", \"statusMessage\": null}");
	}

	@Test
	void speaksJsonWhateverIsAskedFor() {
		for (String accept : new String[] { "text/html", "application/xml", "foo", "application/problem+json" }) {
			assertThat(this.mvc.get().uri("/api/v1/events").header("Accept", accept)).hasStatusOk()
				.hasContentType(MediaType.APPLICATION_JSON);
		}
	}

	@Test
	@WithMockUser(roles = "EDITOR")
	void tellsWhereItIsNoJson() {
		assertThat(post("/api/v1/events", MediaType.APPLICATION_JSON, "{\n \"title\": nothing}")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.startsWith("This is no JSON in line 2, column");
	}

	@Test
	void describesEveryCall() {
		var description = assertThat(this.mvc.get().uri("/api/openapi.json")).hasStatusOk().bodyJson();
		for (String call : new String[] { "['/api/v1/events'].get", "['/api/v1/events'].post",
				"['/api/v1/events/{id}'].get", "['/api/v1/events/{id}'].put", "['/api/v1/events/{id}'].delete",
				"['/api/v1/duplicates'].post", "['/api/v1/imports'].post" }) {
			description.extractingPath("$.paths" + call + ".summary").asString().isNotBlank();
		}
		description.extractingPath("$.paths['/api/v1/events'].get.parameters[*].name")
			.asArray()
			.contains("q", "series", "speaker", "host", "category", "tag", "place", "audience", "language", "from",
					"to", "when", "page", "size");
		description.extractingPath("$.paths['/api/v1/events'].get.responses").asMap().containsKeys("200", "400", "503");
		description.extractingPath("$.paths['/api/v1/events/{id}'].put.responses")
			.asMap()
			.containsKeys("200", "401", "403", "404", "409", "410", "412", "422", "428");
		description.extractingPath("$.paths['/api/v1/imports'].post.requestBody.content")
			.asMap()
			.containsKeys("text/plain", "text/html", "text/calendar", "text/csv", "application/x-ndjson");
		description.doesNotHavePath("$.paths['/api/v1/events'].get.security");
	}

	@Test
	@WithMockUser(roles = "EDITOR")
	void readsEveryKindOfSource() {
		post("text/html", "<p>Title: Notes</p><p>Date: 16 February 2099, 14:00</p>");
		post("text/calendar; charset=utf-8", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Notes\nDTSTART:20990216T140000\n");
		post("text/csv", "title,start\nNotes,2099-02-16T14:00\n");
	}

	@Test
	@WithMockUser(roles = "EDITOR")
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void updatesWhatACalendarBringsAgainAndKeepsWhatATableBrings() {
		for (String room : List.of("Room one", "Room two")) {
			String calendar = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:tide-1@example.org\nSUMMARY:Tides in a table\n"
					+ "DTSTART:20990217T140000\nLOCATION:" + room + "\nEND:VEVENT\nEND:VCALENDAR\n";
			assertThat(accepted("text/calendar", calendar)).isEqualTo(1);
			assertThat(room("Tides")).isEqualTo(room);
			// the numbers of two tables may be the same
			String table = "id,title,start,location\n1,Ebb and flow,2099-03-17T14:00," + room + "\n";
			assertThat(accepted("text/csv", table)).isEqualTo(room.equals("Room one") ? 1 : 0);
			assertThat(room("Ebb")).isEqualTo("Room one");
		}
	}

	private Object accepted(String type, String source) {
		AtomicReference<Object> saved = new AtomicReference<>();
		assertThat(post("/api/v1/imports?accept=new", MediaType.parseMediaType(type), source)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.saved")
			.satisfies(saved::set);
		return saved.get();
	}

	private Object room(String words) {
		AtomicReference<Object> room = new AtomicReference<>();
		assertThat(this.mvc.get().uri("/api/v1/events?when=all&q=" + words)).bodyJson()
			.extractingPath("$.events[0].location")
			.satisfies(room::set);
		return room.get();
	}

	@Test
	@WithMockUser(roles = "EDITOR")
	void readsASourceInTheCharacterSetThatItsTypeNames() {
		byte[] source = "title,start\nBits à l’œuvre,2099-02-16T14:00\n".getBytes(StandardCharsets.UTF_16LE);
		assertThat(this.mvc.post()
			.uri("/api/v1/imports")
			.contentType(MediaType.parseMediaType("text/csv;charset=utf-16le"))
			.content(source)).bodyJson().extractingPath("$.items[0].event.title").isEqualTo("Bits à l’œuvre");
	}

	@Test
	@WithMockUser(roles = "EDITOR")
	void refusesAKeyThatStandsTwice() {
		String twice = EVENT.replaceFirst("\\{", "{\"title\": \"Another\", ");
		assertThat(post("/api/v1/events", MediaType.APPLICATION_JSON, twice)).hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		assertThat(post("/api/v1/imports", MediaType.APPLICATION_NDJSON, twice.replace("\n", " "))).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"found\": 1, \"saved\": 0, \"refused\": 1}");
	}

	@Test
	@WithMockUser(roles = "EDITOR")
	void namesUnknownFieldsTogetherWithEverythingElse() {
		assertThat(post("/api/v1/events", MediaType.APPLICATION_JSON,
				"{\"titel\": \"x\", \"title\": 7, \"start\": \"soon\", \"zone\": \"Nowhere/Land\"}"))
			.hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactlyInAnyOrder("titel", "title", "start", "zone");
	}

	private void post(String type, String source) {
		assertThat(post("/api/v1/imports", MediaType.parseMediaType(type), source)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"found\": 1, \"refused\": 0, \"items\": [{\"event\": "
					+ "{\"title\": \"Notes\", \"start\": \"2099-02-16T14:00\"}, \"remarks\": []}]}");
	}

	private MockMvcTester.MockMvcRequestBuilder post(String address, MediaType type, String body) {
		return this.mvc.post().uri(address).contentType(type).content(body);
	}

	private MockMvcTester.MockMvcRequestBuilder put(String id, String body, String version) {
		MockMvcTester.MockMvcRequestBuilder put = this.mvc.put().uri("/api/v1/events/" + id);
		put.contentType(MediaType.APPLICATION_JSON).content(body);
		return (version != null) ? put.header("If-Match", version) : put;
	}

}
