package org.colloquium.search;

import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * What a word is, for the index and for what is marked in its answers. Case and accents
 * do not matter, and an umlaut is the same as the two letters that are written where
 * there is none: {@code Müller}, {@code muller} and {@code Mueller} are one word.
 */
final class Analyzers {

	private static final Analyzer APART = new Analyzer() {

		@Override
		protected TokenStreamComponents createComponents(String field) {
			return new TokenStreamComponents(new StandardTokenizer());
		}

	};

	private static final Analyzer WRITTEN = made(Analyzers::folded);

	private static final Analyzer BEGINNINGS = made(
			(words) -> new EdgeNGramTokenFilter(folded(words), 1, Words.SHORT, false));

	private static final Analyzer ENGLISH = made((words) -> new PorterStemFilter(folded(words)));

	private static final Analyzer FRENCH = made((words) -> new ASCIIFoldingFilter(new FrenchLightStemFilter(words)));

	private static final Analyzer GERMAN = made(
			(words) -> new ASCIIFoldingFilter(new GermanLightStemFilter(new GermanNormalizationFilter(words))));

	private Analyzers() {
	}

	/** What the others make their words of, one of each. */
	static Analyzer apart() {
		return APART;
	}

	/** Words as they are written. */
	static Analyzer written() {
		return WRITTEN;
	}

	/** The first letters of words. */
	static Analyzer beginnings() {
		return BEGINNINGS;
	}

	/** Words without the endings that a language gives them. */
	static Analyzer of(Tongue tongue) {
		return switch (tongue) {
			case ENGLISH -> ENGLISH;
			case FRENCH -> FRENCH;
			case GERMAN -> GERMAN;
		};
	}

	/* The second time for what folding made of a ligature. */
	private static TokenStream folded(TokenStream words) {
		return new GermanNormalizationFilter(new ASCIIFoldingFilter(new GermanNormalizationFilter(words)));
	}

	private static Analyzer made(UnaryOperator<TokenStream> filters) {
		return new Analyzer() {

			@Override
			protected TokenStreamComponents createComponents(String field) {
				Tokenizer words = new StandardTokenizer();
				return new TokenStreamComponents(words, filters.apply(new LowerCaseFilter(
						new EnglishPossessiveFilter(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES)))));
			}

		};
	}

}
