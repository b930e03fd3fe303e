package org.colloquium.duplicate;

/** What was entered twice within one event. */
public enum RepeatKind {

	/** A text contains itself, whole or a long passage of it. */
	REPEATED_WITHIN,

	/** The bio stands in the abstract as well. */
	BIO_IN_ABSTRACT,

	/** The abstract stands in the bio as well. */
	ABSTRACT_IN_BIO

}
