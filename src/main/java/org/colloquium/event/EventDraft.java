package org.colloquium.event;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.colloquium.people.PersonName;
import org.colloquium.shared.Typed;
import org.colloquium.shared.Violations;

/**
 * What somebody says about an event, as typed, pasted or sent: nothing in it is checked,
 * everything may be missing ({@code null}) or wrong. Forms, API and imports all hand in
 * their events in this form, so that one place decides what is acceptable.
 *
 * @param title the title, or {@code null} while it is to be announced
 * @param series the slug of the series
 * @param seriesName how to call the series where the slug is new; {@code null} makes a
 * name of the slug
 * @param start ISO 8601 date and time, with an offset or without
 * @param end likewise; {@code null} for the usual length
 * @param zone IANA name; {@code null} for the department's
 * @param location room and building
 * @param onlineUrl where to join online
 * @param category for example {@code Conferences - Seminars}
 * @param language BCP 47 tag of the language that the event is held in
 * @param tags free words
 * @param speakers in the order in which they are printed
 * @param hosts in the order in which they are printed
 * @param note a short remark such as {@code Faculty candidate}
 * @param abstractText CommonMark
 * @param audience for example {@code General public}
 * @param admission for example {@code Free}
 * @param internal whether the event is for the institution's own members
 * @param status name of an {@link EventStatus}; {@code null} announces what is new and
 * leaves the rest as it is
 * @param statusMessage a word to the readers such as {@code Room changed}
 * @param links slides, recording, paper
 * @param source where the event came from; makes a second import an update
 */
public record EventDraft(String title, String series, String seriesName, String start, String end, String zone,
		String location, String onlineUrl, String category, String language, List<String> tags, List<Person> speakers,
		List<Contact> hosts, String note, String abstractText, String audience, String admission, boolean internal,
		String status, String statusMessage, List<Link> links, Origin source) {

	/** So many speakers, hosts, tags or links has one event at most. */
	public static final int MOST = 50;

	public EventDraft {
		tags = (tags != null) ? List.copyOf(tags) : List.of();
		speakers = (speakers != null) ? List.copyOf(speakers) : List.of();
		hosts = (hosts != null) ? List.copyOf(hosts) : List.of();
		links = (links != null) ? List.copyOf(links) : List.of();
	}

	/**
	 * Whether the texts are not longer than an event can hold. To compare longer ones
	 * would take long, and be in vain.
	 * @param violations gathers what is too long
	 */
	public void measure(Violations violations) {
		Typed typed = new Typed(violations);
		typed.line("title", this.title, Topic.TITLE_LENGTH);
		typed.text("abstract", this.abstractText);
		List<Person> few = typed.few("speakers", this.speakers, MOST);
		for (int i = 0; i < few.size(); i++) {
			typed.line("speakers[" + i + "].name", few.get(i).name(), PersonName.MAX_LENGTH);
			typed.text("speakers[" + i + "].bio", few.get(i).bio());
		}
		// each is compared with each other
		typed.text("speakers",
				few.stream().map(Person::bio).filter(Objects::nonNull).collect(Collectors.joining("\n")));
	}

	/** How much it says, in characters. */
	public int length() {
		return toString().length();
	}

	public static DraftBuilder builder() {
		return new DraftBuilder();
	}

	/**
	 * Begins with what a draft says, so as to put some of it otherwise.
	 * @return a builder that does not change this draft
	 */
	public DraftBuilder but() {
		return new DraftBuilder(this);
	}

	/**
	 * A speaker as the event prints them.
	 */
	public record Person(String name, String affiliation, String bio, String homepage) {

	}

	/**
	 * A host as the event names them.
	 */
	public record Contact(String name, String email) {

	}

	/**
	 * An address of material.
	 *
	 * @param rel what it leads to: {@code slides}, {@code recording}, {@code paper} or
	 * another word
	 * @param url an {@code http} or {@code https} address
	 */
	public record Link(String rel, String url) {

	}

	/**
	 * Where an event came from.
	 *
	 * @param name the source, the same for all its events
	 * @param id the event's identifier there
	 */
	public record Origin(String name, String id) {

	}

}
