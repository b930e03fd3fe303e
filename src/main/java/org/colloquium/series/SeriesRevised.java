package org.colloquium.series;

/**
 * An editor wrote the record of a series anew, which events may show.
 *
 * @param id which
 */
public record SeriesRevised(long id) {

}
