package org.colloquium.text;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;

/** Measures the time of one comparison: a loop after warming up, the median of rounds. */
final class SpeedBenchmark {

	private static final int ROUNDS = 41;

	private static final int LOOPS = 1_000;

	private SpeedBenchmark() {
	}

	static void run() {
		System.out.printf("%nSpeed (loop after warming up, median of %d rounds, one thread)%n", ROUNDS);
		String text = text(250, 5_000, 1);
		String edited = text.replace("w12", "v12");
		Words here = Words.of(text);
		Words there = Words.of(edited);
		print("compare, 250 words, edited copy", LOOPS,
				() -> Comparison.of(here, there, Rarity.ALL_RARE, Field.ABSTRACT).probability());
		Words other = Words.of(text(250, 5_000, 2));
		print("compare, 250 words, unrelated", LOOPS,
				() -> Comparison.of(here, other, Rarity.ALL_RARE, Field.ABSTRACT).probability());
		print("read 250 words", LOOPS, () -> Words.of(text).size());
		print("repeats in 250 words", LOOPS, () -> Repeats.within(text).passages().size());
		String large = text(20_000, 5_000, 3);
		print("read and compare 100 kB", 1, () -> compare(large, large.replace("w7", "v7")));
		print("read and compare 100 kB, one word", 1, () -> compare("word ".repeat(20_000), "word ".repeat(20_001)));
		print("repeats in 100 kB, one word", 1, () -> Repeats.within("word ".repeat(20_000)).passages().size());
		print("repeats in 100 kB, two words", 1, () -> Repeats.within(text(20_000, 2, 4)).passages().size());
	}

	private static double compare(String one, String other) {
		Comparison comparison = Comparison.of(Words.of(one), Words.of(other), Rarity.ALL_RARE, Field.ABSTRACT);
		return comparison.probability() + comparison.passages().size();
	}

	private static String text(int words, int vocabulary, int seed) {
		return new Random(seed).ints(words, 0, vocabulary).mapToObj((i) -> "w" + i).collect(Collectors.joining(" "));
	}

	private static void print(String what, int loops, Task task) {
		long[] times = new long[ROUNDS];
		double sum = 0;
		for (int round = -ROUNDS; round < ROUNDS; round++) {
			long start = System.nanoTime();
			for (int i = 0; i < loops; i++) {
				sum += task.run();
			}
			times[Math.max(0, round)] = (System.nanoTime() - start) / loops;
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
