package org.colloquium.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.colloquium.event.EventDraft;

/**
 * The identifiers that the items of one source have given. Some programs give all their
 * events the same one: then it tells nothing of the later ones.
 */
final class Identities {

	/**
	 * Under which the identifiers of calendars (RFC 5545, 3.8.4.7) are known, also where
	 * a table has them.
	 */
	static final String CALENDAR = "iCalendar";

	private final Set<EventDraft.Origin> known = new HashSet<>();

	/**
	 * Takes an item as another event if an earlier one has its identifier.
	 * @param item as it was read
	 * @return the item, or one without identifier and with a remark
	 */
	ImportedItem distinct(ImportedItem item) {
		EventDraft draft = item.draft();
		if (draft == null || draft.source() == null || this.known.add(draft.source())) {
			return item;
		}
		Remark remark = Remark.at(item.line(), "same-uid", draft.source().id());
		List<Remark> remarks = Stream.concat(item.remarks().stream(), Stream.of(remark)).toList();
		return new ImportedItem(item.line(), draft.but().withoutSource().build(), remarks);
	}

}
