package org.colloquium.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.colloquium.duplicate.Report;
import org.colloquium.event.EventDraft;

/**
 * What became of a source. A long one keeps only the items that need an editor's eye.
 */
public final class ImportReport {

	/** Sources of more items than this are reported in short. */
	public static final int SHORT_ABOVE = 1_000;

	/**
	 * What is kept of a source at most, in characters: an answer holds some ten thousand
	 * items.
	 */
	static final int MOST = 30_000_000;

	/** Of an item that says nothing, and of a remark. */
	private static final int FRAME = 500;

	private final List<Item> items = new ArrayList<>();

	private long length;

	private int untold;

	private int firstUntold = Integer.MAX_VALUE;

	private int found;

	private int saved;

	private int refused;

	void add(Item item) {
		this.found++;
		this.refused += item.refused() ? 1 : 0;
		this.saved += (item.saved() != null) ? 1 : 0;
		if (this.found == SHORT_ABOVE + 1) {
			this.items.removeIf((known) -> known.remarks().isEmpty());
			this.length = this.items.stream().mapToLong(Item::length).sum();
		}
		if (this.found <= SHORT_ABOVE || !item.remarks().isEmpty()) {
			tell(item);
		}
	}

	private void tell(Item item) {
		long more = item.length();
		if (this.length + more > MOST) {
			this.untold++;
			this.firstUntold = Math.min(this.firstUntold, item.line());
		}
		else {
			this.items.add(item);
			this.length += more;
		}
	}

	/**
	 * What is told of the source.
	 * @return the items in the order of their lines; where they would be too many, the
	 * last one tells how many are left out, and where the first of them is
	 */
	public List<Item> items() {
		Stream<Item> rest = Stream.empty();
		if (this.untold > 0) {
			List<Remark> remarks = List.of(Remark.at(this.firstUntold, "more-items", this.untold));
			rest = Stream.of(new Item(this.firstUntold, null, remarks, Report.NOTHING, null, false));
		}
		return Stream.concat(this.items.stream().sorted(Comparator.comparingInt(Item::line)), rest).toList();
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

		private long length() {
			return FRAME * (1L + this.remarks.size()) + ((this.draft != null) ? this.draft.length() : 0);
		}

		private Item with(Report duplicates) {
			return new Item(this.line, this.draft, this.remarks, duplicates, this.saved, this.refused);
		}

	}

}
