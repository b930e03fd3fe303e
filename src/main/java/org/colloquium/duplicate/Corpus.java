package org.colloquium.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.colloquium.text.Fingerprints;
import org.colloquium.text.Rarity;
import org.colloquium.text.Words;

/**
 * What the talks that share anything with one talk teach about it: under how many
 * different talks, or people, each of its fingerprints stands. The paragraph that a
 * series puts under all its abstracts is found in many talks of different speakers, and
 * so these very talks tell that it says nothing.
 */
final class Corpus implements Rarity {

	/** One bit of a mask for each. */
	private static final int MOST_GROUPS = Long.SIZE;

	/** The names of those who count as one, as many as there are different talks. */
	private final List<List<Name>> groups = new ArrayList<>();

	/** The groups that have a fingerprint, a bit for each. */
	private final Map<Long, Long> owners = new HashMap<>();

	/**
	 * For abstracts: talks that have a speaker in common count as one.
	 */
	static Corpus ofAbstracts(Talk here, Collection<Talk> others) {
		Corpus corpus = new Corpus();
		Stream.concat(Stream.of(here), others.stream())
			.forEach((talk) -> corpus.learn(talk.abstractText(), owners(talk)));
		return corpus;
	}

	/**
	 * For bios: the bios of one person count as one.
	 */
	static Corpus ofBios(Stream<Talk.Person> people) {
		Corpus corpus = new Corpus();
		people.forEach((person) -> corpus.learn(person.bio(), List.of(person.name())));
		return corpus;
	}

	/**
	 * For abstracts, by their titles alone: what a speaker or a house puts under talk
	 * after talk is boilerplate too, unless the talks are one.
	 */
	static Corpus ofTitles(Talk here, Collection<Talk> others) {
		Corpus corpus = new Corpus();
		Stream.concat(Stream.of(here), others.stream())
			.forEach((talk) -> corpus.learn(talk.abstractText(), List.of(wholeTitle(talk))));
		return corpus;
	}

	/** A series has its own name in the title of each of its talks. */
	private static Name wholeTitle(Talk talk) {
		return new Name(List.of(String.join(" ", title(talk).words())));
	}

	/** A talk without speakers is told by its title. */
	private static List<Name> owners(Talk talk) {
		if (!talk.people().isEmpty()) {
			return talk.people().stream().map(Talk.Person::name).toList();
		}
		return List.of(title(talk));
	}

	private static Name title(Talk talk) {
		return new Name(IntStream.range(0, talk.title().size()).mapToObj(talk.title()::word).toList());
	}

	private void learn(Words text, List<Name> names) {
		long[] prints = Fingerprints.of(text).terms();
		if (prints.length == 0) {
			return;
		}
		long group = 1L << group(names);
		for (long print : prints) {
			this.owners.merge(print, group, (one, other) -> one | other);
		}
	}

	private int group(List<Name> names) {
		for (int i = 0; i < this.groups.size(); i++) {
			if (overlap(this.groups.get(i), names)) {
				return i;
			}
		}
		if (this.groups.size() < MOST_GROUPS) {
			this.groups.add(names);
		}
		return this.groups.size() - 1;
	}

	private static boolean overlap(List<Name> some, List<Name> others) {
		return some.stream().anyMatch((name) -> others.stream().anyMatch(name::matches));
	}

	@Override
	public int spread(long fingerprint) {
		return Math.max(1, Long.bitCount(this.owners.getOrDefault(fingerprint, 0L)));
	}

}
