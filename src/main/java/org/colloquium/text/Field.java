package org.colloquium.text;

/** What kind of text is compared; each has a model of its own. */
public enum Field {

	/** What a talk is about. */
	ABSTRACT,

	/** Who the speaker is. */
	BIO

}
