package org.colloquium.duplicate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.colloquium.event.Appearance;
import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Timeslot;
import org.colloquium.people.Speaker;
import org.colloquium.shared.RichText;
import org.colloquium.text.Fingerprints;
import org.colloquium.text.Words;

/**
 * What of an event is compared, be it saved or still being typed. Each text is read once.
 */
final class Talk {

	private final Long id;

	private final Words title;

	private final Words abstractText;

	private final List<Person> people;

	private final Timeslot slot;

	private long[] prints;

	private Talk(Long id, String title, String abstractText, List<Person> people, Timeslot slot) {
		this.id = id;
		this.title = Words.of(title);
		this.abstractText = Words.of(abstractText);
		this.people = people;
		this.slot = slot;
	}

	static Talk of(Event event) {
		List<Appearance> speakers = event.speakers();
		List<Person> people = IntStream.range(0, speakers.size())
			.mapToObj((place) -> Person.of(place, speakers.get(place)))
			.toList();
		return new Talk(event.id(), event.title(), source(event.topic().abstractText()), people, event.slot());
	}

	/** What a speaker's record says of them, as if it stood in an event. */
	static Talk of(Speaker speaker) {
		Person person = Person.of(0, speaker.name().value(), source(speaker.bio()), speaker.id());
		return new Talk(null, null, null, List.of(person), null);
	}

	/**
	 * What was typed so far.
	 * @param id of the event that is being changed, or {@code null} for a new one
	 * @param slot when it takes place, or {@code null} while that is not understood
	 */
	static Talk of(EventDraft draft, Long id, Timeslot slot) {
		List<Person> people = IntStream.range(0, draft.speakers().size())
			.mapToObj((place) -> Person.of(place, draft.speakers().get(place)))
			.filter(Objects::nonNull)
			.toList();
		return new Talk(id, draft.title(), draft.abstractText(), people, slot);
	}

	private static String source(RichText text) {
		return (text != null) ? text.source() : null;
	}

	Long id() {
		return this.id;
	}

	Words title() {
		return this.title;
	}

	Words abstractText() {
		return this.abstractText;
	}

	List<Person> people() {
		return this.people;
	}

	/** The beginning, or {@code null} when it is not known. */
	Instant start() {
		return (this.slot != null) ? this.slot.startsAt() : null;
	}

	/** The day in the place's own time, or {@code null}. */
	LocalDate day() {
		return (this.slot != null) ? this.slot.day() : null;
	}

	/** Abstract and bios. */
	Stream<Words> texts() {
		return Stream.concat(Stream.of(this.abstractText), this.people.stream().map(Person::bio));
	}

	/** Whether both are given by one person at least, as far as names can tell. */
	boolean sharesSpeaker(Talk other) {
		return this.people.stream()
			.anyMatch((person) -> other.people.stream().anyMatch((theirs) -> person.name().matches(theirs.name())));
	}

	/** Whether anything is alike that makes comparing the texts worth while. */
	boolean hasToDoWith(Talk other) {
		return Titles.of(this.title, other.title) != Titles.DIFFERENT || sharesSpeaker(other) || sharesTextWith(other);
	}

	/** Whether the abstracts have more than a phrase in common. */
	boolean sharesTextWith(Talk other) {
		int least = Sharing.least(Math.min(prints().length, other.prints().length));
		return Sharing.count(prints(), other.prints()) >= least;
	}

	/* One talk is compared with many. */
	private long[] prints() {
		if (this.prints == null) {
			this.prints = Arrays.stream(Fingerprints.of(this.abstractText).terms()).sorted().toArray();
		}
		return this.prints;
	}

	/**
	 * Somebody who gives the talk.
	 *
	 * @param place among the speakers, from 0
	 * @param written the name as printed
	 * @param name the name as compared
	 * @param bio read; without a word when there is none
	 * @param speaker the id of the speaker's record, or {@code null} while there is none
	 */
	record Person(int place, String written, Name name, Words bio, Long speaker) {

		private static Person of(int place, Appearance appearance) {
			return of(place, appearance.name(), source(appearance.bio()), appearance.speaker().id());
		}

		private static Person of(int place, EventDraft.Person typed) {
			boolean named = typed != null && typed.name() != null && !typed.name().isBlank();
			boolean told = typed != null && typed.bio() != null && !typed.bio().isBlank();
			return (named || told) ? of(place, named ? typed.name() : "", typed.bio(), null) : null;
		}

		static Person of(int place, String name, String bio, Long speaker) {
			return new Person(place, name, Name.of(name), Words.of(bio), speaker);
		}

	}

}
