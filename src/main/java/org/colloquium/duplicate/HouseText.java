package org.colloquium.duplicate;

import java.util.Collection;

import org.colloquium.duplicate.Evidence.Nearness;
import org.colloquium.text.Comparison;
import org.colloquium.text.Field;

/**
 * What a speaker, a series or a house puts under talk after talk: how to subscribe, where
 * the files are, the link to the call. It may stand under one name only, and is then told
 * by the many titles that it stands under, or by the many meetings without any.
 */
final class HouseText {

	/**
	 * Of the words of a talk that is given under another title, more are in both
	 * announcements.
	 */
	private static final double OF_A_TALK = 0.75;

	private final Talk here;

	private final Collection<Talk> others;

	/** Learnt when it is first asked for: hardly a talk needs it. */
	private Corpus titles;

	HouseText(Talk here, Collection<Talk> others) {
		this.here = here;
		this.others = others;
	}

	/**
	 * Whether such a text is all that speaks for a judgement.
	 * @param pair what was judged
	 * @param there the other talk of the pair
	 */
	boolean explains(Judgement judgement, Evidence pair, Talk there) {
		return pair.abstracts() != null && isByTextAlone(judgement, pair) && Judgement
			.isBoilerplate(Comparison.of(this.here.abstractText(), there.abstractText(), titles(), Field.ABSTRACT));
	}

	private Corpus titles() {
		if (this.titles == null) {
			this.titles = Corpus.ofTitles(this.here, this.others);
		}
		return this.titles;
	}

	private static boolean isByTextAlone(Judgement judgement, Evidence pair) {
		if (judgement.verdict() == EventVerdict.SHARED_TEXT) {
			return true;
		}
		boolean otherwise = pair.time() == Nearness.SAME_START || SameTalkRule.probability(pair) > 0;
		return !otherwise && switch (pair.titles()) {
			case SAME, SIMILAR, PARTS -> false;
			case DIFFERENT, LISTED -> pair.abstracts().features().vocabulary() < OF_A_TALK;
			case UNKNOWN -> true;
		};
	}

}
