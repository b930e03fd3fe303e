package org.colloquium.importing;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

import org.colloquium.event.EventDraft;

/**
 * Puts right an end that falls into the hour which a change of clocks leaves out or
 * repeats. Programs compute ends by adding a length to wall times, so it is theirs and
 * nobody's slip; a beginning in that hour is left for the editor to decide.
 */
final class ClockChange {

	private final ZoneId department;

	ClockChange(ZoneId department) {
		this.department = department;
	}

	/**
	 * The same for an item as a whole.
	 * @param item what was read, perhaps no event
	 * @return the item, with an end that exists
	 */
	ImportedItem resolved(ImportedItem item) {
		if (item.draft() == null) {
			return item;
		}
		List<Remark> remarks = new ArrayList<>(item.remarks());
		EventDraft draft = resolved(item.line(), item.draft(), remarks);
		return new ImportedItem(item.line(), draft, remarks);
	}

	/**
	 * Gives such an end its offset from UTC, by the length that the wall times have.
	 * @param line the line of the source, for the remark
	 * @param draft what was read
	 * @param remarks takes a remark when the end was put right
	 * @return the draft, with an end that exists
	 */
	EventDraft resolved(int line, EventDraft draft, List<Remark> remarks) {
		try {
			ZoneId zone = (draft.zone() != null) ? ZoneId.of(draft.zone()) : this.department;
			if (draft.start() == null || draft.end() == null) {
				return draft;
			}
			LocalDateTime start = LocalDateTime.parse(draft.start());
			LocalDateTime end = LocalDateTime.parse(draft.end());
			ZoneRules rules = zone.getRules();
			if (rules.getValidOffsets(end).size() == 1 || rules.getValidOffsets(start).size() != 1
					|| end.isBefore(start)) {
				return draft;
			}
			ZonedDateTime exact = start.atZone(zone).plus(Duration.between(start, end));
			String written = exact.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
			remarks.add(Remark.at(line, "end-resolved", draft.end(), zone.getId(), written));
			return draft.but().end(written).build();
		}
		catch (DateTimeException ex) {
			// what is no date, time or zone is for the check to name
			return draft;
		}
	}

}
