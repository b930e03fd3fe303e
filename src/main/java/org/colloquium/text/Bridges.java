package org.colloquium.text;

/**
 * The words that agree within the small edits that a {@link Chain} bridges, and at the
 * ends of the texts next to it: too few in a row to be a shared run, but in their place.
 */
final class Bridges {

	private final Words here;

	private final Words there;

	private Bridges(Words here, Words there) {
		this.here = here;
		this.there = there;
	}

	/** How many words agree in the gaps of a chain. */
	static int wordsIn(Chain chain, Words here, Words there) {
		Bridges bridges = new Bridges(here, there);
		int words = bridges.common(0, chain.first().here(), 0, chain.first().there());
		for (int i = 1; i < chain.runs().size(); i++) {
			Run before = chain.runs().get(i - 1);
			Run next = chain.runs().get(i);
			words += bridges.common(before.hereEnd(), next.here(), before.thereEnd(), next.there());
		}
		return words + bridges.common(chain.last().hereEnd(), here.size(), chain.last().thereEnd(), there.size());
	}

	/** The longest common subsequence of two gaps; none of a gap that is not bridged. */
	private int common(int hereFrom, int hereTo, int thereFrom, int thereTo) {
		if (hereTo - hereFrom > Chain.MAX_GAP || thereTo - thereFrom > Chain.MAX_GAP) {
			return 0;
		}
		int[] row = new int[thereTo - thereFrom + 1];
		for (int i = hereFrom; i < hereTo; i++) {
			int diagonal = 0;
			for (int j = 1; j < row.length; j++) {
				int above = row[j];
				boolean equal = this.here.hash(i) == this.there.hash(thereFrom + j - 1);
				row[j] = equal ? diagonal + 1 : Math.max(above, row[j - 1]);
				diagonal = above;
			}
		}
		return row[row.length - 1];
	}

}
