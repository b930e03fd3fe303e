package org.colloquium.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A word of a text.
 *
 * @param word as the analyzer left it
 * @param from where it begins in the text
 * @param to where it ends
 */
record Token(String word, int from, int to) {

	/** The words of a text, in its order. */
	static List<Token> of(String text, Analyzer analyzer) {
		List<Token> tokens = new ArrayList<>();
		try (TokenStream words = analyzer.tokenStream("", text)) {
			CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
			OffsetAttribute place = words.addAttribute(OffsetAttribute.class);
			words.reset();
			while (words.incrementToken()) {
				tokens.add(new Token(word.toString(), place.startOffset(), place.endOffset()));
			}
			words.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return tokens;
	}

}
