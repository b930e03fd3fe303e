package org.colloquium.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.colloquium.event.DraftReadings.Reading;
import org.colloquium.people.Profile;
import org.colloquium.shared.Refused;
import org.colloquium.shared.RichText;
import org.colloquium.shared.SiteSettings;
import org.colloquium.shared.Violation;
import org.colloquium.shared.Violations;

/**
 * Makes events of drafts, many at a time: what they name is looked up for all of them
 * together, and one that cannot be accepted does not keep the others out.
 */
@Component
class Intake {

	private static final Duration USUAL_LENGTH = Duration.ofHours(1);

	private final EventRepository events;

	private final LineUp lineUp;

	private final SiteSettings site;

	private final Clock clock;

	Intake(EventRepository events, LineUp lineUp, SiteSettings site, Clock clock) {
		this.events = events;
		this.lineUp = lineUp;
		this.site = site;
		this.clock = clock;
	}

	/**
	 * What an acceptable draft says.
	 * @param draft what was entered
	 * @return the same, checked
	 * @throws Refused naming every field that cannot be accepted
	 */
	EventDetails details(EventDraft draft) {
		Optional<String> series = isOpen(draft) ? Optional.ofNullable(draft.series()) : Optional.empty();
		Duration length = series.flatMap(this.lineUp::usualLength).orElse(USUAL_LENGTH);
		return new DraftCheck(draft).details(this.site.zone(), length);
	}

	private static boolean isOpen(EventDraft draft) {
		return draft.end() == null || draft.end().isBlank();
	}

	Optional<Timeslot> slot(EventDraft draft) {
		return Optional.ofNullable(new TimeslotReading(new Violations()).read(draft, this.site.zone(), USUAL_LENGTH));
	}

	/**
	 * Reads drafts before their turn. One whose end only the series tells has to wait:
	 * the series may be among what is being entered.
	 */
	void readAhead(List<EventDraft> drafts, DraftReadings ahead) {
		drafts.stream().filter((draft) -> !isOpen(draft) || draft.series() == null).forEach((draft) -> {
			Reading reading = read(draft);
			prepare(reading.details());
			ahead.keep(draft, reading);
		});
	}

	/* Whoever indexes the event wants its texts without markup. */
	private static void prepare(EventDetails details) {
		if (details != null) {
			Stream<RichText> bios = details.speakers().stream().map(Credit::bio);
			Stream.concat(Stream.of(details.topic()).map(Topic::abstractText), bios)
				.filter(Objects::nonNull)
				.forEach(RichText::plain);
		}
	}

	List<Entry> enter(List<EventDraft> drafts, DraftReadings ahead) {
		List<Reading> readings = drafts.stream().map((draft) -> reading(draft, ahead)).toList();
		List<EventDetails> all = readings.stream().map(Reading::details).filter((details) -> details != null).toList();
		Map<Source, Event> known = known(all);
		LineUp.Cast cast = this.lineUp.gather(all,
				all.stream().flatMap((details) -> profiles(details, known.get(details.source()))).toList());
		List<Entry> entries = new ArrayList<>();
		for (Reading reading : readings) {
			entries.add(reading.isRefused() ? Entry.refused(reading.violations())
					: entered(reading.details(), known, cast));
		}
		return entries;
	}

	private Reading reading(EventDraft draft, DraftReadings ahead) {
		Reading read = ahead.take(draft);
		return (read != null) ? read : read(draft);
	}

	private Reading read(EventDraft draft) {
		try {
			return new Reading(details(draft), List.of());
		}
		catch (Refused ex) {
			return new Reading(null, ex.violations());
		}
	}

	private Entry entered(EventDetails details, Map<Source, Event> known, LineUp.Cast cast) {
		Event before = (details.source() != null) ? known.get(details.source()) : null;
		if (before != null && before.isDeleted()) {
			return Entry.refused(List.of(new Violation("source", "deleted-here", List.of())));
		}
		EventStatus next = details.standing().of(before).status();
		if (before != null && !before.status().canBecome(next)) {
			return Entry.refused(List.of(new Violation("status", "status-impossible", List.of(before.status(), next))));
		}
		Event event = (before != null) ? before
				: new Event(details.topic(), details.slot(), !details.speakers().isEmpty(), this.clock.instant());
		write(event, details, cast);
		if (details.source() != null && before == null) {
			event.comeFrom(details.source());
			known.put(details.source(), event);
		}
		return Entry.of((before != null) ? before : this.events.save(event));
	}

	private Map<Source, Event> known(List<EventDetails> all) {
		Map<String, List<String>> ids = Source
			.idsByName(all.stream().map(EventDetails::source).filter((source) -> source != null));
		Map<Source, Event> known = new HashMap<>();
		ids.forEach((name, list) -> this.events.findBySource(name, list)
			.forEach((event) -> known.put(event.source(), event)));
		leadToSurvivors(known);
		return known;
	}

	/* The source of what was merged means the survivor. */
	private void leadToSurvivors(Map<Source, Event> known) {
		Set<Long> asked = survivors(known);
		while (!asked.isEmpty()) {
			Map<Long, Event> found = this.events.findByIds(asked)
				.stream()
				.collect(Collectors.toMap(Event::id, (event) -> event));
			known.replaceAll((source, event) -> found.getOrDefault(event.mergedInto(), event));
			asked = survivors(known);
		}
	}

	private static Set<Long> survivors(Map<Source, Event> known) {
		return known.values().stream().map(Event::mergedInto).filter((id) -> id != null).collect(Collectors.toSet());
	}

	/**
	 * Makes an event say what was entered.
	 */
	void revise(Event event, EventDetails details) {
		write(event, details, this.lineUp.gather(List.of(details), profiles(details, event).toList()));
		if (details.source() != null) {
			event.comeFrom(details.source());
		}
	}

	/*
	 * What an event says of a speaker held when it was said: not before, not after the
	 * event. What it said before already is no news, and an editor may have put it right.
	 */
	private Stream<Profile> profiles(EventDetails details, Event before) {
		Instant start = details.slot().startsAt();
		return details.speakers().stream().map((credit) -> {
			boolean old = before != null && before.speakers().stream().map(Appearance::credit).anyMatch(credit::equals);
			Instant said = old ? before.updated() : this.clock.instant();
			return credit.asOf(start.isBefore(said) ? start : said);
		});
	}

	private void write(Event event, EventDetails details, LineUp.Cast cast) {
		Instant now = this.clock.instant();
		event.describe(details.topic());
		event.reschedule(details.slot(), now);
		event.relocate(details.venue(), now);
		event.admit(details.attendance());
		EventDetails.Standing standing = details.standing().of((event.id() != null) ? event : null);
		event.turn(standing.status(), standing.message(), now);
		event.lineUp(details.speakers(), cast.speakers());
		event.hostedBy(cast.hostsOf(details));
		event.tagWith(details.tags());
		event.linkTo(details.links());
		event.belongTo(cast.seriesOf(details));
		event.touch(now);
	}

}
