package org.colloquium.duplicate;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Whether a talk is held several times a day, as a tour or a demonstration is. Whoever
 * corrects an hour leaves two entries; what stands at three hours of a day is given again
 * and was not entered again.
 */
final class Sessions {

	private static final int LEAST = 3;

	private Sessions() {
	}

	static boolean areHeld(Talk here, Collection<Talk> others) {
		if (here.start() == null) {
			return false;
		}
		Stream<Talk> sameDay = others.stream()
			.filter((other) -> here.day().equals(other.day()) && Titles.of(here.title(), other.title()) == Titles.SAME);
		return Stream.concat(Stream.of(here), sameDay)
			.map(Talk::start)
			.filter(Objects::nonNull)
			.distinct()
			.count() >= LEAST;
	}

}
