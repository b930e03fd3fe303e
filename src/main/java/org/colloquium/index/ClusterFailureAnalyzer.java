package org.colloquium.index;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

import org.hibernate.search.util.common.SearchException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.Environment;

/**
 * Tells the operator in a few words that a node cannot start because nobody answers where
 * the shared index should be.
 */
class ClusterFailureAnalyzer extends AbstractFailureAnalyzer<SearchException> {

	private static final String ADDRESSES = "spring.jpa.properties.hibernate.search.backend.uris";

	private final Environment environment;

	ClusterFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected FailureAnalysis analyze(Throwable root, SearchException failure) {
		return unanswered(failure)
			.map((cause) -> new FailureAnalysis(
					"The search cluster does not answer at " + this.environment.getProperty(ADDRESSES) + ": " + cause,
					"Start OpenSearch or Elasticsearch before this node, or correct " + ADDRESSES
							+ ". Once a node is up, it asks its database whenever the cluster does not answer.",
					root))
			.orElse(null);
	}

	/* What went wrong with each part of the index hangs beside the cause. */
	private static Optional<IOException> unanswered(SearchException failure) {
		return Stream.concat(Stream.of(failure), Stream.of(failure.getSuppressed()))
			.map(NestedExceptionUtils::getMostSpecificCause)
			.filter(IOException.class::isInstance)
			.map(IOException.class::cast)
			.findFirst();
	}

}
