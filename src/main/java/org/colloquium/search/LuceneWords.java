package org.colloquium.search;

import java.util.Arrays;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

import org.springframework.stereotype.Component;

/**
 * Tells Lucene what a word is.
 */
@Component(LuceneWords.NAME)
class LuceneWords implements LuceneAnalysisConfigurer {

	static final String NAME = "luceneWords";

	@Override
	public void configure(LuceneAnalysisConfigurationContext context) {
		context.analyzer(Words.WRITTEN).instance(Analyzers.written());
		context.analyzer(Words.BEGINNINGS).instance(Analyzers.beginnings());
		Arrays.stream(Tongue.values())
			.forEach((tongue) -> context.analyzer(Words.of(tongue)).instance(Analyzers.of(tongue)));
	}

}
