package org.colloquium.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Feature;
import net.fortuna.ical4j.model.parameter.Label;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Contact;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

import org.springframework.stereotype.Component;

import org.colloquium.event.Event;
import org.colloquium.event.EventStatus;
import org.colloquium.event.Timeslot;
import org.colloquium.shared.Printable;
import org.colloquium.shared.SiteLinks;
import org.colloquium.shared.SiteSettings;
import org.colloquium.shared.Zones;

/**
 * Writes an event as an entry of a calendar (RFC 5545, 3.6.1). Its identifier comes from
 * the id and never changes; its stamps are those of the last change, so that an unchanged
 * event stays the same bytes.
 */
@Component
class CalendarEntry {

	private final EventText text;

	private final Wording words;

	private final SiteLinks links;

	private final SiteSettings site;

	CalendarEntry(EventText text, Wording words, SiteLinks links, SiteSettings site) {
		this.text = text;
		this.words = words;
		this.links = links;
		this.site = site;
	}

	/**
	 * The entry.
	 * @param event the event
	 * @param request whether it rings, and whether it is shown when it is off
	 * @param attended whether it keeps its time free for somebody who chose this event
	 */
	VEvent of(Event event, FeedRequest request, boolean attended) {
		boolean cancelled = EventText.isOff(event);
		VEvent entry = new VEvent(false);
		entry.add(new Uid(this.links.uid(event.id())));
		addStamps(entry, event);
		addTimes(entry, event.slot());
		entry.add(new Summary(this.text.announcement(event)));
		addDetails(entry, event);
		entry.add((cancelled && !request.cancelledShown()) ? ImmutableStatus.VEVENT_CANCELLED
				: (event.status() == EventStatus.POSTPONED) ? ImmutableStatus.VEVENT_TENTATIVE
						: ImmutableStatus.VEVENT_CONFIRMED);
		entry.add((attended && !cancelled) ? ImmutableTransp.OPAQUE : ImmutableTransp.TRANSPARENT);
		entry.add(ImmutableClazz.PUBLIC);
		if (request.alarm() != null && !cancelled) {
			entry.add(alarm(event, request.alarm()));
		}
		return entry;
	}

	private void addStamps(VEvent entry, Event event) {
		Instant changed = LastChange.of(event);
		entry.add(new DtStamp(changed));
		entry.add(new Created(event.created()));
		entry.add(new LastModified(changed));
		entry.add(new Sequence(event.sequence()));
	}

	/*
	 * In the hour that comes twice a wall time means its first pass (RFC 5545, 3.3.5),
	 * but ical.js and icalendar take it for the second: it is told in UTC.
	 */
	private static void addTimes(VEvent entry, Timeslot slot) {
		boolean clear = hasRules(slot.zone()) && means(slot.start(), slot.zone(), slot.startsAt())
				&& means(slot.end(), slot.zone(), slot.endsAt());
		// a wall time with its zone, since ical4j would put a zoned one right by zone
		// rules of its own
		ParameterList zone = new ParameterList(List.of(new TzId(slot.zone().getId())));
		entry.add(clear ? new DtStart<>(zone, slot.start()) : new DtStart<>(slot.startsAt()));
		if (slot.endsAt().isAfter(slot.startsAt())) {
			entry.add(clear ? new DtEnd<>(zone, slot.end()) : new DtEnd<>(slot.endsAt()));
		}
	}

	static boolean hasRules(ZoneId zone) {
		return !(zone instanceof ZoneOffset) && Zones.isName(zone.getId());
	}

	private static boolean means(LocalDateTime time, ZoneId zone, Instant instant) {
		return zone.getRules().getValidOffsets(time).size() == 1 && time.atZone(zone).toInstant().equals(instant);
	}

	private void addDetails(VEvent entry, Event event) {
		entry.add(new Description(this.text.description(event)));
		String place = this.text.place(event);
		if (place != null) {
			entry.add(new Location(place));
			this.site.place(place).ifPresent((known) -> entry.add(new Geo(known.latitude(), known.longitude())));
		}
		entry.add(new Url(URI.create(this.text.url(event))));
		categories(event).ifPresent(entry::add);
		entry.add(organizer());
		event.hosts().forEach((host) -> entry.add(new Contact(this.text.contact(host))));
		if (this.text.joinAddress(event) != null) {
			entry.add(conference(this.text.joinAddress(event)));
		}
	}

	private static Optional<Categories> categories(Event event) {
		List<String> named = new ArrayList<>();
		Stream.ofNullable(event.series()).forEach((series) -> named.add(series.name()));
		Stream.ofNullable(event.topic().category()).forEach(named::add);
		named.addAll(event.tags());
		Categories categories = new Categories();
		named.stream().distinct().forEach((name) -> categories.addCategory(Printable.of(name)));
		return named.isEmpty() ? Optional.empty() : Optional.of(categories);
	}

	/* What is published has one (RFC 5546, 3.2.1); it is an address, not a name. */
	private Organizer organizer() {
		boolean mail = this.site.contact() != null && !this.site.contact().isBlank();
		Organizer organizer = new Organizer(mail ? URI.create("mailto:" + this.site.contact()) : this.site.baseUrl());
		organizer.add(new Cn(Printable.of(this.site.publisher())));
		return organizer;
	}

	private Conference conference(String address) {
		Conference conference = new Conference(address);
		conference.add(Value.URI);
		conference.add(new Feature("VIDEO"));
		conference.add(new Label(this.words.say("event.join")));
		return conference;
	}

	private VAlarm alarm(Event event, int minutes) {
		VAlarm alarm = new VAlarm(Duration.ofMinutes(-minutes));
		alarm.add(ImmutableAction.DISPLAY);
		alarm.add(new Description(this.text.headline(event)));
		return alarm;
	}

}
