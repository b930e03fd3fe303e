package org.colloquium.duplicate;

import java.util.Collection;

/**
 * Whether a title tells a talk. "PhD defence" and the name of a weekly reading group do
 * not: they are few words, or stand over many events.
 */
final class TellingTitle {

	private static final int MOST = 3;

	private TellingTitle() {
	}

	static boolean of(Talk here, Collection<Talk> others) {
		if (here.title().size() < Titles.LEAST) {
			return false;
		}
		long same = others.stream().filter((other) -> Titles.of(here.title(), other.title()) == Titles.SAME).count();
		return same <= MOST;
	}

}
