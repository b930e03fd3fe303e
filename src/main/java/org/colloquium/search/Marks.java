package org.colloquium.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of an event made it an answer, so that it can be marked wherever it stands.
 *
 * @param words the marked words, without case and accents
 */
record Marks(Set<String> words) {

	/** Around what was found; letters that mean nothing. */
	static final String OPEN = "\uE000";

	static final String CLOSE = "\uE001";

	private static final int LENGTH = 320;

	private static final int BEFORE = 100;

	private static final Pattern MARKED = Pattern.compile(OPEN + "([^" + CLOSE + "]*)" + CLOSE);

	/**
	 * What may stand before a passage that was cut out, and belongs to what was cut off.
	 */
	private static final Pattern BEGINNING = Pattern.compile("^[\\s.,;:!?)\\]}»”’·•–—-]+");

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

	/** The marks of some texts in which they stand. */
	static Marks of(Collection<String> highlighted) {
		return new Marks(highlighted.stream()
			.flatMap(Marks::found)
			.flatMap((found) -> WORD.matcher(found).results())
			.map((word) -> Words.folded(word.group()))
			.collect(Collectors.toSet()));
	}

	private static Stream<String> found(String highlighted) {
		return MARKED.matcher(highlighted).results().map((mark) -> mark.group(1));
	}

	static long count(String highlighted) {
		return found(highlighted).map(Words::folded).distinct().count();
	}

	/** What stands around the marks of a text, in pieces. */
	static List<Piece> passage(String highlighted) {
		int from = start(highlighted);
		int to = (highlighted.length() - from > LENGTH) ? highlighted.lastIndexOf(' ', from + LENGTH)
				: highlighted.length();
		String passage = BEGINNING.matcher(highlighted.substring(from, Math.max(to, from))).replaceFirst("");
		String shown = ((from > 0) ? "… " : "") + passage + ((to < highlighted.length()) ? " …" : "");
		return cut(shown, MARKED.matcher(shown), 1, (mark) -> true).stream().map(Marks::whole).toList();
	}

	/* The beginning, or the word that stands a little before the first mark. */
	private static int start(String highlighted) {
		int before = highlighted.indexOf(OPEN) - BEFORE;
		boolean early = before <= 0 || highlighted.length() <= LENGTH;
		return early ? 0 : Math.max(0, highlighted.lastIndexOf(' ', before));
	}

	/* A mark of which the end was cut off is none. */
	private static Piece whole(Piece piece) {
		return new Piece(piece.text().replace(OPEN, "").replace(CLOSE, ""), piece.marked());
	}

	/** A text of the event, with what was found in it. */
	List<Piece> in(String text) {
		return cut(text, WORD.matcher(text), 0, (word) -> this.words.contains(Words.folded(word)));
	}

	private static List<Piece> cut(String text, Matcher parts, int group, Predicate<String> marked) {
		List<Piece> pieces = new ArrayList<>();
		int at = 0;
		while (parts.find()) {
			if (marked.test(parts.group(group))) {
				add(pieces, text.substring(at, parts.start()), false);
				add(pieces, parts.group(group), true);
				at = parts.end();
			}
		}
		add(pieces, text.substring(at), false);
		return pieces;
	}

	private static void add(List<Piece> pieces, String text, boolean marked) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(text, marked));
		}
	}

}
