package org.colloquium.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What is invented is too tidy: calendars that programs really wrote. */
class RealCalendarsTests {

	private static final Path FOLDER = Path.of(System.getProperty("colloquium.text.data", "../shared/data"), "ics");

	private final CalendarReader reader = new CalendarReader(Sources.CLOCK, Sources.SITE);

	@Test
	void giveEveryEventOrSayWhyNot() throws IOException {
		assumeTrue(Files.isDirectory(FOLDER), () -> "No real calendars in " + FOLDER.toAbsolutePath().normalize());
		int dated = 0;
		int all = 0;
		for (Path file : files()) {
			List<ImportedItem> items = read(file);
			assertThat(items).as("%s", file).isNotEmpty();
			assertThat(items).as("%s", file).allMatch((item) -> item.draft() != null || !item.remarks().isEmpty());
			all += items.size();
			dated += (int) items.stream().filter(RealCalendarsTests::isDated).count();
		}
		assertThat(all).isGreaterThan(1_000);
		assertThat(dated).as("of %d with a beginning", all).isGreaterThan(all * 9 / 10);
	}

	private static boolean isDated(ImportedItem item) {
		return item.draft() != null && item.draft().start() != null;
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(FOLDER)) {
			return files.filter((file) -> file.toString().endsWith(".ics")).sorted().toList();
		}
	}

	private List<ImportedItem> read(Path file) throws IOException {
		try (InputStream source = Files.newInputStream(file)) {
			return Sources.read(this.reader, source);
		}
	}

}
