package org.colloquium.text;

import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What one comparison takes, of texts as long as a long abstract.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ComparisonBenchmark {

	private static final int WORDS = 250;

	private String text;

	private Words here;

	private Words copy;

	private Words other;

	public static void main(String[] args) throws RunnerException, URISyntaxException {
		List<String> path = new ArrayList<>();
		if (ComparisonBenchmark.class.getClassLoader() instanceof URLClassLoader loader) {
			for (URL url : loader.getURLs()) {
				path.add(Path.of(url.toURI()).toString());
			}
			// Maven runs this in its own process; the forks must find the classes as well
			System.setProperty("java.class.path", String.join(System.getProperty("path.separator"), path));
		}
		new Runner(new OptionsBuilder().include(ComparisonBenchmark.class.getSimpleName()).build()).run();
	}

	@Setup
	public void read() {
		this.text = text(1);
		this.here = Words.of(this.text);
		this.copy = Words.of(this.text.replace("w12", "v12"));
		this.other = Words.of(text(2));
	}

	@Benchmark
	public double compareWithAnEditedCopy() {
		return Comparison.of(this.here, this.copy, Rarity.ALL_RARE, Field.ABSTRACT).probability();
	}

	@Benchmark
	public double compareWithAnotherText() {
		return Comparison.of(this.here, this.other, Rarity.ALL_RARE, Field.ABSTRACT).probability();
	}

	@Benchmark
	public int readWords() {
		return Words.of(this.text).size();
	}

	@Benchmark
	public int lookForRepeats() {
		return Repeats.within(this.text).passages().size();
	}

	private static String text(int seed) {
		return new Random(seed).ints(WORDS, 0, 5_000).mapToObj((i) -> "w" + i).collect(Collectors.joining(" "));
	}

}
