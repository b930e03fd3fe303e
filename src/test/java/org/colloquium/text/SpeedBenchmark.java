package org.colloquium.text;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Measures the time that large and odd texts take: the median of rounds after warming up.
 */
final class SpeedBenchmark {

	private static final int ROUNDS = 41;

	private SpeedBenchmark() {
	}

	static void run() {
		System.out.printf("%nSpeed (after warming up, median of %d rounds, one thread)%n", ROUNDS);
		String large = text(20_000, 5_000, 3);
		print("read and compare 100 kB", () -> compare(large, large.replace("w7", "v7")));
		print("read and compare 100 kB, one word", () -> compare("word ".repeat(20_000), "word ".repeat(20_001)));
		print("repeats in 100 kB, one word", () -> Repeats.within("word ".repeat(20_000)).passages().size());
		print("repeats in 100 kB, two words", () -> Repeats.within(text(20_000, 2, 4)).passages().size());
	}

	private static double compare(String one, String other) {
		Comparison comparison = Comparison.of(Words.of(one), Words.of(other), Rarity.ALL_RARE, Field.ABSTRACT);
		return comparison.probability() + comparison.passages().size();
	}

	private static String text(int words, int vocabulary, int seed) {
		return new Random(seed).ints(words, 0, vocabulary).mapToObj((i) -> "w" + i).collect(Collectors.joining(" "));
	}

	private static void print(String what, Task task) {
		long[] times = new long[ROUNDS];
		double sum = 0;
		for (int round = -ROUNDS; round < ROUNDS; round++) {
			long start = System.nanoTime();
			sum += task.run();
			times[Math.max(0, round)] = System.nanoTime() - start;
		}
		Arrays.sort(times);
		System.out.printf("%-36s %,10.1f µs%s%n", what, times[ROUNDS / 2] / 1000.0, Double.isNaN(sum) ? "!" : "");
	}

	/** Something to time; its answer keeps the compiler from leaving it out. */
	@FunctionalInterface
	private interface Task {

		double run();

	}

}
