package org.colloquium.event;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.colloquium.people.PersonName;
import org.colloquium.shared.Typed;

/**
 * What of an event can get into the way of another one.
 *
 * @param id of the event, or {@code null} while it is not saved
 * @param room as one word for all spellings, or {@code null}
 * @param speakers the keys of their names
 * @param hosts likewise
 * @param series its slug, or {@code null}
 */
record Occasion(Long id, Timeslot slot, String room, Set<String> speakers, Set<String> hosts, String series) {

	/** In the name of a room. */
	private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

	static Occasion of(Event event) {
		return new Occasion(event.id(), event.slot(), room(event.venue().location()),
				keys(event.speakers().stream().map(Appearance::name)),
				keys(event.hosts().stream().map((host) -> host.name().value())),
				(event.series() != null) ? event.series().slug() : null);
	}

	static Occasion of(EventDraft draft, Timeslot slot, Long id) {
		return new Occasion(id, slot, room(draft.location()),
				keys(draft.speakers().stream().map(EventDraft.Person::name)),
				keys(draft.hosts().stream().map(EventDraft.Contact::name)), blankToNull(draft.series()));
	}

	/**
	 * Whether the two take place at the same time, for a moment at least.
	 */
	boolean overlaps(Occasion other) {
		boolean itself = this.id != null && this.id.equals(other.id);
		return !itself && this.slot.startsAt().isBefore(other.slot.endsAt())
				&& other.slot.startsAt().isBefore(this.slot.endsAt());
	}

	private static String room(String location) {
		String room = (location != null) ? SIGNS.matcher(location).replaceAll("").toLowerCase(Locale.ROOT) : "";
		return blankToNull(room);
	}

	private static Set<String> keys(Stream<String> names) {
		return names
			.filter((name) -> name != null && !name.isBlank() && name.length() <= PersonName.MAX_LENGTH
					&& Typed.isWritable(name))
			.map((name) -> new PersonName(name).key())
			.collect(Collectors.toSet());
	}

	private static String blankToNull(String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
