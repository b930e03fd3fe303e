package org.colloquium.duplicate;

/** What an editor decided about a finding. */
public enum Decision {

	/** Two different things; nothing is to be mended. */
	DIFFERENT,

	/** The talk is given again; the two are linked. */
	REPEATED,

	/** The talk was moved; the later entry went into the earlier one. */
	MOVED,

	/** The two were one and were merged. */
	MERGED,

	/** The repeated text is meant to stand there. */
	KEPT

}
