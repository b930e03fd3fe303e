package org.colloquium.text;

/**
 * A stretch of a text as it was entered, in UTF-16 code units: from {@code start} to
 * before {@code end}.
 */
public record Span(int start, int end) {

	public Span {
		if (start < 0 || end < start) {
			throw new IllegalArgumentException("Not a span: " + start + " to " + end);
		}
	}

	/** The stretch itself. */
	public String of(String text) {
		return text.substring(this.start, this.end);
	}

}
