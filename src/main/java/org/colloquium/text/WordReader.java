package org.colloquium.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Walks once through a text and takes down its words, each folded, with the place where
 * it stood. What is written within words without being part of them (soft hyphens, bold
 * type, LaTeX accents, the hyphen at a line end) neither ends a word nor counts.
 */
final class WordReader {

	private static final String APOSTROPHES = "'’‘ʼ＇";

	private final String text;

	private final Markup markup;

	private final List<String> words = new ArrayList<>();

	private int[] starts = new int[64];

	private int[] ends = new int[64];

	private final StringBuilder word = new StringBuilder();

	/** Where the open word began, or an accent in front of one; -1 for nowhere. */
	private int start = -1;

	private int end;

	private boolean single;

	private int at;

	WordReader(String text) {
		this.text = text;
		this.markup = new Markup(text);
	}

	Words read() {
		while (this.at < this.text.length()) {
			int codePoint = this.text.codePointAt(this.at);
			switch (codePoint) {
				case '<' -> readTag();
				case '&' -> readReference();
				case '\\' -> readCommand();
				case ']' -> breakTo(Math.max(this.at + 1, this.markup.linkTarget(this.at)));
				case '{', '}' -> readBrace();
				case '-', '‐', '\u00AD' -> readHyphen();
				default -> readCharacter(codePoint, Character.charCount(codePoint));
			}
		}
		close();
		int size = this.words.size();
		return new Words(this.text, this.words.toArray(String[]::new), Arrays.copyOf(this.starts, size),
				Arrays.copyOf(this.ends, size));
	}

	private void readTag() {
		int behind = this.markup.tag(this.at);
		if (behind > this.at && this.markup.isInline(this.at)) {
			this.at = behind;
		}
		else {
			breakTo(Math.max(this.at + 1, behind));
		}
	}

	private void readReference() {
		int behind = this.markup.reference(this.at);
		if (behind == this.at) {
			breakTo(this.at + 1);
			return;
		}
		int codePoint = Entities.decode(this.text.substring(this.at + 1, behind - 1));
		int escapedTwice = this.markup.reference(behind - 1);
		if (codePoint == '&' && escapedTwice > behind) {
			codePoint = Entities.decode(this.text.substring(behind, escapedTwice - 1));
			behind = escapedTwice;
		}
		readCharacter(codePoint, behind - this.at);
	}

	private void readCommand() {
		Latex.Command command = Latex.read(this.text, this.at);
		int behind = Math.max(this.at + 1, command.end());
		if (!command.withinWord()) {
			close();
		}
		if (!command.letter().isEmpty()) {
			append(Folding.of(command.letter().codePointAt(0)), this.at, behind);
		}
		else if (command.withinWord() && this.start < 0) {
			this.start = this.at;
		}
		this.at = behind;
		if (!command.withinWord()) {
			close();
		}
	}

	private void readBrace() {
		boolean between = this.at + 1 < this.text.length() && this.text.charAt(this.at) == '}'
				&& this.text.charAt(this.at + 1) == '{';
		if (between) {
			close();
		}
		this.at++;
	}

	/** A hyphen ends a word, unless the word goes on in the next line. */
	private void readHyphen() {
		int next = this.at + 1;
		boolean lineEnd = false;
		while (next < this.text.length() && Character.isWhitespace(this.text.charAt(next))) {
			lineEnd |= this.text.charAt(next) == '\n' || this.text.charAt(next) == '\r';
			next++;
		}
		boolean goesOn = lineEnd && !this.word.isEmpty() && next < this.text.length()
				&& Character.isLowerCase(this.text.charAt(next));
		if (goesOn) {
			this.at = next;
		}
		else if (this.text.charAt(this.at) == '\u00AD') {
			this.at++;
		}
		else {
			breakTo(this.at + 1);
		}
	}

	private void readCharacter(int codePoint, int length) {
		String folded = Folding.of(codePoint);
		if (!folded.isEmpty()) {
			append(folded, this.at, this.at + length);
			this.at += length;
		}
		else if (Folding.isInvisible(codePoint) || isApostropheWithin(codePoint, length)) {
			this.at += length;
		}
		else {
			breakTo(this.at + length);
		}
	}

	private boolean isApostropheWithin(int codePoint, int length) {
		int next = this.at + length;
		return APOSTROPHES.indexOf(codePoint) >= 0 && !this.word.isEmpty() && next < this.text.length()
				&& Character.isLetter(this.text.charAt(next));
	}

	private void append(String folded, int from, int to) {
		int letter = folded.codePointAt(0);
		boolean mark = Character.getType(letter) == Character.NON_SPACING_MARK
				|| Character.getType(letter) == Character.COMBINING_SPACING_MARK;
		boolean alone = !mark && Folding.isUnspaced(letter);
		if (!this.word.isEmpty() && !mark && (alone || this.single)) {
			close();
		}
		this.single = alone || (mark && this.single);
		if (this.start < 0) {
			this.start = from;
		}
		this.word.append(folded);
		this.end = to;
	}

	private void breakTo(int next) {
		close();
		this.at = next;
	}

	private void close() {
		if (!this.word.isEmpty()) {
			int size = this.words.size();
			if (size == this.starts.length) {
				this.starts = Arrays.copyOf(this.starts, 2 * size);
				this.ends = Arrays.copyOf(this.ends, 2 * size);
			}
			this.words.add(this.word.toString());
			this.starts[size] = this.start;
			this.ends[size] = this.end;
			this.word.setLength(0);
		}
		this.start = -1;
		this.single = false;
	}

}
