package org.colloquium.index;

import org.colloquium.event.Event;
import org.colloquium.event.EventVersions;
import org.colloquium.people.Host;
import org.colloquium.people.Speaker;

/**
 * In which state something was when it was indexed, as a number that changes whenever
 * anything changes that its entry shows: the record of a series or a host is part of the
 * entries of their events.
 */
final class EntryState {

	/**
	 * To be raised whenever entries are written in another way than before: those of an
	 * earlier version are then written anew at the next start.
	 */
	private static final long LAYOUT = 2;

	/** More than any version reaches. */
	private static final long LAYOUTS = 1_000_000_000_000_000L;

	private static final long EVENT = 1_000_000_000L;

	private static final long SERIES = 100_000L;

	private EntryState() {
	}

	static long of(Event event) {
		int series = (event.series() != null) ? event.series().version() : 0;
		return of(event.version(), series, event.hosts().stream().mapToLong(Host::version).sum());
	}

	static long of(EventVersions versions) {
		return of(versions.getVersion(), (versions.getSeriesVersion() != null) ? versions.getSeriesVersion() : 0,
				(versions.getHostVersions() != null) ? versions.getHostVersions() : 0);
	}

	static long of(Speaker speaker) {
		return of(speaker.version());
	}

	/* Of a speaker nothing but the record itself is in the entry. */
	static long of(int speaker) {
		return LAYOUT * LAYOUTS + speaker;
	}

	private static long of(int event, int series, long hosts) {
		return LAYOUT * LAYOUTS + event * EVENT + series * SERIES + hosts;
	}

}
