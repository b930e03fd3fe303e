package org.colloquium.importing;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cleans a pasted text and divides it into lines. What cannot be seen, such as soft
 * hyphens and zero-width spaces, goes; letters are composed (Unicode form NFC); every
 * kind of space becomes the common one. A character that nobody can write is shown as
 * U+FFFD, so that the editor sees where it stood.
 */
final class PastedText {

	private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r\u000b\f\u2028\u2029]");

	/* What programs take the control characters from U+0080 on for. */
	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final Pattern CELL_END = Pattern.compile("(?<! ) ++[|\t] *|[|\t] *");

	private static final Pattern SPACES = Pattern.compile(" {2,}");

	/* In characters; what stands behind many spaces is the second column of a table. */
	private static final int WIDEST_HEADING = 40;

	private static final String RULES = "-=_*~#+|:.";

	private PastedText() {
	}

	static List<PastedLine> lines(String pasted) {
		List<PastedLine> lines = new ArrayList<>();
		String composed = Normalizer.normalize(pasted, Normalizer.Form.NFC);
		if (HtmlSource.is(composed)) {
			return shown(composed);
		}
		for (String raw : LINE_END.split(composed, -1)) {
			lines.add(line(lines.size() + 1, seen(raw)));
		}
		return lines;
	}

	/** The lines that a browser shows of the source text of a page. */
	static List<PastedLine> shown(String html) {
		String composed = Normalizer.normalize(html, Normalizer.Form.NFC);
		return HtmlSource.lines(composed).stream().map((raw) -> line(raw.number(), seen(raw.text()))).toList();
	}

	private static PastedLine line(int number, String seen) {
		int quoted = afterQuoting(seen);
		int from = quoted;
		while (from < seen.length() && seen.charAt(from) == ' ') {
			from++;
		}
		String text = seen.substring(from).strip();
		if (text.length() > 1 && text.charAt(1) == '\t' && PastedLine.MARKS.indexOf(text.charAt(0)) >= 0) {
			text = text.charAt(0) + " " + text.substring(2).strip();
		}
		int gap = text.indexOf("  ");
		if (gap > 0 && gap < WIDEST_HEADING && Heading.of(text.substring(0, gap)) != null) {
			text = text.substring(0, gap) + "\t" + text.substring(gap).strip();
		}
		text = SPACES.matcher(text).replaceAll(" ");
		if (text.indexOf('|') >= 0 || text.indexOf('\t') > 0) {
			return row(number, from - quoted, text);
		}
		return new PastedLine(number, from - quoted, isRule(text) ? "" : text, List.of());
	}

	/* A row of a table, or a line that happens to contain a bar. */
	private static PastedLine row(int number, int indent, String text) {
		List<String> cells = new ArrayList<>();
		for (String cell : CELL_END.split(text)) {
			if (!cell.isBlank() && !isRule(cell)) {
				cells.add(cell.strip());
			}
		}
		boolean table = text.startsWith("|") || text.indexOf('\t') >= 0;
		String words = isRule(text) ? "" : Folded.trim(table ? String.join(" | ", cells) : text, "|");
		return new PastedLine(number, indent, words.replace('\t', ' '), cells.size() > 1 ? cells : List.of());
	}

	/* A line that only parts what stands above it from what stands below. */
	private static boolean isRule(String text) {
		return !"--".equals(text) && text.chars().allMatch((c) -> c == ' ' || RULES.indexOf(c) >= 0);
	}

	private static int afterQuoting(String text) {
		int after = 0;
		for (int i = 0; i < text.length() && (text.charAt(i) == '>' || text.charAt(i) == ' '); i++) {
			after = (text.charAt(i) == '>') ? i + 1 : after;
		}
		return (after > 0 && after < text.length() && text.charAt(after) == ' ') ? after + 1 : after;
	}

	private static String seen(String raw) {
		StringBuilder seen = new StringBuilder(raw.length());
		raw.codePoints().filter((c) -> !isUnseen(c)).forEach((c) -> seen.appendCodePoint(plain(c)));
		return seen.toString();
	}

	private static int plain(int c) {
		if (c >= 0x80 && c <= 0x9f) {
			return new String(new byte[] { (byte) c }, WINDOWS).charAt(0);
		}
		boolean control = Character.getType(c) == Character.CONTROL && c != '\t';
		if (control || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
			return '\ufffd';
		}
		return (Character.getType(c) == Character.SPACE_SEPARATOR) ? ' ' : c;
	}

	private static boolean isUnseen(int c) {
		boolean joiner = c == 0x200c || c == 0x200d;
		return Character.getType(c) == Character.FORMAT && !joiner;
	}

	/**
	 * Puts an extract of lines together as one line.
	 */
	static String joined(List<PastedLine> lines) {
		return String.join(" ", lines.stream().filter((line) -> !line.isBlank()).map(PastedLine::text).toList());
	}

	static boolean isSignatureMark(PastedLine line) {
		return "--".equals(line.text());
	}

}
