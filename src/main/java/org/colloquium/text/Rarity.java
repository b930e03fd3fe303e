package org.colloquium.text;

/**
 * How common a fingerprint is in the corpus. A paragraph that a series puts under all its
 * talks says nothing about two of them being one; the corpus knows such paragraphs.
 */
@FunctionalInterface
public interface Rarity {

	/** Without a corpus nothing is known to be common. */
	Rarity ALL_RARE = (fingerprint) -> 1;

	/**
	 * Under how many different talks (for an abstract) or people (for a bio) a
	 * fingerprint stands, the two compared included. Repetitions of one talk and texts
	 * re-used for one person count once: they are what is looked for.
	 */
	int spread(long fingerprint);

}
