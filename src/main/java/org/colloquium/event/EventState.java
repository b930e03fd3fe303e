package org.colloquium.event;

import java.util.List;
import java.util.Optional;

import org.colloquium.people.Host;
import org.colloquium.people.PersonName;
import org.colloquium.series.Series;
import org.colloquium.shared.RichText;

/**
 * Everything that an event says, as plain values that can be compared, chosen from and
 * kept.
 *
 * @param series the series, or {@code null}
 * @param speakers those who appear, in order
 * @param hosts ids of the hosts, in order
 */
public record EventState(String title, String abstractText, String note, String category, String language,
		Timeslot slot, String location, String onlineUrl, String audience, String admission, boolean internal,
		Membership series, Standing standing, List<Person> speakers, List<Long> hosts, List<String> tags,
		List<EventLink> links) {

	public static EventState of(Event event) {
		Topic topic = event.topic();
		Attendance attendance = event.attendance();
		return new EventState(topic.title(), source(topic.abstractText()), topic.note(), topic.category(),
				topic.language(), event.slot(), event.venue().location(), event.venue().onlineUrl(),
				attendance.audience(), attendance.admission(), attendance.internal(),
				Optional.ofNullable(event.series()).map(Membership::of).orElse(null),
				new Standing(event.status(), event.statusMessage()), event.speakers().stream().map(Person::of).toList(),
				event.hosts().stream().map(Host::id).toList(), event.tags(), event.links());
	}

	Topic topic() {
		return new Topic(this.title, RichText.orNull(this.abstractText), this.note, this.category, this.language);
	}

	Venue venue() {
		return new Venue(this.location, this.onlineUrl);
	}

	Attendance attendance() {
		return new Attendance(this.audience, this.admission, this.internal);
	}

	private static String source(RichText text) {
		return (text != null) ? text.source() : null;
	}

	/**
	 * A status with the word to the readers that goes with it.
	 */
	public record Standing(EventStatus status, String message) {

	}

	/**
	 * The series that an event belongs to.
	 */
	public record Membership(Long id, String name) {

		static Membership of(Series series) {
			return new Membership(series.id(), series.name());
		}

	}

	/**
	 * An appearance.
	 *
	 * @param speaker id of the speaker
	 */
	public record Person(Long speaker, String name, String affiliation, String bio, String homepage) {

		static Person of(Appearance appearance) {
			return new Person(appearance.speaker().id(), appearance.name(), appearance.affiliation(),
					source(appearance.bio()), appearance.homepage());
		}

		Credit credit() {
			return new Credit(new PersonName(this.name), this.affiliation, RichText.orNull(this.bio), this.homepage);
		}

	}

}
