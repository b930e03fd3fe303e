package org.colloquium.event;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.hibernate.Hibernate;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.people.Speakers;
import org.colloquium.shared.Gone;
import org.colloquium.shared.NotFound;
import org.colloquium.shared.SiteSettings;
import org.colloquium.shared.StoredVersion;

/**
 * All events, to read. What comes from here is loaded with its series, speakers, hosts,
 * tags and links unless something else is said, in a number of statements that does not
 * depend on how many events there are.
 */
@Service
@Transactional(readOnly = true)
public class Events {

	private final EventRepository events;

	private final Speakers speakers;

	private final EventLists lists;

	private final SiteSettings site;

	private final Clock clock;

	Events(EventRepository events, Speakers speakers, EventLists lists, SiteSettings site, Clock clock) {
		this.events = events;
		this.speakers = speakers;
		this.lists = lists;
		this.site = site;
		this.clock = clock;
	}

	/**
	 * An event as readers may see it.
	 * @param id which
	 * @return the event, or the one that it was merged into
	 * @throws NotFound when there is none, or it is a draft
	 * @throws Gone when it was deleted
	 */
	public Event read(long id) {
		Event event = survivor(id).orElseThrow(() -> new NotFound("event", id));
		if (event.isDeleted()) {
			throw new Gone("event", id);
		}
		if (!event.isPublic()) {
			throw new NotFound("event", id);
		}
		return loaded(List.of(event)).get(0);
	}

	/**
	 * The event to which an id leads after all mergers.
	 * @param id perhaps of an event that was merged into another
	 * @return the event itself or the last survivor, drafts and deleted ones included
	 */
	public Optional<Event> survivor(long id) {
		Optional<Event> event = this.events.findById(id);
		while (event.map(Event::mergedInto).isPresent()) {
			event = this.events.findById(event.get().mergedInto());
		}
		return event.map((found) -> loaded(List.of(found)).get(0));
	}

	/**
	 * An event as editors see it, drafts and deleted ones included.
	 * @param id which
	 * @return the event, if there is one
	 */
	public Optional<Event> find(long id) {
		return this.events.findById(id).map((event) -> loaded(List.of(event)).get(0));
	}

	/**
	 * Events with their speakers and nothing else, to compare them; drafts included,
	 * deleted ones left out.
	 * @param ids some hundred
	 * @return those that there are, in no order
	 */
	public List<Event> withSpeakers(Collection<Long> ids) {
		return ids.isEmpty() ? List.of() : this.events.findWithSpeakers(ids);
	}

	/**
	 * The current versions of the events, to go through all of them.
	 * @param id of the event after which to go on, 0 at first
	 * @param most how many at most
	 * @return those that are not deleted, by id
	 */
	public List<StoredVersion> versionsAfter(long id, int most) {
		return this.events.findVersionsAfter(id, Limit.of(most));
	}

	/**
	 * How many there are, drafts included.
	 * @return the number of events that are not deleted
	 */
	public long count() {
		return this.events.countKept();
	}

	/**
	 * Which drafts would update an event that came from the same source before.
	 * @param origins where the drafts come from
	 * @return the ids of the events, deleted ones too, by where they came from
	 */
	public Map<EventDraft.Origin, Long> cameFrom(Collection<EventDraft.Origin> origins) {
		Map<String, List<String>> ids = Source.idsByName(origins.stream()
			.filter((origin) -> origin.name() != null && origin.id() != null)
			.map((origin) -> new Source(origin.name().strip(), origin.id().strip())));
		Map<EventDraft.Origin, Long> known = new HashMap<>();
		ids.forEach((name, list) -> this.events.findBySource(name, list)
			.forEach((event) -> known.put(new EventDraft.Origin(event.source().name(), event.source().id()),
					event.id())));
		return known;
	}

