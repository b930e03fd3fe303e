package org.colloquium.importing;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import org.colloquium.shared.SiteSettings;

/**
 * Reads tables (CSV, RFC 4180) as spreadsheets write them: with commas, semicolons or
 * tabulators, the names of the columns in the first row, one event in each further one.
 */
@Component
class TableReader implements SourceReader {

	/* Tells by which signs the table is written. */
	private static final int HEAD = 256 * 1024;

	private static final String DELIMITERS = ",;\t|";

	private final Clock clock;

	private final ClockChange clocks;

	TableReader(Clock clock, SiteSettings site) {
		this.clock = clock.withZone(site.zone());
		this.clocks = new ClockChange(site.zone());
	}

	@Override
	public MediaType type() {
		return new MediaType("text", "csv");
	}

	@Override
	public void read(InputStream source, Consumer<ImportedItem> items) throws IOException {
		byte[] head = source.readNBytes(HEAD);
		Charset charset = charset(head);
		InputStream whole = new BufferedInputStream(new SequenceInputStream(new ByteArrayInputStream(head), source));
		try (CSVParser rows = format(new String(head, charset)).parse(new InputStreamReader(whole, charset))) {
			read(rows, items);
		}
		catch (UncheckedIOException ex) {
			throw ex.getCause();
		}
	}

	private void read(CSVParser rows, Consumer<ImportedItem> items) {
		Iterator<CSVRecord> all = rows.iterator();
		List<TableColumn> columns = all.hasNext() ? columns(all.next()) : List.of();
		if (columns.stream().noneMatch(TableColumn::isKnown)) {
			String names = String.join(", ", columns.stream().map(TableColumn::name).toList());
			items.accept(new ImportedItem(1, null, List.of(Remark.at(1, "no-columns", names))));
			return;
		}
		Identities identities = new Identities();
		LocalDate today = LocalDate.now(this.clock);
		long line = rows.getCurrentLineNumber() + 1;
		while (all.hasNext()) {
			List<String> cells = all.next().toList();
			if (cells.stream().anyMatch((cell) -> !cell.isBlank())) {
				items.accept(
						identities.distinct(this.clocks.resolved(TableRow.read((int) line, columns, cells, today))));
			}
			line = rows.getCurrentLineNumber() + 1;
		}
	}

	private static List<TableColumn> columns(CSVRecord first) {
		return first.stream().map((name) -> TableColumn.of(name.replace("\ufeff", ""))).toList();
	}

	private static CSVFormat format(String head) {
		String first = head.lines().filter((line) -> !line.isBlank()).findFirst().orElse("");
		char delimiter = ',';
		for (char candidate : DELIMITERS.toCharArray()) {
			delimiter = (count(first, candidate) > count(first, delimiter)) ? candidate : delimiter;
		}
		return CSVFormat.DEFAULT.builder()
			.setDelimiter(delimiter)
			.setIgnoreSurroundingSpaces(true)
			.setLenientEof(true)
			.setTrailingData(true)
			.get();
	}

	private static long count(String line, char sign) {
		return line.chars().filter((c) -> c == sign).count();
	}

	/* The head may end within a character. */
	private static Charset charset(byte[] head) {
		boolean broken = StandardCharsets.UTF_8.newDecoder()
			.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), false)
			.isError();
		return broken ? SourceText.WINDOWS : StandardCharsets.UTF_8;
	}

}
