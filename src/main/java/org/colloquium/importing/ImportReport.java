package org.colloquium.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

import org.colloquium.duplicate.Report;
import org.colloquium.event.EventDraft;

/**
 * What became of a source. A long one keeps only the items that need an editor's eye.
 */
public final class ImportReport {

	/** Sources of more items than this are reported in short. */
	public static final int SHORT_ABOVE = 1_000;

	private final List<Item> items = new ArrayList<>();

	private int found;

	private int saved;

	private int refused;

	void add(Item item) {
		this.found++;
		this.refused += item.refused() ? 1 : 0;
		this.saved += (item.saved() != null) ? 1 : 0;
		if (this.found == SHORT_ABOVE + 1) {
			this.items.removeIf((known) -> known.remarks().isEmpty());
		}
		if (this.found <= SHORT_ABOVE || !item.remarks().isEmpty()) {
			this.items.add(item);
		}
	}

	public List<Item> items() {
		return this.items.stream().sorted(Comparator.comparingInt(Item::line)).toList();
	}

	/**
	 * Finds what of the items was entered twice; of a long source only what was not saved
	 * for that reason is told.
	 */
	void compare(BiFunction<EventDraft, Long, Report> check) {
		if (this.found <= SHORT_ABOVE) {
			this.items.replaceAll((item) -> (item.draft() == null || !item.duplicates().isEmpty()) ? item
					: item.with(check.apply(item.draft(), item.saved())));
		}
	}

	public int found() {
		return this.found;
	}

	public int saved() {
		return this.saved;
	}

	public int refused() {
		return this.refused;
	}

	/**
	 * One event of the source.
	 *
	 * @param line the line of the source at which it begins, counted from 1
	 * @param draft what was read, or {@code null}
	 * @param remarks what the editor should know
	 * @param duplicates what of it was entered before, or twice
	 * @param saved the event's id, or {@code null}
	 * @param refused whether it cannot be saved as it is
	 */
	public record Item(int line, EventDraft draft, List<Remark> remarks, Report duplicates, Long saved,
			boolean refused) {

		private Item with(Report duplicates) {
			return new Item(this.line, this.draft, this.remarks, duplicates, this.saved, this.refused);
		}

	}

}
