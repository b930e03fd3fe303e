package org.colloquium.importing;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.colloquium.duplicate.Report;
import org.colloquium.event.EventDraft;
import org.colloquium.importing.ImportReport.Item;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an import tells of a source, however long that is.
 */
class ImportReportTests {

	private static final EventDraft LONG = EventDraft.builder().abstractText("x".repeat(1_000_000)).build();

	@Test
	void tellsEveryItemOfAShortSource() {
		ImportReport report = new ImportReport();
		IntStream.rangeClosed(1, ImportReport.SHORT_ABOVE).forEach((line) -> report.add(broken(line)));
		assertThat(report.items()).extracting(Item::line)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, ImportReport.SHORT_ABOVE).boxed().toList());
	}

	@Test
	void holdsNoMoreThanFitsAndTellsWhereTheRestBegins() {
		ImportReport report = new ImportReport();
		IntStream.rangeClosed(1, 200_000).forEach((line) -> report.add(broken(line)));
		List<Item> items = report.items();
		int told = items.size() - 1;
		assertThat(told).isBetween(10_000, 60_000);
		assertThat(items.get(told - 1).line()).isEqualTo(told);
		Item rest = items.get(told);
		assertThat(rest.line()).isEqualTo(told + 1);
		assertThat(rest.remarks()).hasSize(1);
		assertThat(rest.remarks().get(0).message().getCodes()).containsExactly("remark.more-items");
		assertThat(rest.remarks().get(0).message().getArguments()).containsExactly(200_000 - told);
		assertThat(report.found()).isEqualTo(200_000);
		assertThat(report.refused()).isEqualTo(200_000);
	}

	@Test
	void holdsFewLongItems() {
		ImportReport report = new ImportReport();
		IntStream.rangeClosed(1, 100)
			.forEach((line) -> report
				.add(new Item(line, LONG, List.of(Remark.at(line, "known", "7")), Report.NOTHING, null, false)));
		assertThat(report.items()).hasSize(ImportReport.MOST / 1_000_000);
	}

	@Test
	void makesRoomForRemarksWhenWhatNeedsNoneIsNotTold() {
		ImportReport report = new ImportReport();
		IntStream.rangeClosed(1, ImportReport.SHORT_ABOVE + 1)
			.forEach((line) -> report
				.add(new Item(line, (line < 30) ? LONG : null, List.of(), Report.NOTHING, (long) line, false)));
		IntStream.rangeClosed(2_000, 3_000).forEach((line) -> report.add(broken(line)));
		assertThat(report.items()).hasSize(1_001).allMatch((item) -> item.refused());
	}

	private static Item broken(int line) {
		return new Item(line, null, List.of(Remark.at(line, "not-json", "x")), Report.NOTHING, null, true);
	}

}
