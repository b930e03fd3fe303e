package org.colloquium.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text of an event, and the words of it that were asked for.
 *
 * @param text as it stands there
 * @param tokens the words as {@link Marks} knows them, in their order
 * @param found how many parts of the question stand in it
 */
record Marked(String text, List<Token> tokens, int found) {

	/** The different words. */
	Set<String> words() {
		return this.tokens.stream().map(Token::word).collect(Collectors.toSet());
	}

}
