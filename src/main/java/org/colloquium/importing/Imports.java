package org.colloquium.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.duplicate.DayBook;
import org.colloquium.duplicate.Report;
import org.colloquium.event.DraftReadings;
import org.colloquium.event.Entry;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Programme;
import org.colloquium.shared.Refused;
import org.colloquium.shared.Violation;

/**
 * Takes in whole sources. All that can be saved of a source is saved in one transaction;
 * if the source breaks off, nothing is.
 */
@Service
public class Imports {

	private static final Logger logger = LoggerFactory.getLogger(Imports.class);

	private static final int PROGRESS = 5_000;

	private final List<SourceReader> readers;

	private final Programme programme;

	private final Screening screening;

	Imports(List<SourceReader> readers, Programme programme, Screening screening) {
		this.readers = readers;
		this.programme = programme;
		this.screening = screening;
	}

	/**
	 * Whether a kind of source can be read.
	 * @param type as told by {@code Content-Type}
	 * @return {@code true} if there is a reader for it
	 */
	public boolean reads(MediaType type) {
		return this.readers.stream().anyMatch((reader) -> reader.type().includes(type));
	}

	/** The kinds of source that can be read. */
	public List<MediaType> types() {
		return this.readers.stream().map(SourceReader::type).sorted(Comparator.comparing(MediaType::toString)).toList();
	}

	/**
	 * Reads a source and saves nothing.
	 * @param type the kind of source
	 * @param source in the character set that its type names, or UTF-8
	 * @return what would become of it, and what of it was entered before
	 * @throws IOException when the source breaks off
	 */
	public ImportReport preview(MediaType type, InputStream source) throws IOException {
		ImportReport report = new ImportReport();
		ahead(type, this.screening::readAhead).read(SourceEncoding.utf8(type, source), (items) -> {
			Set<ImportedItem> repeated = this.screening.repeated(items);
			items.forEach((item) -> report.add(checked(repeated.contains(item) ? Screening.repeated(item) : item)));
		});
		report.compare(this.screening::report);
		return report;
	}

	/**
	 * Reads a source and saves every event that is acceptable.
	 * @param type the kind of source
	 * @param source in the character set that its type names, or UTF-8
	 * @param duplicates whether to save what is entered already, too
	 * @return what became of it
	 * @throws IOException when the source breaks off; nothing is saved then
	 */
	@Transactional(rollbackFor = IOException.class)
	public ImportReport accept(MediaType type, InputStream source, boolean duplicates) throws IOException {
		ImportReport report = new ImportReport();
		DayBook book = new DayBook();
		DraftReadings readings = new DraftReadings();
		Consumer<List<ImportedItem>> preparation = duplicates ? this.screening::readAhead
				: (items) -> this.screening.readAhead(items, book);
		ahead(type, preparation.andThen((items) -> this.programme.readAhead(drafts(items), readings)))
			.read(SourceEncoding.utf8(type, source), (items) -> {
				List<ImportedItem> left = items;
				while (!left.isEmpty()) {
					left = duplicates ? saveAll(left, report, readings) : saveNew(left, report, readings, book);
				}
				if (report.found() / PROGRESS > (report.found() - items.size()) / PROGRESS) {
					logger.info("Import: {} events so far", report.found());
				}
			});
		report.compare(this.screening::report);
		logger.info("Import finished: {} found, {} saved, {} refused", report.found(), report.saved(),
				report.refused());
		return report;
	}

	private ReadAhead ahead(MediaType type, Consumer<List<ImportedItem>> preparation) {
		return new ReadAhead(reader(type), preparation);
	}

	private SourceReader reader(MediaType type) {
		return this.readers.stream()
			.filter((reader) -> reader.type().includes(type))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No reader for " + type));
	}

	private ImportReport.Item checked(ImportedItem item) {
		if (item.draft() == null) {
			return unreadable(item);
		}
		try {
			this.programme.check(item.draft());
			return new ImportReport.Item(item.line(), item.draft(), item.remarks(), Report.NOTHING, null, false);
		}
		catch (Refused ex) {
			return refused(item, ex.violations());
		}
	}

	/** Saves what is new and tells what must wait until that can be found. */
	private List<ImportedItem> saveNew(List<ImportedItem> items, ImportReport report, DraftReadings readings,
			DayBook book) {
		Screening.Outcome outcome = this.screening.screen(items, book);
		outcome.known().forEach((item, duplicates) -> {
			report.add(Screening.known(item, duplicates));
			readings.forget(item.draft());
		});
		List<EventDraft> drafts = drafts(outcome.fresh());
		this.screening.entered(drafts, save(outcome.fresh(), drafts, report, readings), book);
		return outcome.waiting();
	}

	private List<ImportedItem> saveAll(List<ImportedItem> items, ImportReport report, DraftReadings readings) {
		save(items, drafts(items), report, readings);
		return List.of();
	}

	private List<Entry> save(List<ImportedItem> items, List<EventDraft> drafts, ImportReport report,
			DraftReadings readings) {
		List<Entry> entries = this.programme.enterEach(drafts, readings);
		Iterator<Entry> became = entries.iterator();
		for (ImportedItem item : items) {
			report.add((item.draft() != null) ? saved(item, became.next()) : unreadable(item));
		}
		this.programme.forget();
		return entries;
	}

	private static List<EventDraft> drafts(List<ImportedItem> items) {
		return items.stream().map(ImportedItem::draft).filter((draft) -> draft != null).toList();
	}

	private static ImportReport.Item saved(ImportedItem item, Entry entry) {
		return entry.isRefused() ? refused(item, entry.violations()) : new ImportReport.Item(item.line(), item.draft(),
				item.remarks(), Report.NOTHING, entry.event().id(), false);
	}

	private static ImportReport.Item refused(ImportedItem item, List<Violation> violations) {
		List<Remark> remarks = new ArrayList<>(item.remarks());
		remarks.addAll(Remark.of(item.line(), violations));
		return new ImportReport.Item(item.line(), item.draft(), remarks, Report.NOTHING, null, true);
	}

	private static ImportReport.Item unreadable(ImportedItem item) {
		return new ImportReport.Item(item.line(), null, item.remarks(), Report.NOTHING, null, true);
	}

}
