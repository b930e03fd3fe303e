package org.colloquium.index;

import java.net.ConnectException;

import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * What the operator reads when a node cannot start for want of its index.
 */
@ExtendWith(OutputCaptureExtension.class)
class ClusterFailureAnalyzerTests {

	@Test
	void tellsWhereNobodyAnswers(CapturedOutput log) {
		start(new SearchException("refused", new ConnectException("Connection refused")));
		assertThat(log.toString()).contains("APPLICATION FAILED TO START",
				"does not answer at http://search.example.org:9200: java.net.ConnectException: Connection refused",
				"Start OpenSearch");
	}

	@Test
	void saysNothingOfOtherFaults(CapturedOutput log) {
		start(new SearchException("a field of another kind"));
		assertThat(log.toString()).contains("a field of another kind").doesNotContain("does not answer");
	}

	private static void start(SearchException part) {
		SearchException failure = new SearchException("failures during bootstrap");
		failure.addSuppressed(part);
		SpringApplicationBuilder node = new SpringApplicationBuilder(Nothing.class)
			.properties("spring.jpa.properties.hibernate.search.backend.uris=http://search.example.org:9200",
					"spring.main.web-application-type=none")
			.initializers((context) -> {
				throw new IllegalStateException(failure);
			});
		assertThatIllegalStateException().isThrownBy(node::run);
	}

	@Configuration(proxyBeanMethods = false)
	static class Nothing {

	}

}
