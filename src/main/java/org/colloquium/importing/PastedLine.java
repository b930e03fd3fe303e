package org.colloquium.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line of what was pasted, freed of what cannot be seen and of the frame that mail
 * programs and tables put around it.
 *
 * @param number counted from 1
 * @param text without spaces at its ends; empty for a blank line
 */
record PastedLine(int number, String text) {

	private static final Pattern UNSEEN = Pattern
		.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff\\x00-\\x08\\x0e-\\x1f\\x7f]");

	private static final Pattern SPACES = Pattern.compile("[ \\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000\\x0b\\f]+");

	private static final Pattern QUOTING = Pattern.compile("^(?:> ?)+");

	private static final Pattern EMPHASIS = Pattern.compile("^(?:#{1,6} +|\\*\\*)([^*#]{1,60}?):?(?:\\*\\*)?:?$");

	static List<PastedLine> of(String pasted) {
		List<PastedLine> lines = new ArrayList<>();
		for (String raw : pasted.split("\\R", -1)) {
			lines.add(new PastedLine(lines.size() + 1, clean(raw)));
		}
		return lines;
	}

	private static String clean(String raw) {
		String seen = SPACES.matcher(UNSEEN.matcher(raw).replaceAll("")).replaceAll(" ").strip();
		String line = QUOTING.matcher(seen).replaceAll("").strip();
		if (line.startsWith("|")) {
			line = row(line);
		}
		else if (line.indexOf('\t') > 0 && Label.of(line.substring(0, line.indexOf('\t'))) != null) {
			line = line.replaceFirst("\\t", ": ");
		}
		return EMPHASIS.matcher(line).replaceAll("$1").replace('\t', ' ').strip();
	}

	/* A row of a table: the first cell names the second. */
	private static String row(String line) {
		List<String> cells = new ArrayList<>();
		for (String cell : line.split("\\|")) {
			if (!cell.isBlank()) {
				cells.add(cell.strip());
			}
		}
		boolean named = cells.size() > 1 && Label.of(cells.get(0)) != null;
		return named ? cells.get(0) + ": " + String.join(" ", cells.subList(1, cells.size())) : String.join(" ", cells);
	}

	boolean isBlank() {
		return this.text.isEmpty();
	}

	/**
	 * The label that the line begins with or is.
	 */
	Label label() {
		int colon = this.text.indexOf(':');
		Label named = (colon > 0) ? Label.of(this.text.substring(0, colon)) : null;
		return (named != null) ? named : Label.of(this.text);
	}

	/**
	 * What stands behind the label.
	 */
	String value() {
		int colon = this.text.indexOf(':');
		return (colon > 0 && Label.of(this.text.substring(0, colon)) != null) ? this.text.substring(colon + 1).strip()
				: "";
	}

}
