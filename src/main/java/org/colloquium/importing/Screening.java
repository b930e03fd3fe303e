package org.colloquium.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.colloquium.duplicate.DayBook;
import org.colloquium.duplicate.DuplicateCheck;
import org.colloquium.duplicate.ImportCheck;
import org.colloquium.duplicate.Report;
import org.colloquium.event.Entry;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Events;

/**
 * Tells what of a source is new. What comes from a source again is no duplicate but an
 * update.
 */
@Component
class Screening {

	private final ImportCheck check;

	private final DuplicateCheck duplicates;

	private final Events events;

	Screening(ImportCheck check, DuplicateCheck duplicates, Events events) {
		this.check = check;
		this.duplicates = duplicates;
		this.events = events;
	}

	/** Reads the texts of items that are saved whatever they say. */
	void readAhead(List<ImportedItem> items) {
		this.check.readAhead(drafts(items));
	}

	/** Reads items that are sorted later. */
	void readAhead(List<ImportedItem> items, DayBook book) {
		this.check.readAhead(drafts(items), book);
	}

	private static List<EventDraft> drafts(List<ImportedItem> items) {
		return items.stream().map(ImportedItem::draft).filter(Objects::nonNull).toList();
	}

	/**
	 * Sorts items.
	 */
	Outcome screen(List<ImportedItem> items, DayBook book) {
		Map<EventDraft.Origin, Long> updates = updates(items);
		List<EventDraft> drafts = drafts(items).stream()
			.filter((draft) -> !updates.containsKey(draft.source()))
			.toList();
		Map<EventDraft, Report> known = this.check.known(drafts, book);
		Set<EventDraft> repeated = this.check
			.repeated(drafts.stream().filter((draft) -> !known.containsKey(draft)).toList(), book);
		Outcome outcome = new Outcome(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
		for (ImportedItem item : items) {
			if (known.containsKey(item.draft())) {
				outcome.known().put(item, known.get(item.draft()));
			}
			else {
				(repeated.contains(item.draft()) ? outcome.waiting() : outcome.fresh()).add(item);
			}
		}
		return outcome;
	}

	/** Takes down what the next items are compared with, too. */
	void entered(List<EventDraft> drafts, List<Entry> entries, DayBook book) {
		this.check.entered(drafts, entries, book);
	}

	private Map<EventDraft.Origin, Long> updates(List<ImportedItem> items) {
		return this.events.cameFrom(
				drafts(items).stream().map(EventDraft::source).filter(Objects::nonNull).collect(Collectors.toSet()));
	}

	/** The items that say what an earlier one of them says. */
	Set<ImportedItem> repeated(List<ImportedItem> items) {
		Set<EventDraft> repeated = this.check.repeated(drafts(items), new DayBook());
		return items.stream().filter((item) -> repeated.contains(item.draft())).collect(Collectors.toSet());
	}

	/**
	 * What of a draft was entered before, or twice.
	 * @param saved the id that it was saved under, or {@code null}
	 */
	Report report(EventDraft draft, Long saved) {
		Long id = (saved == null && draft.source() != null)
				? this.events.cameFrom(List.of(draft.source())).get(draft.source()) : saved;
		return this.duplicates.check(draft, id);
	}

	/** The same item with a word on it. */
	static ImportedItem repeated(ImportedItem item) {
		List<Remark> remarks = new ArrayList<>(item.remarks());
		remarks.add(Remark.at(item.line(), "repeated-item"));
		return new ImportedItem(item.line(), item.draft(), remarks);
	}

	/** An item that is not saved because the event is there already. */
	static ImportReport.Item known(ImportedItem item, Report duplicates) {
		List<Remark> remarks = new ArrayList<>(item.remarks());
		remarks.add(Remark.at(item.line(), "known", String.valueOf(duplicates.matches().get(0).event().id())));
		return new ImportReport.Item(item.line(), item.draft(), remarks, duplicates, null, false);
	}

	/**
	 * What becomes of some items.
	 *
	 * @param fresh what nobody entered yet
	 * @param known what is entered already, with what it was found in
	 * @param waiting what says the same as one of the fresh ones
	 */
	record Outcome(List<ImportedItem> fresh, Map<ImportedItem, Report> known, List<ImportedItem> waiting) {

	}

}
