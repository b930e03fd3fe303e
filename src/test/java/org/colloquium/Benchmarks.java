package org.colloquium;

import org.springframework.context.ApplicationContext;

import org.colloquium.duplicate.RetrievalBenchmark;
import org.colloquium.duplicate.Watch;
import org.colloquium.search.QueryBenchmark;
import org.colloquium.text.ComparisonBenchmark;
import org.colloquium.text.QualityBenchmark;

/**
 * Measures the detection of duplicates and the search: how often they are right, what
 * they overlook, and how long they take.
 */
public final class Benchmarks {

	private Benchmarks() {
	}

	public static void main(String[] args) throws Exception {
		QualityBenchmark.main(args);
		RetrievalBenchmark.main(args);
		ComparisonBenchmark.main(args);
		QueryBenchmark.main(args);
	}

	/**
	 * Waits until a site has compared what was entered: what it does in the background
	 * would be measured too.
	 */
	public static void awaitComparison(ApplicationContext site) throws InterruptedException {
		Watch watch = site.getBean(Watch.class);
		while (watch.progress().started() == null || watch.progress().isRunning()) {
			Thread.sleep(500);
		}
	}

}
