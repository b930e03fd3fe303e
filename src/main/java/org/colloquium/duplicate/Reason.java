package org.colloquium.duplicate;

/** What speaks for a verdict; each is one rule that fired. */
public enum Reason {

	/** The abstracts read the same, word for word. */
	SAME_ABSTRACT,

	/** The abstracts are versions of one text. */
	SIMILAR_ABSTRACT,

	/** One abstract stands within the other. */
	PART_OF_ABSTRACT,

	/** A passage stands in both abstracts. */
	SHARED_PASSAGE,

	/** The titles read the same. */
	SAME_TITLE,

	/** The titles differ by few words. */
	SIMILAR_TITLE,

	/** A speaker of the one is a speaker of the other. */
	SAME_SPEAKER,

	/** Both name their speakers, and nobody is among both. */
	OTHER_SPEAKER,

	/** Both begin at the same moment. */
	SAME_START,

	/** Both take place on the same day. */
	SAME_DAY,

	/** The bios are versions of one text. */
	SAME_BIO,

	/** The names are those of one person. */
	SAME_NAME,

	/** The names cannot be those of one person. */
	OTHER_NAME,

	/** The bio itself calls the other one by name. */
	BIO_NAMES_OTHER,

	/** The bios have nothing in common. */
	OTHER_BIO

}
