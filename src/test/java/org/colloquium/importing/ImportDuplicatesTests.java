package org.colloquium.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

import org.colloquium.duplicate.CommittingTest;
import org.colloquium.duplicate.EventVerdict;

import static org.assertj.core.api.Assertions.assertThat;

@CommittingTest
class ImportDuplicatesTests {

	private static final String MOSS = "Moss drinks fog. We hung nets of the same fibre on a hill above Lima, "
			+ "measured for four years how much water they caught, and ask why the moss still catches twice as "
			+ "much per gram although the nets were copied from it hair by hair.";

	@Autowired
	private Imports imports;

	@Test
	void savesTheSameLineOnceHoweverOftenItComes() throws IOException {
		String line = line("Nets for fog", "2095-01-10T10:00", "Rosa Quispe", MOSS, null);
		ImportReport report = acceptNew(line.repeat(3));
		assertThat(report.found()).isEqualTo(3);
		assertThat(report.saved()).isEqualTo(1);
		assertThat(report.refused()).isZero();
		assertThat(report.items()).extracting(ImportReport.Item::line).containsExactly(1, 2, 3);
		assertThat(report.items().get(2).duplicates().isKnownEvent()).isTrue();
		assertThat(report.items().get(2).remarks()).hasSize(1);
		assertThat(acceptNew(line).saved()).isZero();
		assertThat(accept(line, true).saved()).isEqualTo(1);
	}

	@Test
	void knowsAnEventUnderAnotherTitleOnTheSameDay() throws IOException {
		assertThat(acceptNew(line("Moss and water", "2095-02-10T10:00", "Inti Mamani", MOSS, null)).saved())
			.isEqualTo(1);
		ImportReport again = acceptNew(line("How fog is caught", "2095-02-10T10:00", "I. Mamani", MOSS, null));
		assertThat(again.saved()).isZero();
		ImportReport.Item item = again.items().get(0);
		assertThat(item.saved()).isNull();
		assertThat(item.duplicates().matches().get(0).event().title()).isEqualTo("Moss and water");
	}

	@Test
	void savesATalkThatIsGivenAgainOnAnotherDayAndSaysSo() throws IOException {
		acceptNew(line("A copy of moss", "2095-03-10T10:00", "Elin Strand", MOSS + " One.", null));
		ImportReport report = acceptNew(
				line("A copy of moss", "2095-04-10T10:00", "Elin Strand", MOSS + " One.", null));
		assertThat(report.saved()).isEqualTo(1);
		assertThat(report.items().get(0).duplicates().matches()).extracting((match) -> match.verdict())
			.contains(EventVerdict.SAME_TALK);
	}

	@Test
	void savesAllHoursOfATourThatOneFileTellsOf() throws IOException {
		StringBuilder file = new StringBuilder();
		for (int hour = 10; hour < 15; hour++) {
			file.append(line("A tour of the fog nets", "2095-08-10T" + hour + ":00", "Ana Prado", MOSS, null));
		}
		assertThat(preview(file.toString()).items()).allSatisfy((item) -> assertThat(item.remarks()).isEmpty());
		assertThat(acceptNew(file.toString()).saved()).isEqualTo(5);
		assertThat(acceptNew(file.toString()).saved()).isZero();
	}

	@Test
	void takesTheSameSourceForAnUpdate() throws IOException {
		String source = ", \"source\": {\"name\": \"moss\", \"id\": \"1\"}";
		Long first = acceptNew(line("Updated moss", "2095-05-10T10:00", "Nils Holm", MOSS, source)).items()
			.get(0)
			.saved();
		ImportReport again = acceptNew(line("Updated moss", "2095-05-10T11:00", "Nils Holm", MOSS, source));
		assertThat(again.items().get(0).saved()).isEqualTo(first);
	}

	@Test
	void showsWhatIsEnteredAlreadyBeforeAnythingIsSaved() throws IOException {
		String line = line("Previews of moss", "2095-06-10T10:00", "Ana Prado", MOSS, null);
		assertThat(preview(line).items().get(0).duplicates().isKnownEvent()).isFalse();
		acceptNew(line);
		ImportReport report = preview(line + line("Other", "2095-06-11T10:00", "Bo Lund", "Not a word of it.", null));
		assertThat(report.saved()).isZero();
		assertThat(report.items().get(0).duplicates().isKnownEvent()).isTrue();
		assertThat(report.items().get(1).duplicates().isKnownEvent()).isFalse();
	}

	@Test
	void tellsAPreviewedLineThatAnotherOneSaysTheSame() throws IOException {
		String line = line("Twice in one file", "2095-07-10T10:00", "Ana Prado", MOSS, null);
		ImportReport report = preview(line + line);
		assertThat(report.items().get(0).remarks()).isEmpty();
		assertThat(report.items().get(1).remarks()).hasSize(1);
	}

	private ImportReport preview(String source) throws IOException {
		return this.imports.preview(MediaType.APPLICATION_NDJSON, stream(source));
	}

	private ImportReport acceptNew(String source) throws IOException {
		return accept(source, false);
	}

	private ImportReport accept(String source, boolean duplicates) throws IOException {
		return this.imports.accept(MediaType.APPLICATION_NDJSON, stream(source), duplicates);
	}

	private static ByteArrayInputStream stream(String source) {
		return new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8));
	}

	private static String line(String title, String start, String speaker, String text, String more) {
		return """
				{"title": "%s", "start": "%s", "speakers": [{"name": "%s"}], "abstract": "%s"%s}
				""".formatted(title, start, speaker, text, (more != null) ? more : "");
	}

}
