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

}
