package org.colloquium.shared;

/**
 * Something in the version that an editor saw when deciding about it.
 *
 * @param id which
 * @param version its version then
 */
public record Seen(long id, int version) {

}
