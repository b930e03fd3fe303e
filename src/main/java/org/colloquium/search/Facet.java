package org.colloquium.search;

import java.util.List;
import java.util.Map;

/**
 * By what the events of a list differ, so that it can be narrowed down.
 *
 * @param name of the filter's parameter, or {@code year}
 * @param counts how many events there are of each value; series and speakers are told by
 * their numbers
 * @param estimated whether a sample was counted, and the numbers are near the true ones
 */
public record Facet(String name, List<Count> counts, boolean estimated) {

	public Facet {
		counts = List.copyOf(counts);
	}

	static <V> Facet of(String name, Map<V, Long> counted, Sample sample) {
		return new Facet(name,
				counted.entrySet()
					.stream()
					.filter((one) -> sample.tells(one.getValue()))
					.map((one) -> new Count(one.getKey().toString(), sample.ofAll(one.getValue())))
					.toList(),
				!sample.isAll());
	}

	/**
	 * How many events have a value.
	 */
	public record Count(String value, long events) {

	}

}
