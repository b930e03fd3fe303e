package org.colloquium.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.springframework.web.util.UriUtils;

import org.colloquium.event.Appearance;
import org.colloquium.event.Event;
import org.colloquium.event.Timeslot;
import org.colloquium.event.Venue;

/**
 * An event as a line of a list, in words. A page has up to a hundred of them: a template
 * that asked the event for each word would take longer than all else.
 */
final class ListedEvent {

	private final Event event;

	private final Listing listing;

	private final UnaryOperator<String> html;

	private final String passage;

	private final List<Appearance> speakers;

	/**
	 * An event that is to be listed.
	 * @param html makes HTML of a text of the event, such as its title
	 * @param passage of the abstract or a bio as HTML, or {@code null}
	 */
	ListedEvent(Event event, Listing listing, UnaryOperator<String> html, String passage) {
		this.event = event;
		this.listing = listing;
		this.html = html;
		this.passage = passage;
		this.speakers = event.speakers();
	}

	public Event event() {
		return this.event;
	}

	/** The classes of the style sheet. */
	public String look() {
		return "is-" + this.event.status().name().toLowerCase(Locale.ROOT) + (isOver() ? " is-past" : "");
	}

	private boolean isOver() {
		return slot().isOver(this.listing.now());
	}

	public String path() {
		return "/events/" + this.event.id() + "/"
				+ UriUtils.encodePathSegment(this.event.slug(), StandardCharsets.UTF_8);
	}

	private Timeslot slot() {
		return this.event.slot();
	}

	private LocalDateTime start() {
		return slot().start();
	}

	public Instant startsAt() {
		return slot().startsAt();
	}

	public String weekday() {
		return this.listing.say("weekday-short", start());
	}

	public int day() {
		return start().getDayOfMonth();
	}

	/**
	 * The month.
	 * @param grouped whether a heading above says the year
	 */
	public String month(boolean grouped) {
		boolean near = grouped || start().getYear() == this.listing.today().getYear();
		return this.listing.say(near ? "month-short" : "month-short-year", start());
	}

	public String time() {
		return this.listing.say("time", start());
	}

	/** The zone, where it is not the department's; otherwise {@code null}. */
	public String zone() {
		return slot().zone().equals(this.listing.zone()) ? null : this.listing.say("zone", slot().zonedStart());
	}

	/** The last of several days, or {@code null}. */
	public String lastDay() {
		return slot().isMultiDay() ? this.listing.say("day-month", slot().lastDay()) : null;
	}

	/** Where it takes place; {@code null} where nobody will know any more. */
	public String place() {
		Venue venue = this.event.venue();
		if (venue.location() != null) {
			return venue.location();
		}
		if (venue.isOnline()) {
			return this.listing.message("event.online");
		}
		return isOver() ? null : this.listing.message("event.place-to-be-announced");
	}

	/** The title as HTML, or {@code null} while it is to be announced. */
	public String title() {
		String title = this.event.title();
		return (title != null) ? this.html.apply(this.listing.legible(title)) : null;
	}

	/** The language of the title, or {@code null} while there is none. */
	public String titleLanguage() {
		return (this.event.title() != null) ? language() : null;
	}

	public String language() {
		String language = this.event.topic().language();
		return (language != null) ? language : this.listing.usualLanguage();
	}

	/** What of it was asked for, as HTML, or {@code null}. */
	public String passage() {
		return this.passage;
	}

	/** The first of those who speak. */
	public List<Billed> speakers(int most) {
		return this.speakers.stream()
			.limit(most)
			.map((speaker) -> new Billed(this.html.apply(speaker.name()),
					(speaker.affiliation() != null) ? this.html.apply(speaker.affiliation()) : null))
			.toList();
	}

	/** How many speak besides the first of them. */
	public int others(int most) {
		return Math.max(0, this.speakers.size() - most);
	}

	/** Whether somebody is still to be named who speaks. */
	public boolean awaitsSpeaker() {
		return this.speakers.isEmpty() && !isOver();
	}

	/** Whether anything about it is not as usual, so that it has badges. */
	public boolean isUnusual() {
		return !this.event.status().isOn() || this.event.attendance().internal()
				|| this.event.venue().onlineUrl() != null || this.event.topic().note() != null
				|| this.event.statusMessage() != null;
	}

	/**
	 * A speaker as announced, in HTML.
	 *
	 * @param affiliation {@code null} when there is none
	 */
	record Billed(String name, String affiliation) {

	}

}
