package org.colloquium.search;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalysisOptionalComponentsStep;

import org.springframework.stereotype.Component;

/**
 * Tells Lucene what a word is. Case and accents do not matter, and an umlaut is the same
 * as the two letters that are written where there is none: {@code Müller}, {@code muller}
 * and {@code Mueller} are one word.
 */
@Component(LuceneWords.NAME)
class LuceneWords implements LuceneAnalysisConfigurer {

	static final String NAME = "luceneWords";

	@Override
	public void configure(LuceneAnalysisConfigurationContext context) {
		folded(plain(context, Words.WRITTEN));
		folded(plain(context, Words.BEGINNINGS)).tokenFilter("edgeNGram")
			.param("minGramSize", "1")
			.param("maxGramSize", String.valueOf(Words.SHORT));
		folded(plain(context, Words.of(Tongue.ENGLISH))).tokenFilter("porterStem");
		plain(context, Words.of(Tongue.FRENCH)).tokenFilter("frenchLightStem").tokenFilter("asciiFolding");
		plain(context, Words.of(Tongue.GERMAN)).tokenFilter("germanNormalization")
			.tokenFilter("germanLightStem")
			.tokenFilter("asciiFolding");

	}

	private static LuceneAnalysisOptionalComponentsStep plain(LuceneAnalysisConfigurationContext context, String name) {
		return context.analyzer(name)
			.custom()
			.tokenizer("standard")
			.tokenFilter("elision")
			.tokenFilter("englishPossessive")
			.tokenFilter("lowercase");
	}

	/* The second time for what folding made of a ligature. */
	private static LuceneAnalysisOptionalComponentsStep folded(LuceneAnalysisOptionalComponentsStep words) {
		return words.tokenFilter("germanNormalization").tokenFilter("asciiFolding").tokenFilter("germanNormalization");
	}

}
