package org.colloquium.duplicate;

import org.colloquium.duplicate.Evidence.Nearness;
import org.colloquium.text.Comparison;
import org.colloquium.text.Passage;

/**
 * What two talks are to each other.
 *
 * @param verdict the verdict, or {@code null} when they have nothing to do with each
 * other
 * @param score its probability
 */
record Judgement(EventVerdict verdict, double score) {

	private static final Judgement NOTHING = new Judgement(null, 0);

	/** A shared passage of fewer words is a phrase. */
	private static final int LEAST_SHARED = 24;

	/** From this share on, boilerplate is all that is shared. */
	private static final double BOILERPLATE = 0.5;

	/**
	 * Judges a pair. The parts of a course are as many events, even if one abstract does
	 * for all of them, and an evening of talks is none of the talks.
	 */
	static Judgement of(Evidence pair) {
		double sameTalk = Math.max(byAbstract(pair), SameTalkRule.probability(pair));
		if (sameTalk >= Comparison.THRESHOLD && !pair.titles().tellApart()) {
			boolean elsewhen = pair.time() == Nearness.OTHER_TIME;
			return new Judgement(elsewhen ? EventVerdict.SAME_TALK : EventVerdict.SAME_EVENT, sameTalk);
		}
		return sharesText(pair) ? new Judgement(EventVerdict.SHARED_TEXT, pair.abstracts().reuse()) : NOTHING;
	}

	/**
	 * The probability that the abstracts give, shifted by what else is known: the same
	 * text under another title, by another speaker, at another time may be a paragraph
	 * that they have in common; an edited one under the same title is an edited one.
	 */
	private static double byAbstract(Evidence pair) {
		if (pair.abstracts() == null) {
			return 0;
		}
		double shift = switch (pair.titles()) {
			case SAME -> pair.telling() ? 2 : 0.5;
			case SIMILAR, PARTS -> 1;
			case DIFFERENT, LISTED -> -0.7;
			case UNKNOWN -> 0;
		};
		shift += pair.sameSpeaker() ? 0.7 : pair.otherSpeaker() ? -1 : 0;
		shift += (pair.time() == Nearness.SAME_START) ? 1 : 0;
		double probability = Math.min(0.999, Math.max(0.001, pair.abstracts().probability()));
		return 1 / (1 + Math.exp(-Math.log(probability / (1 - probability)) - shift));
	}

	/** Whether one abstract has a passage of the other, be it a text of its own. */
	static boolean sharesText(Evidence pair) {
		if (pair.abstracts() == null || pair.abstracts().reuse() < Comparison.THRESHOLD
				|| isBoilerplate(pair.abstracts())) {
			return false;
		}
		return pair.abstracts().passages().stream().mapToInt(Passage::words).max().orElse(0) >= LEAST_SHARED;
	}

	/** Whether most of what two texts share belongs to a series or to a house. */
	static boolean isBoilerplate(Comparison abstracts) {
		return abstracts.features().common() > BOILERPLATE;
	}

	boolean isNothing() {
		return this.verdict == null;
	}

}
