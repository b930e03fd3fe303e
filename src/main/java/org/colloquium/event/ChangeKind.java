package org.colloquium.event;

/**
 * What readers are told of when it happens to an event.
 */
public enum ChangeKind {

	/** Came onto the programme. */
	ANNOUNCED,

	/** Has another time. */
	MOVED,

	/** Has another place. */
	RELOCATED,

	/** Is called off. */
	CANCELLED,

	/** Waits for another time. */
	POSTPONED,

	/** Is on after all. */
	REVIVED,

	/** Was taken off the programme. */
	DELETED,

	/** Is back on the programme. */
	RESTORED

}
