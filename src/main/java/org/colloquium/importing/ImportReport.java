package org.colloquium.importing;

import java.util.ArrayList;
import java.util.List;

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
		return List.copyOf(this.items);
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
	 * @param draft what was read, or {@code null}
	 * @param remarks what the editor should know
	 * @param saved the event's id, or {@code null}
	 * @param refused whether it cannot be saved as it is
	 */
	public record Item(EventDraft draft, List<Remark> remarks, Long saved, boolean refused) {

	}

}
