package org.colloquium.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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

	private static final int BATCH = 200;

	private static final int PROGRESS = 5_000;

	private final List<SourceReader> readers;

	private final Programme programme;

	Imports(List<SourceReader> readers, Programme programme) {
		this.readers = readers;
		this.programme = programme;
	}

	/**
	 * Whether a kind of source can be read.
	 * @param type as told by {@code Content-Type}
	 * @return {@code true} if there is a reader for it
	 */
	public boolean reads(MediaType type) {
		return this.readers.stream().anyMatch((reader) -> reader.type().includes(type));
	}

	/**
	 * Reads a source and saves nothing.
	 * @param type the kind of source
	 * @param source UTF-8
	 * @return what would become of it
	 * @throws IOException when the source breaks off
	 */
	public ImportReport preview(MediaType type, InputStream source) throws IOException {
		ImportReport report = new ImportReport();
		reader(type).read(source, (item) -> report.add(checked(item)));
		return report;
	}

	/**
	 * Reads a source and saves every event that is acceptable.
	 * @param type the kind of source
	 * @param source UTF-8
	 * @return what became of it
	 * @throws IOException when the source breaks off; nothing is saved then
	 */
	@Transactional(rollbackFor = IOException.class)
	public ImportReport accept(MediaType type, InputStream source) throws IOException {
		ImportReport report = new ImportReport();
		List<ImportedItem> waiting = new ArrayList<>();
		reader(type).read(source, (item) -> {
			waiting.add(item);
			if (waiting.size() == BATCH) {
				save(waiting, report);
			}
		});
		save(waiting, report);
		logger.info("Import finished: {} found, {} saved, {} refused", report.found(), report.saved(),
				report.refused());
		return report;
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
			return new ImportReport.Item(item.draft(), item.remarks(), null, false);
		}
		catch (Refused ex) {
			return refused(item, ex.violations());
		}
	}

	private void save(List<ImportedItem> waiting, ImportReport report) {
		List<EventDraft> drafts = waiting.stream().map(ImportedItem::draft).filter((draft) -> draft != null).toList();
		Iterator<Entry> entries = this.programme.enterEach(drafts).iterator();
		for (ImportedItem item : waiting) {
			report.add((item.draft() != null) ? saved(item, entries.next()) : unreadable(item));
		}
		this.programme.forget();
		waiting.clear();
		if (report.found() % PROGRESS == 0 && report.found() > 0) {
			logger.info("Import: {} events so far", report.found());
		}
	}

	private static ImportReport.Item saved(ImportedItem item, Entry entry) {
		return entry.isRefused() ? refused(item, entry.violations())
				: new ImportReport.Item(item.draft(), item.remarks(), entry.event().id(), false);
	}

	private static ImportReport.Item refused(ImportedItem item, List<Violation> violations) {
		List<Remark> remarks = new ArrayList<>(item.remarks());
		remarks.addAll(Remark.of(item.line(), violations));
		return new ImportReport.Item(item.draft(), remarks, null, true);
	}

	private static ImportReport.Item unreadable(ImportedItem item) {
		return new ImportReport.Item(null, item.remarks(), null, true);
	}

}
