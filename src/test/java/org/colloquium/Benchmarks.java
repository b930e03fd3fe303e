package org.colloquium;

import org.colloquium.duplicate.RetrievalBenchmark;
import org.colloquium.text.ComparisonBenchmark;
import org.colloquium.text.QualityBenchmark;

/**
 * Measures the detection of duplicates: how often it is right, what it overlooks, and how
 * long it takes.
 */
public final class Benchmarks {

	private Benchmarks() {
	}

	public static void main(String[] args) throws Exception {
		QualityBenchmark.main(args);
		RetrievalBenchmark.main(args);
		ComparisonBenchmark.main(args);
	}

}
