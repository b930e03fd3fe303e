package org.colloquium.event;

/**
 * Which side of now a list shows.
 */
public enum When {

	/** Not over yet, the next first. */
	UPCOMING,

	/** Over, the last first. */
	PAST,

	/** Both, the latest first unless they are wanted from a day on. */
	ALL

}
