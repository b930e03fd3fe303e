package org.colloquium.search;

import java.util.ArrayList;
import java.util.List;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

import org.springframework.stereotype.Component;

/**
 * Tells OpenSearch and Elasticsearch what a word is: the same as {@link Analyzers}.
 */
@Component(ElasticsearchWords.NAME)
class ElasticsearchWords implements ElasticsearchAnalysisConfigurer {

	static final String NAME = "elasticsearchWords";

	/** What Lucene takes off by itself. */
	private static final String[] ARTICLES = { "l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu",
			"lorsqu", "puisqu" };

	private static final List<String> PLAIN = List.of("words_elision", "words_possessive", "lowercase");

	/* The second time for what folding made of a ligature. */
	private static final List<String> FOLDED = List.of("german_normalization", "asciifolding", "german_normalization");

	@Override
	public void configure(ElasticsearchAnalysisConfigurationContext context) {
		context.tokenFilter("words_elision").type("elision").param("articles", ARTICLES).param("articles_case", true);
		stemmer(context, "words_possessive", "possessive_english");
		stemmer(context, "words_french", "light_french");
		stemmer(context, "words_german", "light_german");
		context.tokenFilter("words_begun").type("edge_ngram").param("min_gram", 1).param("max_gram", Words.SHORT);
		analyzer(context, Words.WRITTEN, FOLDED, List.of());
		analyzer(context, Words.BEGINNINGS, FOLDED, List.of("words_begun"));
		analyzer(context, Words.of(Tongue.ENGLISH), FOLDED, List.of("porter_stem"));
		analyzer(context, Words.of(Tongue.FRENCH), List.of("words_french"), List.of("asciifolding"));
		analyzer(context, Words.of(Tongue.GERMAN), List.of("german_normalization", "words_german"),
				List.of("asciifolding"));
	}

	private static void stemmer(ElasticsearchAnalysisConfigurationContext context, String name, String language) {
		context.tokenFilter(name).type("stemmer").param("language", language);
	}

	private static void analyzer(ElasticsearchAnalysisConfigurationContext context, String name, List<String> first,
			List<String> then) {
		List<String> filters = new ArrayList<>(PLAIN);
		filters.addAll(first);
		filters.addAll(then);
		context.analyzer(name).custom().tokenizer("standard").tokenFilters(filters.toArray(String[]::new));
	}

}
