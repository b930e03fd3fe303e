package org.colloquium.duplicate;

/** What a finding is about; it tells what its two ids are. */
public enum FindingKind {

	/** Two events. */
	EVENTS,

	/** One event that says something twice; there is no other id. */
	REPEAT,

	/** The records of two speakers. */
	SPEAKERS,

	/** An event, and the speaker whose bio it gives to somebody else. */
	BIO

}
