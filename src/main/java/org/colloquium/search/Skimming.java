package org.colloquium.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the texts of an answer for the words that were asked for. Of most words the first
 * letter tells that they are none of these. Only the others are made what they are in the
 * index, and each of them once.
 */
final class Skimming {

	private static final int ASCII = 128;

	/** With which letters a wanted word may begin, or {@code null} for any. */
	private final BitSet letters;

	private final Map<String, String> written = new HashMap<>();

	private final Map<Tongue, Map<String, String>> stems = new EnumMap<>(Tongue.class);

	/**
	 * What to read for.
	 * @param beginnings the wanted words as the index keeps them, or what they begin
	 * with; an empty one stands for any word
	 */
	Skimming(List<String> beginnings) {
		this.letters = beginnings.stream().anyMatch(String::isEmpty) ? null : new BitSet(ASCII);
		if (this.letters != null) {
			beginnings.forEach((beginning) -> this.letters.set(beginning.charAt(0)));
		}
	}

	/**
	 * The words of a text that may be wanted.
	 * @param tongue whose forms of words are to be known as well, or {@code null}
	 */
	List<Word> read(String text, Tongue tongue) {
		List<Token> tokens = Token.of(text, Analyzers.apart());
		List<Word> words = new ArrayList<>();
		for (int place = 0; place < tokens.size(); place++) {
			Token token = tokens.get(place);
			if (isWanted(token.word())) {
				String word = this.written.computeIfAbsent(token.word(), (raw) -> only(raw, null));
				words.add(new Word(place, word, (tongue != null) ? stem(token.word(), tongue) : null, token.from(),
						token.to()));
			}
		}
		return words;
	}

	/* What is not ASCII may become another letter, and an article may go. */
	private boolean isWanted(String word) {
		char first = word.charAt(0);
		return this.letters == null || first >= ASCII || this.letters.get(Character.toLowerCase(first))
				|| word.indexOf('\'') >= 0 || word.indexOf('’') >= 0;
	}

	private String stem(String word, Tongue tongue) {
		return this.stems.computeIfAbsent(tongue, (missing) -> new HashMap<>())
			.computeIfAbsent(word, (raw) -> only(raw, tongue));
	}

	private static String only(String word, Tongue tongue) {
		return Token.of(word, (tongue != null) ? Analyzers.of(tongue) : Analyzers.written())
			.stream()
			.map(Token::word)
			.findFirst()
			.orElse("");
	}

	/**
	 * A word of a text.
	 *
	 * @param place the how manieth of the text it is
	 * @param written as the index keeps it
	 * @param stem the same without its ending, or {@code null} where no language is known
	 * @param from where it begins in the text
	 * @param to where it ends
	 */
	record Word(int place, String written, String stem, int from, int to) {

		/** The same word as {@link Marks} knows it. */
		Token folded() {
			return new Token(Words.folded(this.written), this.from, this.to);
		}

	}

}
