package org.colloquium.people;

/**
 * An editor wrote the record of a host anew, which events may show.
 *
 * @param id which
 */
public record HostRevised(long id) {

}
