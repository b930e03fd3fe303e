package org.colloquium.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.colloquium.event.Appearance;
import org.colloquium.event.Event;
import org.colloquium.event.EventStatus;
import org.colloquium.event.Venue;
import org.colloquium.people.Host;
import org.colloquium.shared.LegibleMath;
import org.colloquium.shared.Printable;
import org.colloquium.shared.RichText;
import org.colloquium.shared.SiteLinks;

/**
 * What an event says where there is nothing but plain text. Nothing here is for insiders
 * only.
 */
@Component
class EventText {

	private static final int NAMES = 3;

	private final Wording words;

	private final SiteLinks links;

	EventText(Wording words, SiteLinks links) {
		this.words = words;
		this.links = links;
	}

	String title(Event event) {
		return (event.title() != null) ? Printable.of(LegibleMath.in(event.title())).replace('\n', ' ')
				: this.words.say("event.to-be-announced");
	}

	/**
	 * Who speaks on what, in one line.
	 */
	String headline(Event event) {
		String speakers = speakers(event.speakers());
		return speakers.isEmpty() ? title(event) : speakers + ": " + title(event);
	}

	/**
	 * The same, marked when it does not take place.
	 */
	String announcement(Event event) {
		return mark(event) + headline(event);
	}

	private String speakers(List<Appearance> speakers) {
		if (speakers.size() == 1 && speakers.get(0).affiliation() != null) {
			return Printable.of(speakers.get(0).name() + " (" + speakers.get(0).affiliation() + ")");
		}
		String names = speakers.stream().limit(NAMES).map(Appearance::name).collect(Collectors.joining(", "));
		int others = speakers.size() - NAMES;
		return Printable.of(names) + ((others > 0) ? " " + this.words.say("event.speakers.more", others) : "");
	}

	/**
	 * What became of the event, where that is unusual.
	 * @return a line, or {@code null}
	 */
	String status(Event event) {
		String message = event.statusMessage();
		if (event.isDeleted()) {
			return this.words.say("feed.withdrawn");
		}
		if (event.status().isOn()) {
			return message;
		}
		String status = this.words.say("status." + event.status().name());
		return (message != null) ? status + " " + message : status;
	}

	/**
	 * A word before the title of what does not take place.
	 */
	String mark(Event event) {
		return isOff(event) ? this.words.say("feed.cancelled") + ": "
				: (event.status() == EventStatus.POSTPONED) ? this.words.say("feed.postponed") + ": " : "";
	}

	/**
	 * Whether nobody need come any more.
	 */
	static boolean isOff(Event event) {
		return event.isDeleted() || event.status() == EventStatus.CANCELLED;
	}

	/**
	 * Where it is, without any address to join.
	 * @return the room, or a word for online, or {@code null}
	 */
	String place(Event event) {
		Venue venue = event.venue();
		return (venue.location() != null) ? Printable.of(venue.location())
				: venue.isOnline() ? this.words.say("event.online") : null;
	}

	/**
	 * Where to join, for everybody.
	 * @return the address, or {@code null} when there is none or it is for members only
	 */
	String joinAddress(Event event) {
		return event.attendance().internal() ? null : event.venue().onlineUrl();
	}

	String url(Event event) {
		return this.links.to("events", event.id(), event.slug());
	}

	String contact(Host host) {
		String name = Printable.of(host.name().value());
		return (host.publicEmail() != null) ? name + " <" + host.publicEmail() + ">" : name;
	}

	/**
	 * Everything, the event's address last.
	 */
	String description(Event event) {
		List<String> parts = new ArrayList<>();
		add(parts, status(event));
		add(parts, lines(event.speakers().stream().map(EventText::introduction).toList()));
		add(parts, event.topic().note());
		add(parts, (event.title() != null) ? title(event) : null);
		add(parts, text(event.topic().abstractText()));
		event.speakers()
			.stream()
			.filter((person) -> person.bio() != null)
			.forEach((person) -> add(parts, this.words.say("feed.about", person.name()) + "\n" + text(person.bio())));
		add(parts, lines(practical(event)));
		add(parts, url(event));
		return Printable.of(String.join("\n\n", parts));
	}

	private List<String> practical(Event event) {
		List<String> lines = new ArrayList<>();
		put(lines, "event.join", joinAddress(event));
		put(lines, "event.contact", event.hosts().stream().map(this::contact).collect(Collectors.joining(", ")));
		put(lines, "event.audience", event.attendance().audience());
		put(lines, "event.admission", event.attendance().admission());
		put(lines, "event.language", language(event));
		event.links().forEach((link) -> lines.add(link.rel() + ": " + link.url()));
		return lines;
	}

	private String language(Event event) {
		String tag = event.topic().language();
		return (tag != null) ? Locale.forLanguageTag(tag).getDisplayLanguage(this.words.language()) : null;
	}

	private void put(List<String> lines, String key, String value) {
		if (value != null && !value.isBlank()) {
			lines.add(this.words.labelled(key, value));
		}
	}

	static String introduction(Appearance person) {
		return (person.affiliation() != null) ? person.name() + ", " + person.affiliation() : person.name();
	}

	private static String text(RichText text) {
		return (text != null) ? text.text() : null;
	}

	private static String lines(List<String> lines) {
		return String.join("\n", lines);
	}

	private static void add(List<String> parts, String part) {
		if (part != null && !part.isBlank()) {
			parts.add(part);
		}
	}

}
