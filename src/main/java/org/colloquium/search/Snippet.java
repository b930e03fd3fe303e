package org.colloquium.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The stretch of a text that says most of what was asked for, or two of them where no one
 * says all of it.
 */
final class Snippet {

	private static final int LENGTH = 320;

	/** Of each when there are two. */
	private static final int HALF = LENGTH / 2;

	/** Of what is shown, so much may stand before the first mark. */
	private static final double BEFORE = 0.3;

	/**
	 * What may stand before a stretch that was cut out, and belongs to what was cut off.
	 */
	private static final Pattern BEGINNING = Pattern.compile("^[\\s.,;:!?)\\]}»”’·•–—-]+");

	private final Marked marked;

	/** The mark with which each stretch begins. */
	private final List<Token> firsts;

	private final int length;

	private Snippet(Marked marked) {
		this.marked = marked;
		this.firsts = firsts();
		this.length = (this.firsts.size() > 1) ? HALF : LENGTH;
	}

	/**
	 * What is shown of a text.
	 * @param marked with one mark at least
	 * @return the text in pieces
	 */
	static List<Piece> of(Marked marked) {
		return new Snippet(marked).pieces();
	}

	private List<Piece> pieces() {
		List<Piece> pieces = new ArrayList<>();
		int end = 0;
		for (Token first : this.firsts) {
			int from = Math.max(end, from(first));
			int to = to(from);
			if (from > end) {
				Piece.add(pieces, pieces.isEmpty() ? "… " : " … ", false);
			}
			cut(from, to, pieces);
			end = to;
		}
		if (end < this.marked.text().length()) {
			Piece.add(pieces, " …", false);
		}
		return pieces;
	}

	private List<Token> firsts() {
		List<Token> tokens = this.marked.tokens();
		if (this.marked.text().length() <= LENGTH) {
			return tokens.subList(0, 1);
		}
		Token one = best(Set.of(), LENGTH);
		if (said(one, LENGTH).size() == this.marked.words().size()) {
			return List.of(one);
		}
		Token first = best(Set.of(), HALF);
		Token second = best(said(first, HALF), HALF);
		return Stream.of(first, second).distinct().sorted(Comparator.comparingInt(Token::from)).toList();
	}

	/** The mark after which most is said that is not yet known, the first of them. */
	private Token best(Set<String> known, int length) {
		return this.marked.tokens()
			.stream()
			.max(Comparator.<Token>comparingLong((token) -> news(token, known, length))
				.thenComparing(Comparator.comparingInt(Token::from).reversed()))
			.orElseThrow();
	}

	private long news(Token first, Set<String> known, int length) {
		return said(first, length).stream().filter((word) -> !known.contains(word)).count();
	}

	private Set<String> said(Token first, int length) {
		int end = first.from() + (int) (length * (1 - BEFORE));
		Set<String> said = new HashSet<>();
		this.marked.tokens()
			.stream()
			.filter((token) -> token.from() >= first.from() && token.to() <= end)
			.forEach((token) -> said.add(token.word()));
		return said;
	}

	/* The beginning of the sentence, if that is near, or of a word. */
	private int from(Token first) {
		String text = this.marked.text();
		int before = first.from() - (int) (this.length * BEFORE);
		if (before <= 0 || text.length() <= LENGTH) {
			return 0;
		}
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
		sentences.setText(text);
		int sentence = sentences.preceding(first.from() + 1);
		int from = (sentence >= before) ? sentence : text.indexOf(' ', before);
		return (from >= 0 && from <= first.from()) ? from : first.from();
	}

	private int to(int from) {
		String text = this.marked.text();
		if (text.length() - from <= this.length) {
			return text.length();
		}
		int space = text.lastIndexOf(' ', from + this.length);
		return (space > from) ? space : from + this.length;
	}

	private void cut(int from, int to, List<Piece> pieces) {
		String text = this.marked.text();
		Matcher rest = BEGINNING.matcher(text.substring(from, to));
		int at = rest.find() ? from + rest.end() : from;
		for (Token token : this.marked.tokens()) {
			// a mark of which a part was cut off is none
			if (token.from() >= at && token.to() <= to) {
				Piece.add(pieces, text.substring(at, token.from()), false);
				Piece.add(pieces, text.substring(token.from(), token.to()), true);
				at = token.to();
			}
		}
		Piece.add(pieces, text.substring(at, to), false);
	}

}
