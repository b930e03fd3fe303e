package org.colloquium.search;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * As many of the events of a list as are needed to say by what they differ. Which ones
 * these are is decided by their numbers, as if by chance: half of all events are in a
 * first sample, half of these in a second, and so on.
 *
 * @param halvings how often the list is halved; 0 for all of it
 */
record Sample(int halvings) {

	/** So many are counted one by one; of more, at least half as many are. */
	private static final int MOST = 8_000;

	/**
	 * Of what is found less often in a sample, the number is off by more than a fifth too
	 * often.
	 */
	private static final int LEAST = 25;

	/** A smaller sample would be for a list of more events than anybody has. */
	private static final int SMALLEST = 20;

	/**
	 * The sample for a list.
	 * @param events how many it has
	 */
	static Sample of(long events) {
		int halvings = 0;
		while (halvings < SMALLEST && (events >> halvings) >= MOST) {
			halvings++;
		}
		return new Sample(halvings);
	}

	/**
	 * The names of all samples that an event is in.
	 * @param id of the event
	 */
	static Stream<String> namesOf(long id) {
		int halvings = Math.min(SMALLEST, Long.numberOfLeadingZeros(new SplittableRandom(id).nextLong()));
		return IntStream.rangeClosed(1, halvings).mapToObj(Integer::toString);
	}

	/** Whether it is all of the list. */
	boolean isAll() {
		return this.halvings == 0;
	}

	/** The name under which the index knows it. */
	String name() {
		return Integer.toString(this.halvings);
	}

	/** Whether a value that was found so often says anything of the list. */
	boolean tells(long counted) {
		return isAll() || counted >= LEAST;
	}

	/**
	 * What was counted, for all of the list.
	 * @param counted events of the sample
	 * @return the number, or of a sample two figures of it
	 */
	long ofAll(long counted) {
		return isAll() ? counted : rounded(counted << this.halvings);
	}

	private static long rounded(long number) {
		long unit = 1;
		while (number / unit >= 100) {
			unit *= 10;
		}
		return (number + unit / 2) / unit * unit;
	}

}
