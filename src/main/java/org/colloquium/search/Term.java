package org.colloquium.search;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of a question.
 *
 * @param text a word, or the words of a phrase
 * @param part where it is to stand, or {@code null} for anywhere
 * @param phrase whether its words are to stand there as they are written
 * @param unwanted whether it must not stand there
 * @param open whether more letters may come
 */
record Term(String text, Part part, boolean phrase, boolean unwanted, boolean open) {

	/** What is written in more pieces without a space is looked for as it stands. */
	private static final int LOOSE = 4;

	/**
	 * Signs that follow each other without a space, as in Japanese, are one word, though
	 * the index keeps each of them by itself.
	 */
	Term joined() {
		List<Token> words = words();
		boolean touching = IntStream.range(1, words.size())
			.anyMatch((i) -> words.get(i - 1).to() == words.get(i).from());
		return new Term(this.text, this.part, this.phrase || touching || words.size() > LOOSE, this.unwanted,
				this.open);
	}

	/** How many words an index has to look up for it. */
	int pieces() {
		return this.phrase ? 1 : words().size();
	}

	private List<Token> words() {
		return Token.of(this.text, Analyzers.apart());
	}

	Term opened() {
		return new Term(this.text, this.part, this.phrase, this.unwanted, !this.phrase && !this.unwanted);
	}

	/** Whether it says nothing by itself. */
	boolean isIdle() {
		return this.part == null && !this.phrase && !this.unwanted && Tongue.isIdle(this.text);
	}

	/** How many letters of it may be wrong, for one who asks for what is close. */
	int leeway(Strictness strictness) {
		int letters = this.text.codePointCount(0, this.text.length());
		boolean sure = this.phrase || this.unwanted || strictness == Strictness.EXACT || letters < 4
				|| this.text.codePoints().noneMatch(Character::isLetter);
		return sure ? 0 : (letters < 7) ? 1 : 2;
	}

}
