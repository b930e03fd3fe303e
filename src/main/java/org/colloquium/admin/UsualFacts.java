package org.colloquium.admin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.colloquium.event.EventDraft;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;
import org.colloquium.people.Host;
import org.colloquium.people.Hosts;
import org.colloquium.people.PersonName;
import org.colloquium.people.Speaker;
import org.colloquium.people.Speakers;
import org.colloquium.series.Series;
import org.colloquium.series.SeriesCatalog;
import org.colloquium.series.UsualSlot;
import org.colloquium.shared.Slug;
import org.colloquium.shared.Typed;

/**
 * Spares an editor what the site knows already: the next free slot of a series, its place
 * and category, affiliation and bio of a known speaker, the address of a known host. What
 * was typed stays.
 */
@Component
class UsualFacts {

	/* More events of one series than these are not planned ahead. */
	private static final int PLANNED = 200;

	private final SeriesCatalog catalog;

	private final Events events;

	private final Speakers speakers;

	private final Hosts hosts;

	UsualFacts(SeriesCatalog catalog, Events events, Speakers speakers, Hosts hosts) {
		this.catalog = catalog;
		this.events = events;
		this.speakers = speakers;
		this.hosts = hosts;
	}

	/**
	 * The series whose usual facts can be asked for.
	 */
	List<Series> allSeries() {
		return this.catalog.findAllByOrderByNameAscIdAsc();
	}

	/**
	 * Fills the empty fields of a form.
	 * @param form as typed
	 * @param today the department's date, after which a free slot is looked for
	 * @return the form with what is known
	 */
	EventForm filledInto(EventForm form, LocalDate today) {
		Series series = Slug.isSlug(form.series()) ? this.catalog.findBySlug(form.series()).orElse(null) : null;
		UsualSlot usual = (series != null) ? series.slot() : new UsualSlot(null, null, null, null, null);
		return form.filled(slot(form.slot(), series, usual, today), usual.place(), usual.category(),
				form.speakers().stream().map(this::known).toList(), form.hosts().stream().map(this::known).toList());
	}

	private EventForm.Slot slot(EventForm.Slot typed, Series series, UsualSlot usual, LocalDate today) {
		String date = typed.date();
		if (isBlank(date) && series != null) {
			LocalDateTime next = nextFree(series, usual, today);
			date = (next != null) ? next.toLocalDate().toString() : date;
		}
		String start = (isBlank(typed.startTime()) && usual.time() != null) ? usual.time().toString()
				: typed.startTime();
		String end = isBlank(typed.endTime()) ? end(start, usual.minutes()) : typed.endTime();
		return new EventForm.Slot(date, start, end);
	}

	private LocalDateTime nextFree(Series series, UsualSlot usual, LocalDate today) {
		Set<LocalDate> taken = this.events.listWithDrafts(EventFilter.none().with("series", series.slug()), PLANNED)
			.stream()
			.map((event) -> event.slot().day())
			.collect(Collectors.toSet());
		LocalDateTime next = usual.after(today);
		while (next != null && taken.contains(next.toLocalDate())) {
			next = usual.after(next.toLocalDate());
		}
		return next;
	}

	private static String end(String start, Integer minutes) {
		try {
			return (isBlank(start) || minutes == null) ? null
					: LocalTime.parse(start.strip()).plusMinutes(minutes).toString();
		}
		catch (DateTimeException ex) {
			// the form will say what is wrong with the beginning
			return null;
		}
	}

	private EventDraft.Person known(EventDraft.Person typed) {
		if (isNoName(typed.name())) {
			return typed;
		}
		List<Speaker> known = this.speakers.findMeant(new PersonName(typed.name()).key());
		if (known.size() != 1) {
			return typed;
		}
		Speaker speaker = known.get(0);
		return new EventDraft.Person(typed.name(), or(typed.affiliation(), speaker.affiliation()),
				or(typed.bio(), (speaker.bio() != null) ? speaker.bio().source() : null),
				or(typed.homepage(), speaker.homepage()));
	}

	private EventDraft.Contact known(EventDraft.Contact typed) {
		if (isNoName(typed.name())) {
			return typed;
		}
		List<Host> known = this.hosts.findByNameKeyIn(List.of(new PersonName(typed.name()).key()));
		return (known.size() != 1) ? typed
				: new EventDraft.Contact(typed.name(), or(typed.email(), known.get(0).email()));
	}

	private static boolean isNoName(String name) {
		return isBlank(name) || name.length() > PersonName.MAX_LENGTH || !Typed.isWritable(name);
	}

	private static String or(String typed, String known) {
		return isBlank(typed) ? known : typed;
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

}
