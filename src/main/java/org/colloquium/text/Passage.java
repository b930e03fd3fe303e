package org.colloquium.text;

/**
 * A passage that stands in both texts, or twice in one: where it stands here, where
 * there, and how many of its words agree. It begins and ends with equal words; small
 * differences within it are bridged.
 */
public record Passage(Span here, Span there, int words) {
}
