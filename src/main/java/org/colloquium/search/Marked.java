package org.colloquium.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text of an event, and the words of it that were asked for.
 *
 * @param text as it stands there
 * @param tokens the words, in their order
 */
record Marked(String text, List<Token> tokens) {

	/** The different words, as {@link Marks} knows them. */
	Set<String> words() {
		return this.tokens.stream().map((token) -> Words.folded(token.word())).collect(Collectors.toSet());
	}

}
