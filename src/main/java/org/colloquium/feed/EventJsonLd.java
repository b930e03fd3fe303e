package org.colloquium.feed;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import org.colloquium.event.Appearance;
import org.colloquium.event.Event;
import org.colloquium.event.EventChange;
import org.colloquium.event.EventStatus;
import org.colloquium.event.EventStream;
import org.colloquium.event.Venue;
import org.colloquium.people.PictureMark;
import org.colloquium.shared.Printable;
import org.colloquium.shared.RichText;
import org.colloquium.shared.SiteLinks;
import org.colloquium.shared.SiteSettings;

/**
 * An event in the words of schema.org, which search engines read from its page.
 */
@Component
public class EventJsonLd {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

	private static final Set<String> FREE = Set.of("free", "libre", "gratuit", "entrée libre", "frei", "kostenlos",
			"gratis", "free of charge");

	private final EventText text;

	private final EventStream events;

	private final SiteLinks links;

	private final SiteSettings site;

	private final JsonMapper json;

	EventJsonLd(EventText text, EventStream events, SiteLinks links, SiteSettings site, JsonMapper json) {
		this.text = text;
		this.events = events;
		this.links = links;
		this.site = site;
		this.json = json;
	}

	/**
	 * The event as JSON-LD.
	 * @param event one that readers may see
	 * @param portraits the pictures of its speakers, by the speakers' ids
	 * @return JSON that may stand in a script element: nothing in it ends the element
	 */
	public String of(Event event, Map<Long, PictureMark> portraits) {
		return this.json.writeValueAsString(document(event, portraits))
			.replace("<", "\\u003c")
			.replace(">", "\\u003e")
			.replace("&", "\\u0026");
	}

	private Map<String, Object> document(Event event, Map<Long, PictureMark> portraits) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("@context", "https://schema.org");
		document.put("@type", "EducationEvent");
		document.put("@id", this.links.to("events", event.id()));
		document.put("name", this.text.title(event));
		RichText about = event.topic().abstractText();
		Members.put(document, "description", (about != null) ? about.plain() : null);
		document.put("url", this.text.url(event));
		document.put("startDate", TIME.format(event.slot().zonedStart()));
		document.put("endDate", TIME.format(event.slot().zonedEnd()));
		addStatus(document, event);
		addPlace(document, event);
		Members.put(document, "performer",
				event.speakers()
					.stream()
					.map((person) -> performer(person, portraits.get(person.speaker().id())))
					.toList());
		document.put("organizer", organizer());
		if (event.series() != null) {
			document.put("superEvent",
					thing("EventSeries", event.series().name(), "url", this.links.to("series", event.series().slug())));
		}
		addPractical(document, event);
		return document;
	}

	private void addStatus(Map<String, Object> document, Event event) {
		EventChange move = this.events.lastMove(event).orElse(null);
		String status = (event.status() == EventStatus.CANCELLED) ? "EventCancelled"
				: (event.status() == EventStatus.POSTPONED) ? "EventPostponed"
						: (move != null) ? "EventRescheduled" : "EventScheduled";
		document.put("eventStatus", "https://schema.org/" + status);
		if (move != null && status.equals("EventRescheduled")) {
			document.put("previousStartDate", TIME.format(move.formerStart().atZone(move.formerZone())));
		}
	}

	private void addPlace(Map<String, Object> document, Event event) {
		Venue venue = event.venue();
		List<Map<String, Object>> places = new ArrayList<>();
		if (venue.hasRoom()) {
			places.add(place(venue.location()));
		}
		if (venue.isOnline()) {
			places.add(thing("VirtualLocation", null, "url", this.text.url(event)));
		}
		String mode = venue.hasRoom() ? (venue.isOnline() ? "Mixed" : "Offline") : "Online";
		if (!places.isEmpty()) {
			document.put("eventAttendanceMode", "https://schema.org/" + mode + "EventAttendanceMode");
			document.put("location", (places.size() == 1) ? places.get(0) : places);
		}
	}

	private Map<String, Object> place(String location) {
		Map<String, Object> place = thing("Place", location, "address", thing("PostalAddress", location, null, null));
		this.site.place(location).ifPresent((known) -> {
			Map<String, Object> geo = thing("GeoCoordinates", null, "latitude", known.latitude());
			geo.put("longitude", known.longitude());
			place.put("geo", geo);
		});
		return place;
	}

	private Map<String, Object> performer(Appearance person, PictureMark portrait) {
		Map<String, Object> performer = new LinkedHashMap<>();
		performer.put("@type", "Person");
		performer.put("name", Printable.of(person.name()));
		Members.put(performer, "url", person.homepage());
		Members.put(performer, "image", (portrait != null) ? this.links.absolute(portrait.large()) : null);
		if (person.affiliation() != null) {
			performer.put("affiliation", thing("Organization", person.affiliation(), null, null));
		}
		return performer;
	}

	private Map<String, Object> organizer() {
		return thing("Organization", this.site.publisher(), "url", this.site.baseUrl().toString());
	}

	private static void addPractical(Map<String, Object> document, Event event) {
		Members.put(document, "inLanguage", event.topic().language());
		Members.put(document, "keywords", event.tags().stream().map(Printable::of).toList());
		if (event.attendance().audience() != null) {
			document.put("audience", thing("Audience", null, "audienceType", event.attendance().audience()));
		}
		String admission = event.attendance().admission();
		if (admission != null && FREE.contains(admission.strip().toLowerCase(Locale.ROOT))) {
			document.put("isAccessibleForFree", true);
		}
	}

	/* In an order that is always the same, so that the page is. */
	private static Map<String, Object> thing(String type, String name, String property, Object value) {
		Map<String, Object> thing = new LinkedHashMap<>();
		thing.put("@type", type);
		Members.put(thing, "name", name);
		Members.put(thing, property, value);
		return thing;
	}

}
