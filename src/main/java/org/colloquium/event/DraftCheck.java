package org.colloquium.event;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.util.StringUtils;

import org.colloquium.event.EventDetails.SeriesName;
import org.colloquium.event.EventDetails.Standing;
import org.colloquium.people.HostDetails;
import org.colloquium.people.PersonName;
import org.colloquium.people.Profile;
import org.colloquium.series.SeriesDetails;
import org.colloquium.shared.RichText;
import org.colloquium.shared.Slug;
import org.colloquium.shared.Typed;
import org.colloquium.shared.Violations;

/**
 * Decides whether a draft is acceptable, and names everything that is not. Only a time
 * and one of title and speaker are asked for; the rest may be announced later.
 */
final class DraftCheck {

	private static final int TAG_LENGTH = 60;

	private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*+");

	private static final Pattern REL = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*");

	private final EventDraft draft;

	private final Violations violations = new Violations();

	private final Typed typed = new Typed(this.violations);

	DraftCheck(EventDraft draft) {
		this.draft = draft;
	}

	/**
	 * Checks the draft.
	 * @param zone the department's zone
	 * @param usualLength how long an event takes that does not say when it ends
	 * @return what the event says
	 * @throws org.colloquium.shared.Refused when anything is wrong
	 */
	EventDetails details(ZoneId zone, Duration usualLength) {
		Timeslot slot = new TimeslotReading(this.violations).read(this.draft, zone, usualLength);
		Topic topic = topic();
		List<Credit> speakers = speakers();
		if (topic.title() == null && speakers.isEmpty() && !this.violations.concern("title")
				&& !this.violations.concern("speakers")) {
			this.violations.reject("title", "title-or-speaker");
		}
		EventDetails details = new EventDetails(topic, slot, venue(), attendance(), tags(), speakers, hosts(), links(),
				series(), standing(), source());
		this.violations.refuseIfAny();
		return details;
	}

	private Topic topic() {
		String title = this.typed.line("title", this.draft.title(), Topic.TITLE_LENGTH);
		RichText abstractText = RichText.orNull(this.typed.text("abstract", this.draft.abstractText()));
		String note = this.typed.line("note", this.draft.note(), Topic.NOTE_LENGTH);
		String category = this.typed.line("category", this.draft.category(), Topic.CATEGORY_LENGTH);
		return new Topic(title, abstractText, note, category, language());
	}

	private String language() {
		String tag = this.typed.line("language", this.draft.language(), 35);
		if (tag != null && !LANGUAGE.matcher(tag).matches()) {
			this.violations.reject("language", "language-unknown", tag);
			return null;
		}
		return (tag != null) ? Locale.forLanguageTag(tag).toLanguageTag() : null;
	}

	private Venue venue() {
		return new Venue(this.typed.line("location", this.draft.location(), Venue.LOCATION_LENGTH),
				this.typed.link("onlineUrl", this.draft.onlineUrl()));
	}

	private Attendance attendance() {
		return new Attendance(this.typed.line("audience", this.draft.audience(), Attendance.MAX_LENGTH),
				this.typed.line("admission", this.draft.admission(), Attendance.MAX_LENGTH), this.draft.internal());
	}

	private Set<String> tags() {
		List<String> few = this.typed.few("tags", this.draft.tags(), EventDraft.MOST);
		Set<String> tags = new LinkedHashSet<>();
		for (int i = 0; i < few.size(); i++) {
			String tag = this.typed.line("tags[" + i + "]", few.get(i), TAG_LENGTH);
			if (tag != null && tags.stream().noneMatch(tag::equalsIgnoreCase)) {
				tags.add(tag);
			}
		}
		return tags;
	}

	private List<Credit> speakers() {
		List<EventDraft.Person> few = this.typed.few("speakers", this.draft.speakers(), EventDraft.MOST);
		List<Credit> speakers = new ArrayList<>();
		for (int i = 0; i < few.size(); i++) {
			Credit speaker = speaker("speakers[" + i + "].", few.get(i));
			if (speaker != null) {
				speakers.add(speaker);
			}
		}
		return speakers;
	}

