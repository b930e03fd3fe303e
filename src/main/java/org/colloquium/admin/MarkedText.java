package org.colloquium.admin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.colloquium.text.Passage;
import org.colloquium.text.Span;

/**
 * A text in which the passages that stand elsewhere as well are marked. A passage has the
 * same number on both sides, so that colour is not needed to find it again.
 */
record MarkedText(List<Piece> pieces) {

	/** Enough of what stands around a passage to find it in the text. */
	private static final int AROUND = 50;

	/** A longer passage is known by its beginning and its end. */
	private static final int QUOTED = 260;

	private static final String LEFT_OUT = " … ";

	MarkedText {
		pieces = List.copyOf(pieces);
	}

	/** What is shared, on this side. */
	static MarkedText here(String text, List<Passage> passages) {
		return of(text, passages.stream().map(Passage::here).toList());
	}

	/** What is shared, on the other side. */
	static MarkedText there(String text, List<Passage> passages) {
		return of(text, passages.stream().map(Passage::there).toList());
	}

	/**
	 * What a text says twice, with both copies marked.
	 * @return no pieces for a text that says nothing twice
	 */
	static MarkedText copies(String text, List<Passage> passages) {
		if (passages.isEmpty()) {
			return new MarkedText(List.of());
		}
		List<Span> spans = Stream.concat(passages.stream().map(Passage::here), passages.stream().map(Passage::there))
			.toList();
		int count = passages.size();
		return new MarkedText(of(text, spans).pieces.stream().map((piece) -> piece.ofPair(count)).toList());
	}

	/**
	 * Marks stretches of a text.
	 * @param text perhaps {@code null}
	 * @param spans numbered from 1 in this order; where two overlap, the earlier one goes
	 * on
	 */
	static MarkedText of(String text, List<Span> spans) {
		String whole = (text != null) ? text : "";
		List<Piece> pieces = new ArrayList<>();
		int at = 0;
		for (int place : order(spans)) {
			int start = Math.min(Math.max(spans.get(place).start(), at), whole.length());
			int end = Math.min(spans.get(place).end(), whole.length());
			if (start < end) {
				add(pieces, whole.substring(at, start), 0);
				add(pieces, whole.substring(start, end), place + 1);
				at = end;
			}
		}
		add(pieces, whole.substring(at), 0);
		return new MarkedText(pieces);
	}

	private static List<Integer> order(List<Span> spans) {
		return IntStream.range(0, spans.size())
			.boxed()
			.sorted(Comparator.comparingInt((Integer place) -> spans.get(place).start()))
			.toList();
	}

	private static void add(List<Piece> pieces, String text, int number) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(text, number, false));
		}
	}

	/**
	 * The passages with the words around them; the rest is left out.
	 */
	MarkedText excerpt() {
		List<Piece> shorter = new ArrayList<>();
		for (int i = 0; i < this.pieces.size(); i++) {
			Piece piece = this.pieces.get(i);
			boolean first = i == 0;
			boolean last = i == this.pieces.size() - 1;
			shorter.add(piece.isMarked() ? piece.shortened(QUOTED, QUOTED / 2)
					: piece.shortened(first ? 0 : AROUND, last ? 0 : AROUND));
		}
		return new MarkedText(shorter);
	}

	/**
	 * A stretch of the text.
	 *
	 * @param text as it was entered
	 * @param number of the passage, or 0 for what stands between passages
	 * @param again whether it is the second copy of a passage in one text
	 */
	record Piece(String text, int number, boolean again) {

		private static final int CIRCLED = 20;

		/** Of longer ones, and where there are no spaces, a part is shown. */
		private static final int LONGEST_WORD = 20;

		public boolean isMarked() {
			return this.number > 0;
		}

		private Piece ofPair(int count) {
			return (this.number > count) ? new Piece(this.text, this.number - count, true) : this;
		}

		/** The number as a sign that is set apart from the text: ①. */
		public String mark() {
			return (this.number <= CIRCLED) ? Character.toString('①' + this.number - 1) : "(" + this.number + ")";
		}

		private Piece shortened(int head, int tail) {
			if (this.text.length() <= head + tail + LEFT_OUT.length()) {
				return this;
			}
			String end = this.text.substring(wordStart(this.text.length() - tail));
			return new Piece(this.text.substring(0, wordEnd(head)) + LEFT_OUT + end, this.number, this.again);
		}

		private int wordEnd(int at) {
			int end = at;
			while (end > 0 && at - end < LONGEST_WORD && !Character.isWhitespace(this.text.charAt(end))) {
				end--;
			}
			return Character.isWhitespace(this.text.charAt(end)) ? end : border(at);
		}

		private int wordStart(int at) {
			int start = at;
			while (start < this.text.length() && start - at < LONGEST_WORD
					&& !Character.isWhitespace(this.text.charAt(start - 1))) {
				start++;
			}
			return Character.isWhitespace(this.text.charAt(start - 1)) ? start : border(at);
		}

		/** A pair of surrogates is one character. */
		private int border(int at) {
			boolean within = at > 0 && at < this.text.length() && Character.isLowSurrogate(this.text.charAt(at));
			return within ? at - 1 : at;
		}

	}

}
