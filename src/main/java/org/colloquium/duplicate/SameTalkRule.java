package org.colloquium.duplicate;

import java.util.Arrays;
import java.util.function.Predicate;

import org.colloquium.duplicate.Evidence.Nearness;

/**
 * The rules by which two entries are one talk although their abstracts do not tell it,
 * because one has none yet or another one. Each with the probability that it is right,
 * estimated from what it finds among real talks.
 */
enum SameTalkRule {

	/** Nobody announces two talks under one title for one moment. */
	TITLE_AND_START(0.97,
			(pair) -> pair.sameTellingTitle() && pair.time() == Nearness.SAME_START && !pair.otherSpeaker()),

	/** The hour was corrected in one of them. */
	TITLE_AND_DAY(0.93, (pair) -> pair.sameTellingTitle() && pair.time() == Nearness.SAME_DAY && pair.sameSpeaker()),

	/** Nobody speaks in two places at once. */
	SPEAKER_AND_START(0.9,
			(pair) -> pair.sameSpeaker() && pair.time() == Nearness.SAME_START
					&& !(pair.titles() == Titles.DIFFERENT && pair.unlikeAbstracts())),

	/**
	 * A talk under the title that the speaker gave already, or is about to give; of the
	 * text that it was announced with then, a passage stands in it still.
	 */
	TITLE_AND_SPEAKER(0.85, (pair) -> pair.sameTellingTitle() && pair.sameSpeaker()
			&& (!pair.unlikeAbstracts() || Judgement.sharesText(pair)));

	private final double probability;

	private final Predicate<Evidence> fires;

	SameTalkRule(double probability, Predicate<Evidence> fires) {
		this.probability = probability;
		this.fires = fires;
	}

	/** The probability that two entries are one talk, 0 when no rule says so. */
	static double probability(Evidence pair) {
		return Arrays.stream(values())
			.filter((rule) -> rule.fires.test(pair))
			.mapToDouble((rule) -> rule.probability)
			.max()
			.orElse(0);
	}

}
