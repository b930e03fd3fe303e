package org.colloquium.importing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.colloquium.event.EventDraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class TableReaderTests {

	private final TableReader reader = new TableReader(Sources.CLOCK, Sources.SITE);

	@Test
	void readsTheFieldsByTheNamesOfTheApi() throws IOException {
		List<ImportedItem> items = read(
				"""
						id,title,series,start,end,zone,location,onlineUrl,language,tags,speakers,affiliation,bio,hosts,note,abstract,internal,status,statusMessage
						7,Notes on an engine,IC Colloquium,2026-02-16T14:00:00+01:00,2026-02-16T15:00:00+01:00,Europe/Zurich,BC 420,https://zoom.us/j/1,en,"engines, history",Ada King,London,"She wrote
						notes.",Grace Hopper,Faculty candidate,"What an engine, once built, may ""compute"".",true,CANCELLED,Ill
						,,,,,,,,,,,,,,,,,,
						8,Another,,2026-02-17 14:00,,,,,,,,,,,,,,,
						""");
		EventDraft draft = items.get(0).draft();
		assertThat(items).extracting(ImportedItem::line).containsExactly(2, 5);
		assertThat(items.get(0).remarks()).isEmpty();
		assertThat(draft.title()).isEqualTo("Notes on an engine");
		assertThat(draft.series()).isEqualTo("ic-colloquium");
		assertThat(draft.start()).isEqualTo("2026-02-16T14:00:00+01:00");
		assertThat(draft.end()).isEqualTo("2026-02-16T15:00:00+01:00");
		assertThat(draft.zone()).isEqualTo("Europe/Zurich");
		assertThat(draft.onlineUrl()).isEqualTo("https://zoom.us/j/1");
		assertThat(draft.tags()).containsExactly("engines", "history");
		assertThat(draft.speakers()).extracting(EventDraft.Person::name, EventDraft.Person::affiliation)
			.containsExactly(tuple("Ada King", "London"));
		assertThat(draft.speakers().get(0).bio()).contains("She wrote", "notes.");
		assertThat(draft.hosts()).extracting(EventDraft.Contact::name).containsExactly("Grace Hopper");
		assertThat(draft.note()).isEqualTo("Faculty candidate");
		assertThat(draft.abstractText()).isEqualTo("What an engine, once built, may \"compute\".");
		assertThat(draft.internal()).isTrue();
		assertThat(draft.status()).isEqualTo("CANCELLED");
		assertThat(draft.statusMessage()).isEqualTo("Ill");
		assertThat(items.get(1).draft().start()).isEqualTo("2026-02-17T14:00");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '#', value = {
			"Titre;Date;Heure de début;Heure de fin;Orateur;Lieu # Notes;16.02.2026;14h00;15h30;Ada King;BC 420",
			"Titel;Datum;Uhrzeit;Referentin;Raum # Notes;16.2.2026;14:00-15:30;Ada King;BC 420",
			"Subject,Start Date,Start Time,End Date,End Time,Speaker,Location # Notes,2026-02-16,2:00 PM,2026-02-16,3:30 PM,Ada King,BC 420",
			"start_time\ttalk_title\tspeaker_name\tdate\tend_time\troom # 14:00\tNotes\tAda King\t16 Feb 2026\t15:30\tBC 420" })
	void readsTheTablesThatPeopleKeep(String names, String row) throws IOException {
		ImportedItem item = read((names + "\n" + row + "\n").replace("\\t", "\t")).get(0);
		assertThat(item.remarks()).isEmpty();
		assertThat(item.draft().title()).isEqualTo("Notes");
		assertThat(item.draft().start()).isEqualTo("2026-02-16T14:00");
		assertThat(item.draft().end()).isEqualTo("2026-02-16T15:30");
		assertThat(item.draft().location()).isEqualTo("BC 420");
		assertThat(item.draft().speakers()).extracting(EventDraft.Person::name).containsExactly("Ada King");
	}

	@Test
	void knowsAnEventAgainByItsIdentifier() throws IOException {
		List<ImportedItem> items = read("""
				uid,title,start
				talk-7@example.org,Notes,2026-02-16T14:00
				talk-8@example.org,Another,2026-02-17T14:00
				talk-7@example.org,A third one,2026-02-18T14:00
				,A fourth one,2026-02-19T14:00
				""");
		assertThat(items).extracting((item) -> item.draft().source())
			.containsExactly(new EventDraft.Origin("iCalendar", "talk-7@example.org"),
					new EventDraft.Origin("iCalendar", "talk-8@example.org"), null, null);
		assertThat(items.get(2).remarks()).hasSize(1);
	}

	@Test
	void readsWhatASpreadsheetOnWindowsWrites() throws IOException {
		String table = "Titel;Beginn;Gastgeber;E-Mail\r\nÜber Maschinen;16.02.2026 14:00;Grace Hopper;grace@example.org\r\n";
		for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
			EventDraft draft = read(table.getBytes(charset)).get(0).draft();
			assertThat(draft.title()).isEqualTo("Über Maschinen");
			assertThat(draft.start()).isEqualTo("2026-02-16T14:00");
			assertThat(draft.hosts()).containsExactly(new EventDraft.Contact("Grace Hopper", "grace@example.org"));
		}
		assertThat(read("\ufeff" + table).get(0).draft().title()).isEqualTo("Über Maschinen");
	}

	@Test
	void saysWhatItDoesNotUnderstand() throws IOException {
		ImportedItem item = read("Title,Start,Shoe size,Status\nNotes,some day,42,perhaps,more\n").get(0);
		assertThat(item.remarks()).extracting((remark) -> remark.message().getCodes()[0])
			.containsExactly("remark.unknown-column", "remark.unknown-column", "remark.not-understood",
					"remark.not-understood");
		assertThat(item.remarks().get(0).message().getArguments()).containsExactly("Shoe size", "42");
		assertThat(item.draft().start()).isNull();
	}

	@Test
	void saysThatATableHasNoColumnThatIsKnown() throws IOException {
		for (String nothing : List.of("", "a,b\n1,2\n", "<html></html>")) {
			List<ImportedItem> items = read(nothing);
			assertThat(items).hasSize(1);
			assertThat(items.get(0).draft()).isNull();
			assertThat(items.get(0).remarks()).extracting((remark) -> remark.message().getCodes()[0])
				.containsExactly("remark.no-columns");
		}
	}

	private List<ImportedItem> read(String source) throws IOException {
		return Sources.read(this.reader, source);
	}

	private List<ImportedItem> read(byte[] source) throws IOException {
		return Sources.read(this.reader, source);
	}

}
