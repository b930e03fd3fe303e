package org.colloquium.event;

import java.time.Instant;

/**
 * Which event begins when.
 */
public interface EventStart {

	long getId();

	Instant getStart();

}
