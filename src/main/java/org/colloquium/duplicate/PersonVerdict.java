package org.colloquium.duplicate;

/** What a person of an event is to one who is known already. */
public enum PersonVerdict {

	/** The same bio and the same name, perhaps written otherwise. */
	SAME_PERSON,

	/** This bio belongs to somebody of another name. */
	WRONG_PERSON,

	/** The same name, and a bio that has nothing to do with the known one. */
	NAMESAKE

}
