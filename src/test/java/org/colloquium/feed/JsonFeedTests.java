package org.colloquium.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.colloquium.MovableClock;
import org.colloquium.event.DraftBuilder;
import org.colloquium.event.Event;
import org.colloquium.event.EventDrafts;
import org.colloquium.event.Programme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The JSON Feed as it is sent, held against a schema of what its specification says.
 */
@FeedTest
class JsonFeedTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Programme programme;

	@Autowired
	private JsonMapper json;

	@Test
	void keepsToTheSpecification() throws Exception {
		Event event = this.programme.enter(draft("json").build());
		this.programme.enter(EventDrafts.toBeAnnounced().series("json", "json").build());
		String text = text("/series/json.json");
		Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(JsonFeedTests.class.getResourceAsStream("json-feed.schema.json"));
		assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
		assertThat(schema.validate(text.replace("\"id\"", "\"ident\""), InputFormat.JSON)).isNotEmpty();
		JsonNode item = this.json.readTree(text).get("items").get(0);
		assertThat(item.get("id").stringValue()).isEqualTo("http://colloquium.example.org/events/" + event.id());
		assertThat(item.get("title").stringValue())
			.isEqualTo("Grace Hopper (Remington Rand): The education of a computer");
		assertThat(item.get("date_published").stringValue()).isEqualTo(MovableClock.START.toString());
		assertThat(item.get("_event").get("start").stringValue()).isEqualTo("2027-02-16T16:15:00+01:00");
		assertThat(item.get("_event").get("zone").stringValue()).isEqualTo("Europe/Zurich");
	}

	@Test
	void holdsTheEventsOfThePageInItsOrder() throws Exception {
		for (String day : List.of("2027-03-03", "2027-03-01", "2027-03-02")) {
			this.programme.enter(draft("listed").title(day).start(day + "T10:00").end(null).build());
		}
		assertThat(titles("/series/listed.json")).containsExactly("2027-03-01", "2027-03-02", "2027-03-03");
		assertThat(titles("/series/listed.json?when=all")).containsExactly("2027-03-03", "2027-03-02", "2027-03-01");
		assertThat(titles("/series/listed.json?limit=2&page=1")).containsExactly("2027-03-03");
		assertThat(titles("/events.json?series=listed&from=2027-03-02&to=2027-03-02")).containsExactly("2027-03-02");
		assertThat(titles("/events.json?series=listed&from=2027-03-02")).containsExactly("2027-03-02", "2027-03-03");
		assertThat(titles("/events.json?series=listed&to=2027-03-02")).containsExactly("2027-03-02", "2027-03-01");
		assertThat(titles("/series/listed.json?when=past")).isEmpty();
	}

	@Test
	void leadsFromEachPartToTheNext() throws Exception {
		for (int day = 1; day <= 5; day++) {
			this.programme
				.enter(draft("parts").title("Part " + day).start("2027-03-0" + day + "T10:00").end(null).build());
		}
		List<String> read = new ArrayList<>();
		String next = "/events.json?series=parts&limit=2";
		for (int parts = 0; next != null && parts < 9; parts++) {
			read.addAll(titles(next));
			JsonNode url = this.json.readTree(text(next)).get("next_url");
			next = (url != null) ? url.stringValue() : null;
			assertThat(parts).isLessThan(3);
		}
		assertThat(read).containsExactly("Part 1", "Part 2", "Part 3", "Part 4", "Part 5");
		assertThat(text("/events.json?series=parts&limit=5")).doesNotContain("next_url");
		assertThat(text("/events.json?series=parts")).doesNotContain("next_url");
	}

	@Test
	void isATableForSpreadsheetsThatComputesNothing() throws Exception {
		this.programme.enter(draft("table").title("=1+1; \"two\", three").note("+41 21 000").tag("a;=1+1").build());
		byte[] bytes = this.mvc.get().uri("/series/table.csv").exchange().getResponse().getContentAsByteArray();
		assertThat(bytes).startsWith(0xef, 0xbb, 0xbf);
		List<CSVRecord> rows = CSVParser
			.parse(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8),
					CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())
			.getRecords();
		assertThat(rows).singleElement().satisfies((row) -> {
			assertThat(row.get("title")).isEqualTo("'=1+1; \"two\", three");
			assertThat(row.get("note")).isEqualTo("'+41 21 000");
			assertThat(row.get("tags")).isEqualTo("compilers; history; a;'=1+1");
			assertThat(row.get("start")).isEqualTo("2027-02-16T16:15:00+01:00");
			assertThat(row.get("speakers")).isEqualTo("Grace Hopper");
			assertThat(row.get("onlineUrl")).isEqualTo("https://meet.example.org/hopper");
		});
	}

	private static DraftBuilder draft(String series) {
		return EventDrafts.compilers().series(series, series);
	}

	private List<String> titles(String address) throws Exception {
		return this.json.readTree(text(address))
			.get("items")
			.valueStream()
			.map((item) -> item.get("_event").get("title").stringValue())
			.toList();
	}

	private String text(String address) throws Exception {
		return this.mvc.get().uri(address).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

}