	/**
	 * What takes place on a day, wherever that is, with its speakers and nothing else, to
	 * compare it; drafts included.
	 * @param day the day in the own time of each event
	 * @return the events in the order of their ids
	 */
	public List<Event> onDay(LocalDate day) {
		Instant from = day.atStartOfDay().toInstant(ZoneOffset.MAX);
		Instant until = day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.MIN);
		return this.events.findOnDay(from, until, day.atStartOfDay(), day.plusDays(1).atStartOfDay());
	}

	/**
	 * What begins at some moments, drafts included.
	 * @param starts the moments
	 * @return the events with the moments, in the order of their ids
	 */
	public List<EventStart> startingAt(Collection<Instant> starts) {
		return starts.isEmpty() ? List.of() : this.events.findStarting(starts);
	}

	/**
	 * A page of a filtered list as readers see it.
	 * @param filter which events, and which page
	 * @param size how many make a page
	 * @return the events in the order of the filter's side
	 * @throws org.colloquium.shared.Later while nobody can look for the words of the
	 * filter
	 */
	public Page<Event> list(EventFilter filter, int size) {
		return whole(this.lists.list(criteria(filter), size));
	}

	/**
	 * The same page with no more of its events than a list shows: series, and who
	 * appears, but not their records. While nobody can look for the words of the filter,
	 * it is what says them letter by letter among the ten thousand nearest events.
	 * @param filter which events, and which page
	 * @param size how many make a page
	 * @return the events in the order of the filter's side
	 */
	public Page<Event> listBriefly(EventFilter filter, int size) {
		Page<Event> page = this.lists.listAtLeast(criteria(filter), size);
		page.forEach(Event::speakers);
		return page;
	}

	/**
	 * The same list as editors see it: with drafts.
	 * @param filter which events, and which page
	 * @param size how many make a page
	 * @return the events in the order of the filter's side
	 * @throws org.colloquium.shared.Later while nobody can look for the words of the
	 * filter
	 */
	public Page<Event> listWithDrafts(EventFilter filter, int size) {
		return whole(this.lists.list(criteria(filter, Reach.EDITORS, this.clock.instant()), size));
	}

	/**
	 * The same list for an editor's desk. While nobody can look for the words of the
	 * filter, it is what says them letter by letter among the ten thousand nearest
	 * events.
	 * @param filter which events, and which page
	 * @param size how many make a page
	 * @return the events in the order of the filter's side
	 */
	public Page<Event> listOnDesk(EventFilter filter, int size) {
		return whole(this.lists.listAtLeast(criteria(filter, Reach.EDITORS, this.clock.instant()), size));
	}

	/**
	 * What a filter asks for now, for a reader.
	 * @param filter which events
	 * @return the same as conditions
	 */
	public EventCriteria criteria(EventFilter filter) {
		return criteria(filter, Reach.READERS, this.clock.instant());
	}

	/**
	 * Events that somebody found for a reader, without their links and the records of
	 * those who appear.
	 * @param ids which
	 * @return those that a reader may see, in the same order
	 */
	public List<Event> found(List<Long> ids) {
		List<Event> found = this.lists.inOrder(criteria(EventFilter.none()), ids);
		found.forEach((event) -> {
			event.speakers();
			event.hosts();
			event.tags();
		});
		return found;
	}

	EventCriteria criteria(EventFilter filter, Reach reach, Instant now) {
		return new EventCriteria(today(filter), reach, now, this.site.zone());
	}

	/**
	 * A list that somebody follows by a speaker's old number goes on with the survivor.
	 */
	private EventFilter today(EventFilter filter) {
		return Optional.ofNullable(filter.word("speaker"))
			.flatMap(EventFilter::id)
			.flatMap(this.speakers::survivor)
			.map((speaker) -> filter.with("speaker", String.valueOf(speaker.id())))
			.orElse(filter);
	}

	private static Page<Event> whole(Page<Event> page) {
		loaded(page.getContent());
		return page;
	}

	/**
	 * What takes place in a span of time as readers see it, such as a month.
	 * @param from the beginning of the span
	 * @param until its end, which is not part of it
	 * @return at most two thousand events, also those that have begun before, with series
	 * and who appears
	 */
	public List<Event> between(Instant from, Instant until) {
		List<Event> found = this.events.findBetween(Timeslot.earliestStart(from), from, until, Limit.of(2_000));
		found.forEach(Event::speakers);
		return found;
	}

	/**
	 * In which years something is over. Each year is looked for by itself: their number
	 * grows more slowly than that of the events.
	 * @return the years, the last one first
	 */
	public List<Integer> archiveYears() {
		Instant now = this.clock.instant();
		List<Integer> years = new ArrayList<>();
		Optional<Integer> last = lastYearBefore(Timeslot.LAST_YEAR + 1, now);
		while (last.isPresent()) {
			years.add(last.get());
			last = lastYearBefore(last.get(), now);
		}
		return years;
	}

	/**
	 * The last year in which something is over.
	 * @return nothing while all is still to come
	 */
	public Optional<Integer> lastArchiveYear() {
		return lastYearBefore(Timeslot.LAST_YEAR + 1, this.clock.instant());
	}

	private Optional<Integer> lastYearBefore(int before, Instant now) {
		LocalDateTime newYear = LocalDate.of(before, 1, 1).atStartOfDay();
		return this.events.findStartsBefore(newYear, newYear.toInstant(ZoneOffset.MIN), now, Limit.of(1))
			.stream()
			.map(LocalDateTime::getYear)
			.findFirst();
	}

	/**
	 * What editors deleted, so that they can have it back.
	 * @return at most fifty, the last deleted first
	 */
	public List<Event> deleted() {
		return loaded(this.events.findDeleted(Instant.EPOCH, Limit.of(50)));
	}

	static List<Event> loaded(List<Event> found) {
		for (Event event : found) {
			event.speakers().forEach((appearance) -> Hibernate.initialize(appearance.speaker()));
			event.hosts();
			event.tags();
			event.links();
		}
		return found;
	}

}
