package org.colloquium.importing;

import java.util.List;

/**
 * One line of what was pasted, freed of what cannot be seen and of the marks with which
 * mail programs quote.
 *
 * @param number counted from 1
 * @param indent how many spaces stand before it
 * @param text without spaces at its ends; empty for a blank line
 * @param cells the cells where it is the row of a table, otherwise none
 */
record PastedLine(int number, int indent, String text, List<String> cells) {

	/* Word processors write the last ones. */
	static final String MARKS = "-*•·–◦▪+●○■‣\uf0b7\uf0a7";

	boolean isBlank() {
		return this.text.isEmpty();
	}

	PastedLine with(String other) {
		return new PastedLine(this.number, this.indent, other, List.of());
	}

	/** The line without the mark of a list item. */
	String item() {
		boolean marked = this.text.length() > 1 && MARKS.indexOf(this.text.charAt(0)) >= 0
				&& this.text.charAt(1) == ' ';
		return marked ? this.text.substring(2).strip() : this.text;
	}

}