	private Credit speaker(String path, EventDraft.Person person) {
		String affiliation = this.typed.line(path + "affiliation", person.affiliation(), Profile.AFFILIATION_LENGTH);
		RichText bio = RichText.orNull(this.typed.text(path + "bio", person.bio()));
		String homepage = this.typed.link(path + "homepage", person.homepage());
		PersonName name = name(path + "name", person.name(), affiliation != null || bio != null || homepage != null);
		return (name != null) ? new Credit(name, affiliation, bio, homepage) : null;
	}

	private List<HostDetails> hosts() {
		List<EventDraft.Contact> few = this.typed.few("hosts", this.draft.hosts(), EventDraft.MOST);
		List<HostDetails> hosts = new ArrayList<>();
		for (int i = 0; i < few.size(); i++) {
			EventDraft.Contact contact = few.get(i);
			String email = this.typed.email("hosts[" + i + "].email", contact.email());
			PersonName name = name("hosts[" + i + "].name", contact.name(), email != null);
			if (name != null) {
				hosts.add(new HostDetails(name, email, false));
			}
		}
		return hosts;
	}

	private PersonName name(String field, String value, boolean needed) {
		String name = this.typed.line(field, value, PersonName.MAX_LENGTH);
		if (name == null && needed && !this.violations.concern(field)) {
			this.violations.reject(field, "name-missing");
		}
		return (name != null) ? new PersonName(name) : null;
	}

	private List<EventLink> links() {
		List<EventDraft.Link> few = this.typed.few("links", this.draft.links(), EventDraft.MOST);
		List<EventLink> links = new ArrayList<>();
		for (int i = 0; i < few.size(); i++) {
			EventDraft.Link link = few.get(i);
			String rel = this.typed.line("links[" + i + "].rel", link.rel(), EventLink.REL_LENGTH);
			String url = this.typed.link("links[" + i + "].url", link.url());
			if (rel != null && !REL.matcher(rel).matches()) {
				this.violations.reject("links[" + i + "].rel", "rel-malformed", rel);
			}
			else if (url != null) {
				links.add(new EventLink((rel != null) ? rel.toLowerCase(Locale.ROOT) : "link", url));
			}
			else if (rel != null && !this.violations.concern("links[" + i + "].url")) {
				this.violations.reject("links[" + i + "].url", "link-missing", rel);
			}
		}
		return links;
	}

	private SeriesName series() {
		String slug = this.typed.line("series", this.draft.series(), 200);
		String name = this.typed.line("seriesName", this.draft.seriesName(), SeriesDetails.NAME_LENGTH);
		if (slug == null) {
			return null;
		}
		// slugs that another program cut to a length may end in a hyphen
		String trimmed = StringUtils.trimTrailingCharacter(StringUtils.trimLeadingCharacter(slug, '-'), '-');
		if (!Slug.isSlug(trimmed)) {
			this.violations.reject("series", "slug-malformed", slug);
			return null;
		}
		return new SeriesName(trimmed, name);
	}

	private Standing standing() {
		String message = this.typed.line("statusMessage", this.draft.statusMessage(), Standing.MESSAGE_LENGTH);
		String name = this.typed.line("status", this.draft.status(), 40);
		if (name == null) {
			return new Standing(null, message);
		}
		for (EventStatus status : EventStatus.values()) {
			if (status.name().equals(name)) {
				return new Standing(status, message);
			}
		}
		this.violations.reject("status", "status-unknown", name);
		return null;
	}

	private Source source() {
		EventDraft.Origin origin = this.draft.source();
		if (origin == null) {
			return null;
		}
		String name = this.typed.line("source.name", origin.name(), Source.NAME_LENGTH);
		String id = this.typed.line("source.id", origin.id(), Source.ID_LENGTH);
		if (name == null || id == null) {
			this.violations.reject("source", "source-incomplete");
			return null;
		}
		return new Source(name, id);
	}

}
