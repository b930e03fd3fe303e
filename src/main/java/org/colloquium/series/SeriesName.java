package org.colloquium.series;

/**
 * A series in a list, where nothing else of it is shown.
 *
 * @param id which
 * @param slug its address
 * @param name the name as printed
 */
public record SeriesName(Long id, String slug, String name) {

}
