package org.colloquium.api;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.colloquium.event.Appearance;
import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Source;
import org.colloquium.event.Topic;
import org.colloquium.people.Host;
import org.colloquium.shared.RichText;
import org.colloquium.shared.SiteLinks;

/**
 * An event as the API writes it; for a preview, a draft that has no id yet.
 */
record EventDocument(Long id, String title, String series, String start, String end, String zone, String location,
		String onlineUrl, String category, String language, List<String> tags, List<EventDraft.Person> speakers,
		List<EventDraft.Contact> hosts, String note, @JsonProperty("abstract") String abstractText, String audience,
		String admission, boolean internal, String status, String statusMessage, List<EventDraft.Link> links,
		@JsonInclude(JsonInclude.Include.NON_NULL) EventDraft.Origin source, String url, String uid, Integer version,
		String created, String updated) {

	/**
	 * An event as a reader or, with what is kept from readers, as an editor gets it.
	 */
	static EventDocument of(Event event, SiteLinks site, boolean editor) {
		Topic topic = event.topic();
		boolean hidden = event.attendance().internal() && !editor;
		return new EventDocument(event.id(), event.title(), (event.series() != null) ? event.series().slug() : null,
				iso(event.slot().zonedStart().toOffsetDateTime()), iso(event.slot().zonedEnd().toOffsetDateTime()),
				event.slot().zone().getId(), event.venue().location(), hidden ? null : event.venue().onlineUrl(),
				topic.category(), topic.language(), event.tags(),
				event.speakers().stream().map(EventDocument::person).toList(),
				event.hosts().stream().map((host) -> contact(host, editor)).toList(), topic.note(),
				source(topic.abstractText()), event.attendance().audience(), event.attendance().admission(),
				event.attendance().internal(), event.status().name(), event.statusMessage(),
				event.links().stream().map((link) -> new EventDraft.Link(link.rel(), link.url())).toList(),
				editor ? origin(event.source()) : null, site.to("events", event.id(), event.slug()),
				site.uid(event.id()), event.version(), event.created().toString(), event.updated().toString());
	}

	static EventDocument of(EventDraft draft) {
		return new EventDocument(null, draft.title(), draft.series(), draft.start(), draft.end(), draft.zone(),
				draft.location(), draft.onlineUrl(), draft.category(), draft.language(), draft.tags(), draft.speakers(),
				draft.hosts(), draft.note(), draft.abstractText(), draft.audience(), draft.admission(),
				draft.internal(), draft.status(), draft.statusMessage(), draft.links(), draft.source(), null, null,
				null, null, null);
	}

	private static EventDraft.Person person(Appearance appearance) {
		return new EventDraft.Person(appearance.name(), appearance.affiliation(), source(appearance.bio()),
				appearance.homepage());
	}

	private static EventDraft.Contact contact(Host host, boolean editor) {
		return new EventDraft.Contact(host.name().value(), editor ? host.email() : host.publicEmail());
	}

	private static EventDraft.Origin origin(Source source) {
		return (source != null && source.name() != null) ? new EventDraft.Origin(source.name(), source.id()) : null;
	}

	private static String source(RichText text) {
		return (text != null) ? text.source() : null;
	}

	private static String iso(OffsetDateTime time) {
		return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
	}

}
