package org.colloquium.importing;

import java.time.LocalDate;

/**
 * The days of an event.
 *
 * @param first the first or only day
 * @param last the last day; {@code null} if there is only one
 * @param doubt the code of a remark on how the date was read, or {@code null}
 */
record Days(LocalDate first, LocalDate last, String doubt) {

	/** Whether the page does not tell the year. */
	boolean isGuessed() {
		return this.doubt != null && this.doubt.startsWith("next-year");
	}

	/** The same day of the year, as the last one before another day. */
	Days beforeOrIn(LocalDate end) {
		LocalDate same = this.first.withYear(end.getYear());
		return new Days(same.isAfter(end) ? same.minusYears(1) : same, null, null);
	}

}
