package org.colloquium.admin;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Topic;
import org.colloquium.shared.RichText;
import org.colloquium.shared.Slug;

/**
 * What an editor typed into the form of an event, however wrong, so that the form can
 * show it again. There are always some empty rows more than people and links.
 */
record EventForm(Integer version, String title, String series, String seriesName, String date, String startTime,
		String endDate, String endTime, String zone, String location, String onlineUrl, String category,
		String language, String tags, List<EventDraft.Person> speakers, List<EventDraft.Contact> hosts, String note,
		String abstractText, String audience, String admission, Boolean internal, String status, String statusMessage,
		List<EventDraft.Link> links) {

	EventForm {
		// a box that is not ticked is not sent
		internal = Boolean.TRUE.equals(internal);
		speakers = padded(speakers, new EventDraft.Person(null, null, null, null), 1);
		hosts = padded(hosts, new EventDraft.Contact(null, null), 1);
		links = padded(links, new EventDraft.Link(null, null), 1);
	}

	private static <T> List<T> padded(List<T> rows, T empty, int spare) {
		List<T> padded = new ArrayList<>((rows != null) ? rows : List.of());
		padded.replaceAll((row) -> (row != null) ? row : empty);
		for (int i = 0; i < spare && (padded.isEmpty() || !padded.get(padded.size() - 1).equals(empty)); i++) {
			padded.add(empty);
		}
		return padded;
	}

	static EventForm blank(String series) {
		return of(EventDraft.builder().series(series, null).build());
	}

	static EventForm of(EventDraft draft) {
		return new EventForm(null, draft.title(), draft.series(), draft.seriesName(), day(draft.start()),
				time(draft.start()), lastDay(day(draft.start()), day(draft.end())), time(draft.end()), draft.zone(),
				draft.location(), draft.onlineUrl(), draft.category(), draft.language(),
				String.join(", ", draft.tags()), draft.speakers(), draft.hosts(), draft.note(), draft.abstractText(),
				draft.audience(), draft.admission(), draft.internal(), draft.status(), draft.statusMessage(),
				draft.links());
	}

	static EventForm of(Event event) {
		Topic topic = event.topic();
		String day = event.slot().day().toString();
		LocalDateTime end = event.slot().end();
		return new EventForm(event.version(), event.title(), (event.series() != null) ? event.series().slug() : null,
				null, day, event.slot().start().toLocalTime().toString(), lastDay(day, end.toLocalDate().toString()),
				end.toLocalTime().toString(), event.slot().zone().getId(), event.venue().location(),
				event.venue().onlineUrl(), topic.category(), topic.language(), String.join(", ", event.tags()),
				event.speakers()
					.stream()
					.map((speaker) -> new EventDraft.Person(speaker.name(), speaker.affiliation(),
							source(speaker.bio()), speaker.homepage()))
					.toList(),
				event.hosts()
					.stream()
					.map((host) -> new EventDraft.Contact(host.name().value(), host.email()))
					.toList(),
				topic.note(), source(topic.abstractText()), event.attendance().audience(),
				event.attendance().admission(), event.attendance().internal(), event.status().name(),
				event.statusMessage(),
				event.links().stream().map((link) -> new EventDraft.Link(link.rel(), link.url())).toList());
	}

	/**
	 * The version that the editor saw.
	 * @return none that an event can have, when the form does not tell
	 */
	int seen() {
		return (this.version != null) ? this.version : -1;
	}

	/**
	 * The same form with other facts in the fields that were left empty.
	 */
	EventForm filled(Slot slot, String place, String usualCategory, List<EventDraft.Person> people,
			List<EventDraft.Contact> contacts) {
		boolean placeless = isBlank(this.location) && isBlank(this.onlineUrl);
		return new EventForm(this.version, this.title, this.series, this.seriesName, slot.date(), slot.startTime(),
				this.endDate, slot.endTime(), this.zone, placeless ? place : this.location, this.onlineUrl,
				isBlank(this.category) ? usualCategory : this.category, this.language, this.tags, people, contacts,
				this.note, this.abstractText, this.audience, this.admission, this.internal, this.status,
				this.statusMessage, this.links);
	}

	/**
	 * The same form with another text in one of its fields.
	 * @param field as the API names it: {@code abstract}, {@code speakers[0].bio} or
	 * {@code speakers[0].name}
	 */
	EventForm mended(String field, String text) {
		if (field.equals("abstract")) {
			return with(this.date, this.startTime, this.endDate, this.endTime, this.zone, this.location, this.onlineUrl,
					this.speakers, text);
		}
		int place = Integer.parseInt(field.substring(field.indexOf('[') + 1, field.indexOf(']')));
		List<EventDraft.Person> people = new ArrayList<>(this.speakers);
		EventDraft.Person person = people.get(place);
		people.set(place,
				field.endsWith(".name")
						? new EventDraft.Person(text, person.affiliation(), person.bio(), person.homepage())
						: new EventDraft.Person(person.name(), person.affiliation(), text, person.homepage()));
		return with(this.date, this.startTime, this.endDate, this.endTime, this.zone, this.location, this.onlineUrl,
				people, this.abstractText);
	}

	/**
	 * The same event at another form's time and place.
	 */
	EventForm movedTo(EventForm other) {
		boolean placeless = isBlank(other.location) && isBlank(other.onlineUrl);
		return with(other.date, other.startTime, other.endDate, other.endTime, other.zone,
				placeless ? this.location : other.location, placeless ? this.onlineUrl : other.onlineUrl, this.speakers,
				this.abstractText);
	}

	private EventForm with(String day, String begins, String lastDay, String ends, String where, String place,
			String online, List<EventDraft.Person> people, String text) {
		return new EventForm(this.version, this.title, this.series, this.seriesName, day, begins, lastDay, ends, where,
				place, online, this.category, this.language, this.tags, people, this.hosts, this.note, text,
				this.audience, this.admission, this.internal, this.status, this.statusMessage, this.links);
	}

	Slot slot() {
		return new Slot(this.date, this.startTime, this.endTime);
	}

	EventDraft draft() {
		boolean opened = isBlank(this.series) && !isBlank(this.seriesName);
		String slug = opened ? Slug.of(this.seriesName, "series").value() : this.series;
		return new EventDraft(this.title, slug, this.seriesName, moment(this.date, this.startTime), end(), this.zone,
				this.location, this.onlineUrl, this.category, this.language,
				isBlank(this.tags) ? List.of() : Arrays.asList(this.tags.split(",")), this.speakers, this.hosts,
				this.note, this.abstractText, this.audience, this.admission, this.internal, this.status,
				this.statusMessage, this.links, null);
	}

	/* A last day without an hour is no moment, and says so beside the field. */
	private String end() {
		if (isBlank(this.endDate)) {
			return isBlank(this.endTime) ? null : moment(this.date, this.endTime);
		}
		return moment(this.endDate, this.endTime);
	}

	private static String moment(String day, String time) {
		if (isBlank(day) && isBlank(time)) {
			return null;
		}
		return (isBlank(day) ? "?" : day.strip()) + "T" + (isBlank(time) ? "?" : time.strip());
	}

	private static String day(String moment) {
		return (moment != null) ? moment.substring(0, Math.min(10, moment.length())) : null;
	}

	/* Only another day than the first one is typed. */
	private static String lastDay(String first, String last) {
		return (last != null && !last.equals(first)) ? last : null;
	}

	private static String time(String moment) {
		return (moment != null && moment.length() >= 16) ? moment.substring(11, 16) : null;
	}

	private static String source(RichText text) {
		return (text != null) ? text.source() : null;
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	/**
	 * When the event takes place, as the form tells it.
	 */
	record Slot(String date, String startTime, String endTime) {

	}

}
