package org.colloquium.text;

import java.util.BitSet;
import java.util.List;

/**
 * Takes one copy of a repeated passage out of a text, sentence by sentence: only whole
 * sentences go whose words stand in the other copy, so that no sentence is lost.
 */
final class Cut {

	/** One word in so many may differ between the copies of a sentence. */
	private static final int TOLERANCE = 8;

	private final Words words;

	private final Sentences sentences;

	private final Words other;

	private final Sentences others;

	/** The words that go. */
	private final BitSet removed = new BitSet();

	Cut(Words words, Words other) {
		this.words = words;
		this.sentences = new Sentences(words);
		this.other = other;
		this.others = new Sentences(other);
	}

	/**
	 * Removes the copy of which more can go: that is the one with fewer sentences of its
	 * own, and the second when both are equal.
	 */
	void removeOneOf(Chain chain) {
		BitSet first = removable(chain, true);
		BitSet second = removable(chain, false);
		boolean gone = this.removed.intersects(first) || this.removed.intersects(second);
		if (!gone) {
			this.removed.or((first.cardinality() > second.cardinality()) ? first : second);
		}
	}

	/** Removes what a chain, found in another text, has here. */
	void removeHere(Chain chain) {
		this.removed.or(removable(chain, true));
	}

	boolean removesAnything() {
		return !this.removed.isEmpty();
	}

	/** The text without what was removed. */
	String text() {
		StringBuilder text = new StringBuilder();
		int from = 0;
		for (int first = this.removed.nextSetBit(0); first >= 0; first = this.removed.nextSetBit(first)) {
			int behind = this.removed.nextClearBit(first);
			append(text, this.words.text().substring(from, this.words.start(first)));
			from = endWithPunctuation(behind);
			first = behind;
		}
		append(text, this.words.text().substring(from));
		return this.removed.isEmpty() ? this.words.text() : text.toString().strip();
	}

	private BitSet removable(Chain chain, boolean here) {
		BitSet shared = new BitSet();
		chain.runs()
			.forEach((run) -> shared.set(here ? run.here() : run.there(), here ? run.hereEnd() : run.thereEnd()));
		int first = shared.nextSetBit(0) - fringe(chain, here, -1, shared);
		int last = shared.length() + fringe(chain, here, 1, shared);
		BitSet removable = new BitSet();
		int from = -1;
		for (int at = first; at <= last; at++) {
			if (isBoundary(chain, at, here)) {
				if (from >= 0 && isCovered(shared, from, at)) {
					removable.set(from, at);
				}
				from = at;
			}
		}
		return removable;
	}

	/**
	 * How far the sentence reaches beyond the passage; its equal words count as shared.
	 */
	private int fringe(Chain chain, boolean here, int step, BitSet shared) {
		Run run = (step < 0) ? chain.first() : chain.last();
		Fringe.Edge one = new Fringe.Edge(this.words, this.sentences, (step < 0) ? run.here() : run.hereEnd());
		Fringe.Edge two = new Fringe.Edge(this.other, this.others, (step < 0) ? run.there() : run.thereEnd());
		Fringe fringe = here ? Fringe.at(one, two, step) : Fringe.at(two, one, step);
		fringe.markEqual(here ? one : two, here ? two : one, step, shared);
		return fringe.own();
	}

	private boolean isBoundary(Chain chain, int at, boolean here) {
		int first = here ? chain.first().here() : chain.first().there();
		int last = here ? chain.last().hereEnd() : chain.last().thereEnd();
		return this.sentences.beginsAt(at) || (at == first && beginsInBoth(chain)) || (at == last && endsInBoth(chain));
	}

	/**
	 * A heading has no full stop; but a copy that begins with it does so in both places.
	 */
	private boolean beginsInBoth(Chain chain) {
		boolean lines = this.sentences.beginsLineAt(chain.first().here())
				&& this.others.beginsLineAt(chain.first().there());
		return lines || (isBehindItself(chain) && this.sentences.beginsAt(chain.first().here()));
	}

	private boolean endsInBoth(Chain chain) {
		boolean lines = this.sentences.beginsLineAt(chain.last().hereEnd())
				&& this.others.beginsLineAt(chain.last().thereEnd());
		return lines || (isBehindItself(chain) && this.sentences.beginsAt(chain.last().thereEnd()));
	}

	/** Whether the second copy begins where the first one ends, be it within a line. */
	private boolean isBehindItself(Chain chain) {
		return this.sentences.isOf(this.others) && chain.last().hereEnd() == chain.first().there();
	}

	private static boolean isCovered(BitSet shared, int from, int to) {
		int own = to - from - shared.get(from, to).cardinality();
		return own <= (to - from) / TOLERANCE;
	}

	private int endWithPunctuation(int behind) {
		String text = this.words.text();
		int next = (behind < this.words.size()) ? this.words.start(behind) : text.length();
		int end = this.words.end(behind - 1);
		while (end < next && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '<') {
			end++;
		}
		return end;
	}

	/**
	 * Joins two pieces without the white space and the empty element of what stood
	 * between.
	 */
	private static void append(StringBuilder text, String piece) {
		String rest = piece;
		if (!text.isEmpty()) {
			String before = text.toString().stripTrailing();
			boolean lines = text.substring(before.length()).contains("\n") || leading(rest).contains("\n");
			text.setLength(before.length());
			rest = rest.stripLeading();
			for (String tag : List.of("p", "li", "div")) {
				boolean empty = before.endsWith("<" + tag + ">") && rest.startsWith("</" + tag + ">");
				if (empty) {
					text.setLength(before.length() - tag.length() - 2);
					rest = rest.substring(tag.length() + 3);
				}
			}
			text.append(rest.isEmpty() ? "" : lines ? "\n\n" : rest.startsWith("<") ? "" : " ");
		}
		text.append(rest);
	}

	private static String leading(String text) {
		return text.substring(0, text.length() - text.stripLeading().length());
	}

}
