package org.colloquium.search;

/**
 * A stretch of a text.
 *
 * @param text as it stands there, not escaped
 * @param marked whether it is what was asked for
 */
public record Piece(String text, boolean marked) {

}
