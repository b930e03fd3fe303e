package org.colloquium.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.colloquium.duplicate.Report.KnownPerson;
import org.colloquium.duplicate.Report.PersonMatch;
import org.colloquium.event.Event;
import org.colloquium.people.Speaker;
import org.colloquium.text.Comparison;
import org.colloquium.text.Field;
import org.colloquium.text.Words;

/**
 * Are the speakers of an event who they are said to be? A bio that is known tells.
 */
final class PeopleCheck {

	/** A shorter bio, such as "Professor at ETH", is nobody's own. */
	private static final int LEAST_WORDS = 8;

	/** Only bios of so many words can be said to have nothing in common. */
	private static final int LEAST_UNLIKE = 25;

	/** Below this both bios were written about different people, most likely. */
	private static final double UNLIKE = 0.05;

	/** Fewer words before somebody else's bio are its heading. */
	private static final int LEAST_OWN = 6;

	/** A bio that makes up less of another one is a part of it. */
	private static final double PART = 0.5;

	/**
	 * How often it is another person, when the name is the same and nothing in the bio.
	 */
	private static final double OTHER_PERSON = 0.6;

	private final Talk here;

	private final List<Subject> known;

	private final Corpus corpus;

	private PeopleCheck(Talk here, List<Subject> known) {
		this.here = here;
		this.known = known;
		this.corpus = Corpus.ofBios(Stream.concat(here.people().stream(), known.stream().map(Subject::person)));
	}

	/**
	 * Compares the speakers of a talk with those who are known.
	 * @param others what shares something with the talk, read already
	 * @param records of speakers
	 */
	static List<PersonMatch> of(Talk here, Map<Talk, Event> others, List<Speaker> records) {
		if (here.people().stream().noneMatch(PeopleCheck::isTold)) {
			return List.of();
		}
		List<Subject> known = new ArrayList<>();
		others.forEach((talk, event) -> talk.people()
			.forEach((person) -> known.add(new Subject(event.speakers().get(person.place()).speaker(), person))));
		records.forEach((speaker) -> known
			.add(Subject.of(speaker, speaker.name().value(), (speaker.bio() != null) ? speaker.bio().source() : null)));
		return new PeopleCheck(here, known).matches();
	}

	private static boolean isTold(Talk.Person person) {
		return person.bio().size() >= LEAST_WORDS;
	}

	private List<PersonMatch> matches() {
		List<PersonMatch> found = new ArrayList<>();
		for (Talk.Person person : this.here.people()) {
			if (isTold(person)) {
				found.addAll(best(person, "speakers[" + person.place() + "]"));
			}
		}
		found.sort(Comparator.comparing((PersonMatch match) -> match.verdict() != PersonVerdict.WRONG_PERSON)
			.thenComparing(Comparator.comparingDouble(PersonMatch::score).reversed()));
		return found;
	}

	/** Of each known person the clearest finding. */
	private Collection<PersonMatch> best(Talk.Person person, String field) {
		Map<Object, PersonMatch> best = new HashMap<>();
		Stream<Subject> colleagues = this.here.people()
			.stream()
			.filter((other) -> other != person)
			.map((other) -> Subject.of(null, other.written(), other.bio().text()));
		Stream.concat(colleagues, this.known.stream())
			.map((subject) -> match(person, field, subject))
			.filter(Objects::nonNull)
			.forEach((match) -> best.merge(key(match), match, PeopleCheck::clearer));
		if (best.values().stream().anyMatch((match) -> match.verdict() == PersonVerdict.SAME_PERSON)) {
			best.values().removeIf((match) -> match.verdict() == PersonVerdict.NAMESAKE);
		}
		return best.values();
	}

	private static Object key(PersonMatch match) {
		Speaker speaker = match.known().speaker();
		return (speaker != null) ? speaker.id() : match.known().name();
	}

	private static PersonMatch clearer(PersonMatch one, PersonMatch other) {
		boolean worse = one.verdict() == PersonVerdict.NAMESAKE && other.verdict() != PersonVerdict.NAMESAKE;
		return (worse || other.score() > one.score()) ? other : one;
	}

