package org.colloquium.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The passages that were pasted twice: within one text, or into one text although they
 * stand in another one. A refrain, a quoted sentence or a line of a schedule is no
 * repeat.
 */
public final class Repeats {

	/** A repeated passage has at least so many words, or is half of the text. */
	private static final int LEAST = 24;

	/** Half of a text counts when it has at least so many words. */
	private static final int LEAST_HALF = 8;

	/** How much of the text a repeated passage is at least. */
	private static final double SHARE = 0.2;

	/** From so many words on a passage counts however long the text is. */
	private static final int LONG = 50;

	/** How much of a repeated passage agrees between its ends. */
	private static final double DENSITY = 0.85;

	/** How much of a text stands in another one to be called contained. */
	private static final double CONTAINED = 0.6;

	/** No language uses its words more often than that, on average, in a short text. */
	private static final int MEAN_USE = 6;

	/** So many different words are enough in a text of any length. */
	private static final int MOST_DIFFERENT = 200;

	private final Words text;

	private final Words other;

	private final List<Chain> chains;

	private Repeats(Words text, Words other, List<Chain> chains) {
		this.text = text;
		this.other = other;
		this.chains = chains;
	}

	/** What stands twice in a text. */
	public static Repeats within(String text) {
		Words words = Words.of(text);
		List<Chain> chains = Chain.of(SelfRuns.of(words)).stream().filter((chain) -> isRepeat(chain, words)).toList();
		return new Repeats(words, words, chains);
	}

	/**
	 * What of another text was pasted into a text, such as the bio into the abstract.
	 * @param text where it does not belong
	 * @param other where it belongs
	 */
	public static Repeats between(String text, String other) {
		Words words = Words.of(text);
		Words others = Words.of(other);
		List<Chain> chains = Chain.of(SharedRuns.of(words, others))
			.stream()
			.filter((chain) -> isPasted(chain, words, others))
			.toList();
		return new Repeats(words, others, chains);
	}

	/** Whether anything was pasted twice. */
	public boolean found() {
		return !this.chains.isEmpty();
	}

	/**
	 * The repeated passages: the first copy here, the second or that of the other text
	 * there.
	 */
	public List<Passage> passages() {
		return this.chains.stream().map((chain) -> chain.passage(this.text, this.other)).toList();
	}

	/**
	 * The text with one copy of each repeated passage, and everything else that stands in
	 * it. Sentences that only one copy has stay.
	 */
	public String cleaned() {
		Cut cut = new Cut(this.text, this.other);
		for (Chain chain : this.chains) {
			if (this.text == this.other) {
				cut.removeOneOf(chain);
			}
			else {
				cut.removeHere(chain);
			}
		}
		return cut.text();
	}

	private static boolean isRepeat(Chain chain, Words text) {
		double words = measure(chain, text);
		boolean overlaps = chain.last().hereEnd() > chain.first().there();
		boolean half = words >= LEAST_HALF && 2.2 * chain.words() >= text.size();
		boolean share = words >= LEAST && chain.words() >= SHARE * text.size();
		return !overlaps && (half || share || words >= LONG) && chain.words() >= DENSITY * chain.length()
				&& isVaried(chain, text);
	}

	private static boolean isPasted(Chain chain, Words text, Words other) {
		double words = measure(chain, text);
		boolean contained = chain.words() >= CONTAINED * Math.min(text.size(), other.size());
		boolean enough = words >= LONG || (words >= LEAST_HALF && contained);
		return enough && isVaried(chain, text) && (words >= LEAST || hasSentence(chain, text, other));
	}

	/** A few words within a sentence are how somebody is introduced. */
	private static boolean hasSentence(Chain chain, Words text, Words other) {
		Cut cut = new Cut(text, other);
		cut.removeHere(chain);
		return cut.removesAnything();
	}

	/**
	 * The length in words, of which a script without spaces puts two letters into one.
	 */
	private static double measure(Chain chain, Words text) {
		long letters = chain.runs()
			.stream()
			.flatMapToInt((run) -> IntStream.range(run.here(), run.hereEnd()))
			.filter(text::isLetter)
			.count();
		return chain.words() - letters / 2.0;
	}

	/** A word or a line said again and again is no passage. */
	private static boolean isVaried(Chain chain, Words text) {
		int least = Math.max(LEAST_HALF, Math.min(MOST_DIFFERENT, chain.words() / MEAN_USE));
		long different = chain.runs()
			.stream()
			.flatMapToInt((run) -> IntStream.range(run.here(), run.hereEnd()))
			.mapToLong(text::hash)
			.distinct()
			.limit(least)
			.count();
		return different == least;
	}

}
