package org.colloquium.search;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * A part of a question, to be found again in the texts of an answer. It finds there what
 * {@link WordPredicates} lets the index find.
 */
final class Sought {

	private final Term term;

	private final List<String> written;

	private final Set<String> telling;

	private final Map<Tongue, Set<String>> stems = new EnumMap<>(Tongue.class);

	private final String beginning;

	private final int head;

	private final CharacterRunAutomaton close;

	/**
	 * What is to be found again.
	 * @param leeway how many letters may be wrong, 0 to 2
	 * @param head how many letters at the beginning must be right
	 */
	Sought(Term term, int leeway, int head) {
		this.term = term;
		this.head = head;
		this.written = words(term.text(), Analyzers.written());
		this.telling = telling(this.written);
		Arrays.stream(Tongue.values())
			.forEach((tongue) -> this.stems.put(tongue, telling(words(term.text(), Analyzers.of(tongue)))));
		this.beginning = term.open() ? Words.folded(term.text()) : "";
		this.close = (leeway > 0 && this.written.size() == 1) ? close(this.written.get(0), leeway, head) : null;
	}

	private static List<String> words(String text, Analyzer analyzer) {
		return Token.of(text, analyzer).stream().map(Token::word).toList();
	}

	/* Of "mother-in-law" the small word would be marked all over a text. */
	private static Set<String> telling(List<String> words) {
		Set<String> telling = words.stream().filter((word) -> !Tongue.isIdle(word)).collect(Collectors.toSet());
		return telling.isEmpty() ? Set.copyOf(words) : telling;
	}

	private static CharacterRunAutomaton close(String word, int leeway, int head) {
		int letters = Math.min(head, word.codePointCount(0, word.length()));
		String prefix = word.substring(0, word.offsetByCodePoints(0, letters));
		return new CharacterRunAutomaton(
				new LevenshteinAutomata(word.substring(prefix.length()), true).toAutomaton(leeway, prefix));
	}

	/**
	 * With what the words begin that are to be found.
	 * @return words as the index keeps them, or their beginnings; an empty one where it
	 * may be any word
	 */
	Stream<String> beginnings() {
		Stream<String> whole = Stream.concat(this.written.stream(),
				this.stems.values().stream().flatMap(Collection::stream));
		Stream<String> open = Stream.of(this.beginning).filter((text) -> !text.isEmpty());
		Stream<String> any = (this.close != null && this.head == 0) ? Stream.of("") : Stream.empty();
		return Stream.of(whole, open, any).flatMap((each) -> each);
	}

	/**
	 * Marks the words of a text that are what was sought.
	 * @param part what the text is of its event
	 * @param words of the text, those that begin with one of {@link #beginnings} at least
	 * @param tongue of their stems
	 * @param marked the indexes of the marked words
	 * @return whether there are any
	 */
	boolean mark(Part part, List<Skimming.Word> words, Tongue tongue, Set<Integer> marked) {
		if (this.term.part() != null && this.term.part() != part) {
			return false;
		}
		return this.term.phrase() ? markPhrases(words, marked) : markWords(part, words, tongue, marked);
	}

	private boolean markWords(Part part, List<Skimming.Word> words, Tongue tongue, Set<Integer> marked) {
		boolean found = false;
		for (int i = 0; i < words.size(); i++) {
			Skimming.Word word = words.get(i);
			boolean inflected = word.stem() != null && this.stems.get(tongue).contains(word.stem());
			if (inflected || isFound(part, word.written())) {
				marked.add(i);
				found = true;
			}
		}
		return found;
	}

	private boolean isFound(Part part, String word) {
		return this.telling.contains(word) || begins(part, word) || (this.close != null
				&& (WordPredicates.GUESSED.contains(part) || this.term.part() != null) && this.close.run(word));
	}

	/* In a long text, too many words begin with a letter or two. */
	private boolean begins(Part part, String word) {
		return !this.beginning.isEmpty() && (this.beginning.length() > Words.SHORT || !part.isText())
				&& word.startsWith(this.beginning);
	}

	private boolean markPhrases(List<Skimming.Word> words, Set<Integer> marked) {
		boolean found = false;
		for (int from = 0; from + this.written.size() <= words.size(); from++) {
			if (isPhrase(words.subList(from, from + this.written.size()))) {
				IntStream.range(from, from + this.written.size()).forEach(marked::add);
				found = true;
			}
		}
		return found;
	}

	private boolean isPhrase(List<Skimming.Word> words) {
		for (int i = 0; i < words.size(); i++) {
			if (words.get(i).place() != words.get(0).place() + i
					|| !words.get(i).written().equals(this.written.get(i))) {
				return false;
			}
		}
		return !words.isEmpty();
	}

}
