package org.colloquium.importing;

import java.util.List;

import org.colloquium.event.EventDraft;

/**
 * One event found in a source.
 *
 * @param line the line of the source at which it begins, counted from 1
 * @param draft what was understood; unchecked, and {@code null} when the item could not
 * be read at all
 * @param remarks what the editor should know, in the order of the lines
 */
public record ImportedItem(int line, EventDraft draft, List<Remark> remarks) {

	public ImportedItem {
		remarks = List.copyOf(remarks);
	}

}
