package org.colloquium.text;

import java.util.List;
import java.util.Set;

/**
 * Where the sentences of a text begin. In doubt there is no boundary, so that what is
 * taken for a sentence is never less than one.
 */
final class Sentences {

	private static final String ENDS = ".!?…。！？";

	private static final Set<String> ABBREVIATIONS = Set.of("dr", "prof", "mr", "mrs", "ms", "st", "vs", "cf", "al",
			"etc", "no", "fig", "eq", "approx", "dept", "univ", "mme", "bzw", "resp", "inc", "jr", "sr", "ph", "nr");

	private static final List<String> BLOCKS = List.of("<p", "<br", "<li", "<div", "<h1", "<h2", "<h3", "<h4", "<td",
			"<tr", "</p", "</li", "</div", "</h");

	private final Words words;

	Sentences(Words words) {
		this.words = words;
	}

	/**
	 * Whether a sentence begins at a word.
	 * @param index up to the number of words, for the end of the text
	 */
	boolean beginsAt(int index) {
		if (index <= 0 || index >= this.words.size()) {
			return true;
		}
		String gap = gap(index);
		return breaksLine(gap, 2) || BLOCKS.stream().anyMatch(gap::contains) || endsSentence(gap, index);
	}

	/** Whether a word is the first of its line, and looks like a beginning. */
	boolean beginsLineAt(int index) {
		return index <= 0 || index >= this.words.size() || (breaksLine(gap(index), 1) && isUpright(index));
	}

	/** Whether both are about one text. */
	boolean isOf(Sentences other) {
		return this.words == other.words;
	}

	private String gap(int index) {
		return this.words.text().substring(this.words.end(index - 1), this.words.start(index));
	}

	private static boolean breaksLine(String gap, int times) {
		return gap.chars().filter((c) -> c == '\n').count() >= times;
	}

	private boolean endsSentence(String gap, int index) {
		boolean ended = gap.chars().anyMatch((c) -> ENDS.indexOf(c) >= 0);
		String before = this.words.word(index - 1);
		boolean full = before.codePointCount(0, before.length()) > 1 && !ABBREVIATIONS.contains(before);
		boolean unspaced = Folding.isUnspaced(before.codePointAt(0));
		boolean spaced = gap.chars().anyMatch(Character::isWhitespace) || gap.indexOf('<') >= 0;
		return ended && (unspaced || (full && spaced && isUpright(index)));
	}

	private boolean isUpright(int index) {
		return !Character.isLowerCase(this.words.text().codePointAt(this.words.start(index)));
	}

}
