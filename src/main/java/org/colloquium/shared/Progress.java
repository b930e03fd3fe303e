package org.colloquium.shared;

import java.time.Instant;

/**
 * How far a piece of work on all events is.
 *
 * @param done how many were gone through
 * @param total of so many
 * @param started when it began, or {@code null} while there is none
 * @param ended when it ended, or {@code null} while it runs
 */
public record Progress(long done, long total, Instant started, Instant ended) {

	/** There was none since the start of the site. */
	public static final Progress NONE = new Progress(0, 0, null, null);

	public boolean isRunning() {
		return this.started != null && this.ended == null;
	}

	public Progress at(long done) {
		return new Progress(Math.min(done, this.total), this.total, this.started, null);
	}

	public Progress ended(Instant now) {
		return new Progress(this.total, this.total, this.started, now);
	}

}
