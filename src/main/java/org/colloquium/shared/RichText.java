package org.colloquium.shared;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as an editor writes it: CommonMark with the HTML that people paste and the LaTeX
 * that they cannot do without. The source is kept as it is; what reaches a reader is made
 * from it and is safe.
 */
public final class RichText {

	/** What may mean something in CommonMark or in a formula, wherever it stands. */
	private static final String SIGNS = "\\`*_[]<>&$|@\f\u000b\0";

	/** What means something where a line begins. */
	private static final Pattern BEGINNING = Pattern.compile(" {4}| *\\t|[ \\t]*+(?:[-+=#~\\u00a0]|\\d{1,9}[.)])");

	/** As a pattern knows them. */
	private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

	private static final Pattern INDENTATION = Pattern.compile("(?m)^[ \\t]+");

	private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");

	private final String source;

	/** Made when it is first asked for: whoever enters a text asks for it ahead. */
	private volatile String plain;

	/**
	 * A text as it was written.
	 * @param source CommonMark (spec 0.31), with {@code $…$}, {@code $$…$$},
	 * {@code \(…\)} and {@code \[…\]} for mathematics; not blank
	 */
	public RichText(String source) {
		if (source == null || source.isBlank()) {
			throw new IllegalArgumentException("A text says something");
		}
		this.source = source;
	}

	public static RichText orNull(String source) {
		return (source == null || source.isBlank()) ? null : new RichText(source);
	}

	/** As it was written. */
	public String source() {
		return this.source;
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
		if (hasMarkup()) {
			return RichTextRendering.text(this.source);
		}
		String lines = this.source.replace("\r\n", "\n").replace('\r', '\n');
		String trimmed = PlainTextRendering.trimmed(INDENTATION.matcher(lines).replaceAll(""));
		return BLANK_LINES.matcher(trimmed).replaceAll("\n\n");
	}

	/**
	 * The same in one line.
	 * @return plain text, not escaped
	 */
	public String plain() {
		String known = this.plain;
		if (known == null) {
			known = inOneLine(hasMarkup() ? RichTextRendering.text(this.source) : this.source);
			this.plain = known;
		}
		return known;
	}

	/*
	 * A text without any of it says what stands there, and need not be read as markup.
	 * Letter by letter: no pattern is as quick, and every text is asked.
	 */
	private boolean hasMarkup() {
		Matcher beginning = BEGINNING.matcher(this.source);
		boolean begins = true;
		for (int i = 0; i < this.source.length(); i++) {
			if (begins && beginning.region(i, this.source.length()).lookingAt()) {
				return true;
			}
			char c = this.source.charAt(i);
			if (c <= '|' && !Character.isLetterOrDigit(c) && SIGNS.indexOf(c) >= 0) {
				return true;
			}
			begins = LINE_ENDS.indexOf(c) >= 0;
		}
		return false;
	}

	private static String inOneLine(String text) {
		StringBuilder line = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c != '\u00a0' && !Character.isWhitespace(c)) {
				line.append(c);
			}
			else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
				line.append(' ');
			}
		}
		return line.toString().strip();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof RichText text && this.source.equals(text.source);
	}

	@Override
	public int hashCode() {
		return this.source.hashCode();
	}

	@Override
	public String toString() {
		return this.source;
	}

}
