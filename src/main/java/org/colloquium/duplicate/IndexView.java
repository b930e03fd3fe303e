package org.colloquium.duplicate;

/**
 * The index for those who go through all events.
 */
interface IndexView {

	/** The index as it is, for few questions. */
	Neighbours itself();

	/** What answers most quickly whoever asks for every event. */
	Neighbours copy();

}
