package org.colloquium.text;

import java.util.Arrays;

/**
 * The words of a text in their normal form, each with the place where it stands in the
 * text as entered. Two texts that a reader would call the same, whatever their case,
 * accents, quotation marks, hyphenation, white space or markup (HTML, Markdown, LaTeX),
 * have equal words. In scripts without spaces each letter is a word.
 */
public final class Words {

	private final String text;

	private final String[] words;

	private final long[] hashes;

	private final int[] starts;

	private final int[] ends;

	/* One text is compared with many; threads that choose at once choose the same. */
	private Fingerprints fingerprints;

	Words(String text, String[] words, int[] starts, int[] ends) {
		this.text = text;
		this.words = words;
		this.starts = starts;
		this.ends = ends;
		this.hashes = new long[words.length];
		for (int i = 0; i < words.length; i++) {
			this.hashes[i] = Hashing.of(words[i]);
		}
	}

	/**
	 * Reads a text, in time linear in its length.
	 * @param text any text, however broken; {@code null} counts as empty
	 */
	public static Words of(String text) {
		return new WordReader((text != null) ? text : "").read();
	}

	/** The text as it was entered. */
	public String text() {
		return this.text;
	}

	public int size() {
		return this.words.length;
	}

	/** A word in its normal form. */
	public String word(int index) {
		return this.words[index];
	}

	/**
	 * Where a run of words stands in the text as entered.
	 * @param from the first word
	 * @param to the word behind the last one
	 */
	public Span span(int from, int to) {
		return new Span(this.starts[from], this.ends[to - 1]);
	}

	/** Whether a word is but a letter of a script that is written without spaces. */
	boolean isLetter(int index) {
		return Folding.isUnspaced(this.words[index].codePointAt(0));
	}

	Fingerprints fingerprints() {
		Fingerprints chosen = this.fingerprints;
		if (chosen == null) {
			chosen = Fingerprints.choose(this);
			this.fingerprints = chosen;
		}
		return chosen;
	}

	long hash(int index) {
		return this.hashes[index];
	}

	int start(int index) {
		return this.starts[index];
	}

	int end(int index) {
		return this.ends[index];
	}

	/** Whether both texts read the same, word for word. */
	boolean sameAs(Words other) {
		return Arrays.equals(this.hashes, other.hashes);
	}

	/** Whether all words of another text stand in this one, one behind the other. */
	public boolean contains(Words other) {
		for (int from = 0; from + other.size() <= size(); from++) {
			if (Arrays.equals(this.hashes, from, from + other.size(), other.hashes, 0, other.size())) {
				return true;
			}
		}
		return false;
	}

	/** The hashes of all runs of {@code length} words, in the order of the text. */
	long[] shingles(int length) {
		long[] shingles = new long[Math.max(0, size() - length + 1)];
		for (int i = 0; i < shingles.length; i++) {
			shingles[i] = Hashing.of(this.hashes, i, length);
		}
		return shingles;
	}

}
