package org.colloquium.shared;

/**
 * A text as an editor writes it: CommonMark with the HTML that people paste and the LaTeX
 * that they cannot do without. The source is kept as it is; what reaches a reader is made
 * from it and is safe.
 *
 * @param source CommonMark (spec 0.31), with {@code $…$}, {@code $$…$$}, {@code \(…\)}
 * and {@code \[…\]} for mathematics
 */
public record RichText(String source) {

	public RichText {
		if (source == null || source.isBlank()) {
			throw new IllegalArgumentException("A text says something");
		}
	}

	public static RichText orNull(String source) {
		return (source == null || source.isBlank()) ? null : new RichText(source);
	}

	/**
	 * For a page.
	 * @return sanitised HTML, where mathematics stands untouched in elements of class
	 * {@code math}
	 */
	public String html() {
		return RichTextRendering.html(this.source);
	}

	/** Whether there may be anything to typeset; money looks like it too. */
	boolean hasFormulas() {
		return this.source.indexOf('$') >= 0 || this.source.contains("\\(") || this.source.contains("\\[");
	}

	/**
	 * For the pages of others, where mathematics is not typeset.
	 * @return sanitised HTML with legible formulas
	 */
	public String legibleHtml() {
		return RichTextRendering.legibleHtml(this.source);
	}

	/**
	 * For everything that is no page: paragraphs without markup, with legible formulas.
	 * @return plain text, not escaped; empty where the source is nothing but markup
	 */
	public String text() {
		return RichTextRendering.text(this.source);
	}

	/**
	 * The same in one line.
	 * @return plain text, not escaped
	 */
	public String plain() {
		return text().replaceAll("[\\s\\u00a0]+", " ").strip();
	}

}
