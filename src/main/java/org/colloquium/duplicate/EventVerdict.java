package org.colloquium.duplicate;

/** What two events are to each other. */
public enum EventVerdict {

	/** One event that was entered twice. */
	SAME_EVENT,

	/** The same talk at another time: it was moved, or is given again. */
	SAME_TALK,

	/** Another talk, into which a real part of this one's text was taken over. */
	SHARED_TEXT

}