	private PersonMatch match(Talk.Person person, String field, Subject subject) {
		Talk.Person theirs = subject.person();
		if (!isTold(theirs)) {
			return null;
		}
		boolean sameName = person.name().matches(theirs.name());
		Comparison bios = Comparison.of(person.bio(), theirs.bio(), this.corpus, Field.BIO);
		if (bios.alike()) {
			return (sameName || person.name().isEmpty() || person.name().isNearTo(theirs.name()))
					? samePerson(person, field, subject, bios) : wrongPerson(person, field, subject, bios);
		}
		return (sameName && subject.record() != null && areUnlike(bios, person.bio(), theirs.bio()))
				? namesake(person, field, subject) : null;
	}

	private static PersonMatch samePerson(Talk.Person person, String field, Subject subject, Comparison bios) {
		if (subject.record() == null || subject.record().id().equals(person.speaker())) {
			return null;
		}
		List<Reason> reasons = person.name().isEmpty() ? List.of(Reason.SAME_BIO)
				: List.of(Reason.SAME_BIO, Reason.SAME_NAME);
		return new PersonMatch(field, person.written(), PersonVerdict.SAME_PERSON, subject.known(), bios.probability(),
				reasons, bios.passages());
	}

	/** A bio that calls its own speaker is right here, and wrong or a joint one there. */
	private PersonMatch wrongPerson(Talk.Person person, String field, Subject subject, Comparison bios) {
		boolean called = subject.person().name().isCalledIn(person.bio());
		if (person.name().isCalledIn(person.bio()) || isJointHere(person, subject, bios)
				|| (!called && isJointThere(subject, bios))) {
			return null;
		}
		List<Reason> reasons = called ? List.of(Reason.SAME_BIO, Reason.OTHER_NAME, Reason.BIO_NAMES_OTHER)
				: List.of(Reason.SAME_BIO, Reason.OTHER_NAME);
		return new PersonMatch(field, person.written(), PersonVerdict.WRONG_PERSON, subject.known(), bios.probability(),
				reasons, bios.passages());
	}

	/** All speakers are told of under the first of them, who comes first. */
	private boolean isJointHere(Talk.Person person, Subject subject, Comparison bios) {
		boolean together = this.here.people()
			.stream()
			.anyMatch((other) -> other != person && other.name().matches(subject.person().name()));
		int own = bios.passages().stream().mapToInt((passage) -> passage.here().start()).min().orElse(0);
		return together && Words.of(person.bio().text().substring(0, own)).size() >= LEAST_OWN;
	}

	/** This bio is one of several there, and another one is that of the speaker there. */
	private static boolean isJointThere(Subject subject, Comparison bios) {
		return bios.thereCoverage() < PART && subject.person().name().isCalledIn(subject.person().bio());
	}

	private static boolean areUnlike(Comparison bios, Words here, Words there) {
		return Math.min(here.size(), there.size()) >= LEAST_UNLIKE && bios.probability() < UNLIKE
				&& bios.reuse() < UNLIKE;
	}

	private static PersonMatch namesake(Talk.Person person, String field, Subject subject) {
		boolean spelt = subject.person().name().words().size() == person.name().words().size();
		boolean own = subject.record().id().equals(person.speaker());
		return (spelt && !own) ? new PersonMatch(field, person.written(), PersonVerdict.NAMESAKE, subject.known(),
				OTHER_PERSON, List.of(Reason.SAME_NAME, Reason.OTHER_BIO), List.of()) : null;
	}

	/**
	 * Somebody to compare with, and what is compared.
	 */
	private record Subject(Speaker record, Talk.Person person) {

		static Subject of(Speaker record, String name, String bio) {
			return new Subject(record, Talk.Person.of(0, name, bio, (record != null) ? record.id() : null));
		}

		KnownPerson known() {
			return new KnownPerson(this.record, this.person.written(), this.person.bio().text());
		}

	}

}
