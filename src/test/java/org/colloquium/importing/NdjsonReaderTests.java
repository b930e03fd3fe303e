package org.colloquium.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class NdjsonReaderTests {

	private final NdjsonReader reader = new NdjsonReader(JsonMapper.builder().build(), Sources.SITE);

	@Test
	void countsBlankLinesToo() throws IOException {
		List<ImportedItem> items = read("{\"title\": \"One\"}\r\n\n  \n{\"title\": \"Two\"}");
		assertThat(items).extracting(ImportedItem::line).containsExactly(1, 4);
		assertThat(items).extracting((item) -> item.draft().title()).containsExactly("One", "Two");
	}

	@Test
	void readsPastAByteOrderMark() throws IOException {
		assertThat(read("\ufeff{\"title\": \"One\"}").get(0).draft().title()).isEqualTo("One");
	}

	@Test
	void refusesOnlyTheLineThatIsNotUtf8() throws IOException {
		ByteArrayOutputStream source = new ByteArrayOutputStream();
		source.write("{\"title\": \"One\"}\n{\"title\": \"".getBytes(StandardCharsets.UTF_8));
		source.write(0xe9);
		source.write("\"}\n{\"title\": \"Three\"}\n".getBytes(StandardCharsets.UTF_8));
		List<ImportedItem> items = read(new ByteArrayInputStream(source.toByteArray()));
		assertThat(items).extracting(ImportedItem::line).containsExactly(1, 2, 3);
		assertThat(items.get(1).draft()).isNull();
		assertThat(Sources.codes(items.get(1))).containsExactly("remark.not-utf8");
	}

	@Test
	void breaksOffAtALineThatIsNone() {
		assertThatIOException().isThrownBy(() -> read("x".repeat(9_000_000)));
	}

	@Test
	void readsALineLongerThanItsBuffer() throws IOException {
		String title = "long ".repeat(40_000);
		assertThat(read("{\"title\": \"" + title + "\"}\n{\"title\": \"Two\"}"))
			.extracting((item) -> item.draft().title())
			.containsExactly(title, "Two");
	}

	@Test
	void saysWhatIsWrongInALine() throws IOException {
		List<ImportedItem> items = read("{\"titel\": \"One\"}\n[1]\n{\"title\": 1}\n{\n");
		assertThat(items.get(0).draft()).isNotNull();
		assertThat(Sources.codes(items.get(0))).containsExactly("remark.field");
		assertThat(items.subList(1, 4)).allSatisfy((item) -> assertThat(item.draft()).isNull());
		assertThat(Sources.codes(items.get(3))).containsExactly("remark.not-json");
	}

	@Test
	void putsRightAnEndInTheHourThatTheClocksLeaveOut() throws IOException {
		ImportedItem item = read("{\"start\": \"2023-03-26T01:15\", \"end\": \"2023-03-26T02:15\"}").get(0);
		assertThat(item.draft().end()).isEqualTo("2023-03-26T03:15:00+02:00");
		assertThat(Sources.codes(item)).containsExactly("remark.end-resolved");
		assertThat(read("{\"start\": \"2023-03-26T02:15\", \"end\": \"2023-03-26T03:15\"}").get(0).draft().start())
			.isEqualTo("2023-03-26T02:15");
	}

	private List<ImportedItem> read(String source) throws IOException {
		return Sources.read(this.reader, source);
	}

	private List<ImportedItem> read(InputStream source) throws IOException {
		return Sources.read(this.reader, source);
	}

}
