package org.colloquium.event;

import java.time.Duration;
import java.time.Instant;

/**
 * A state of the whole programme. Lists of one edition hold the same events, and these
 * say the same, on every node.
 *
 * @param revision rises with every change of an event, a speaker, a host or a series
 * @param changed when it last rose
 * @param lastEnd when the last event that is over ended, since with it the lists of what
 * comes and what was change; {@link Instant#EPOCH} before the first
 */
public record Edition(long revision, Instant changed, Instant lastEnd) {

	/**
	 * So soon after a change the index of several nodes, or what else is told of it
	 * later, may not yet know of it.
	 */
	private static final Duration SETTLING = Duration.ofSeconds(10);

	/**
	 * Since when everything has been as it is.
	 * @return the time of the last change, by an editor or by the course of time
	 */
	public Instant since() {
		return this.lastEnd.isAfter(this.changed) ? this.lastEnd : this.changed;
	}

	/**
	 * Whether everybody knows of the edition's last change, so that what is made now may
	 * be kept for all of the edition.
	 */
	public boolean isSettled(Instant now) {
		return this.changed.plus(SETTLING).isBefore(now);
	}

}
