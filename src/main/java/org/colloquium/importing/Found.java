package org.colloquium.importing;

/**
 * Something found in a text.
 *
 * @param value what was found; {@code null} if it looks like one and cannot be one, such
 * as 31 February
 * @param from where it begins
 * @param to where it ends
 * @param <T> what was looked for
 */
record Found<T>(T value, int from, int to) {

}
