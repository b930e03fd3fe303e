package org.colloquium.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.colloquium.text.Comparison;
import org.colloquium.text.Field;
import org.colloquium.text.Rarity;
import org.colloquium.text.Words;

/**
 * What two talks have in common, from which they are judged.
 *
 * @param abstracts the comparison of the abstracts, or {@code null} when one is missing
 * or too short to tell anything
 * @param titles how alike the titles are
 * @param telling whether the title tells a talk, and not a series or a kind of event
 * @param time how near they are to each other in time
 * @param speakers whether they have a speaker in common, or {@code null} when one names
 * none
 */
record Evidence(Comparison abstracts, Titles titles, boolean telling, Nearness time, Boolean speakers) {

	/** "Abstract to follow" and the like are no text. */
	private static final int LEAST_WORDS = 8;

	/** A longer text tells something besides its links. */
	private static final int LONG = 40;

	/** A text that has more words of its own tells of something else as well. */
	private static final double WHOLE = 0.6;

	/** Addresses of pages and people, and numbers to dial. */
	private static final Pattern LINKS = Pattern.compile("(?<![!-~])(?=[!-~]*?(?:://|[@\\d]))[!-~]++");

	static Evidence of(Talk here, Talk there, Rarity rarity, boolean telling) {
		boolean texts = tells(here.abstractText()) && tells(there.abstractText());
		Comparison abstracts = texts ? Comparison.of(here.abstractText(), there.abstractText(), rarity, Field.ABSTRACT)
				: null;
		boolean named = !here.people().isEmpty() && !there.people().isEmpty();
		return new Evidence(abstracts, titles(here, there, abstracts), telling, Nearness.of(here, there),
				named ? here.sharesSpeaker(there) : null);
	}

	/** The same for talks that are held several times a day, where an hour counts. */
	Evidence ofSessions() {
		return (this.time == Nearness.SAME_DAY)
				? new Evidence(this.abstracts, this.titles, this.telling, Nearness.OTHER_TIME, this.speakers) : this;
	}

	private static Titles titles(Talk here, Talk there, Comparison abstracts) {
		Titles titles = Titles.of(here.title(), there.title());
		boolean listed = titles == Titles.DIFFERENT && abstracts != null
				&& (abstracts.thereCoverage() < WHOLE && Titles.isNamed(here.title(), there.abstractText())
						|| abstracts.hereCoverage() < WHOLE && Titles.isNamed(there.title(), here.abstractText()));
		return listed ? Titles.LISTED : titles;
	}

	/** Where a meeting is to be dialled up is no text either. */
	private static boolean tells(Words text) {
		return text.size() > LONG || text.size() >= LEAST_WORDS
				&& Words.of(LINKS.matcher(text.text()).replaceAll(" ")).size() >= LEAST_WORDS;
	}

	boolean sameSpeaker() {
		return Boolean.TRUE.equals(this.speakers);
	}

	boolean otherSpeaker() {
		return Boolean.FALSE.equals(this.speakers);
	}

	boolean sameTellingTitle() {
		return this.titles == Titles.SAME && this.telling;
	}

	/** Whether both abstracts are there, and are two texts. */
	boolean unlikeAbstracts() {
		return this.abstracts != null && !this.abstracts.alike();
	}

	List<Reason> reasons() {
		List<Reason> reasons = new ArrayList<>();
		if (this.abstracts != null && this.abstracts.alike()) {
			reasons.add(abstractReason());
		}
		else if (this.abstracts != null && !this.abstracts.passages().isEmpty()) {
			reasons.add(Reason.SHARED_PASSAGE);
		}
		add(reasons, this.titles == Titles.SAME, Reason.SAME_TITLE);
		add(reasons, this.titles == Titles.SIMILAR, Reason.SIMILAR_TITLE);
		add(reasons, sameSpeaker(), Reason.SAME_SPEAKER);
		add(reasons, otherSpeaker(), Reason.OTHER_SPEAKER);
		add(reasons, this.time == Nearness.SAME_START, Reason.SAME_START);
		add(reasons, this.time == Nearness.SAME_DAY, Reason.SAME_DAY);
		return reasons;
	}

	private Reason abstractReason() {
		if (this.abstracts.exact()) {
			return Reason.SAME_ABSTRACT;
		}
		double least = Math.min(this.abstracts.hereCoverage(), this.abstracts.thereCoverage());
		double most = Math.max(this.abstracts.hereCoverage(), this.abstracts.thereCoverage());
		return (most > 0.9 && least < 0.7) ? Reason.PART_OF_ABSTRACT : Reason.SIMILAR_ABSTRACT;
	}

	private static void add(List<Reason> reasons, boolean holds, Reason reason) {
		if (holds) {
			reasons.add(reason);
		}
	}

	/** How near two talks are to each other in time. */
	enum Nearness {

		/** They begin at the same moment. */
		SAME_START,

		/** They take place on the same day. */
		SAME_DAY,

		/** They take place on different days. */
		OTHER_TIME,

		/** One of them has no time yet. */
		UNKNOWN;

		static Nearness of(Talk here, Talk there) {
			if (here.start() == null || there.start() == null) {
				return UNKNOWN;
			}
			if (here.start().equals(there.start())) {
				return SAME_START;
			}
			return here.day().equals(there.day()) ? SAME_DAY : OTHER_TIME;
		}

	}

}
