package org.colloquium.event;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts a draft together piece by piece, in whatever order the pieces are found.
 */
public final class DraftBuilder {

	private String title;

	private String series;

	private String seriesName;

	private String start;

	private String end;

	private String zone;

	private String location;

	private String onlineUrl;

	private String category;

	private String language;

	private final List<String> tags = new ArrayList<>();

	private final List<EventDraft.Person> speakers = new ArrayList<>();

	private final List<EventDraft.Contact> hosts = new ArrayList<>();

	private String note;

	private String abstractText;

	private String audience;

	private String admission;

	private boolean internal;

	private String status;

	private String statusMessage;

	private final List<EventDraft.Link> links = new ArrayList<>();

	private EventDraft.Origin source;

	DraftBuilder() {
	}

	DraftBuilder(EventDraft draft) {
		this.title = draft.title();
		this.series = draft.series();
		this.seriesName = draft.seriesName();
		this.start = draft.start();
		this.end = draft.end();
		this.zone = draft.zone();
		this.location = draft.location();
		this.onlineUrl = draft.onlineUrl();
		this.category = draft.category();
		this.language = draft.language();
		this.tags.addAll(draft.tags());
		this.speakers.addAll(draft.speakers());
		this.hosts.addAll(draft.hosts());
		this.note = draft.note();
		this.abstractText = draft.abstractText();
		this.audience = draft.audience();
		this.admission = draft.admission();
		this.internal = draft.internal();
		this.status = draft.status();
		this.statusMessage = draft.statusMessage();
		this.links.addAll(draft.links());
		this.source = draft.source();
	}

	public DraftBuilder title(String title) {
		this.title = title;
		return this;
	}

	public DraftBuilder series(String slug, String name) {
		this.series = slug;
		this.seriesName = name;
		return this;
	}

	public DraftBuilder start(String start) {
		this.start = start;
		return this;
	}

	public DraftBuilder end(String end) {
		this.end = end;
		return this;
	}

	public DraftBuilder zone(String zone) {
		this.zone = zone;
		return this;
	}

	public DraftBuilder location(String location) {
		this.location = location;
		return this;
	}

	public DraftBuilder onlineUrl(String onlineUrl) {
		this.onlineUrl = onlineUrl;
		return this;
	}

	public DraftBuilder category(String category) {
		this.category = category;
		return this;
	}

	public DraftBuilder language(String language) {
		this.language = language;
		return this;
	}

	public DraftBuilder tag(String tag) {
		this.tags.add(tag);
		return this;
	}

	public DraftBuilder speaker(String name, String affiliation, String bio, String homepage) {
		this.speakers.add(new EventDraft.Person(name, affiliation, bio, homepage));
		return this;
	}

	public DraftBuilder host(String name, String email) {
		this.hosts.add(new EventDraft.Contact(name, email));
		return this;
	}

	public DraftBuilder note(String note) {
		this.note = note;
		return this;
	}

	public DraftBuilder abstractText(String abstractText) {
		this.abstractText = abstractText;
		return this;
	}

	public DraftBuilder audience(String audience) {
		this.audience = audience;
		return this;
	}

	public DraftBuilder admission(String admission) {
		this.admission = admission;
		return this;
	}

	public DraftBuilder internal(boolean internal) {
		this.internal = internal;
		return this;
	}

	public DraftBuilder status(String status, String message) {
		this.status = status;
		this.statusMessage = message;
		return this;
	}

	public DraftBuilder link(String rel, String url) {
		this.links.add(new EventDraft.Link(rel, url));
		return this;
	}

	public DraftBuilder source(String name, String id) {
		this.source = new EventDraft.Origin(name, id);
		return this;
	}

	/** Forgets where the event came from. */
	public DraftBuilder withoutSource() {
		this.source = null;
		return this;
	}

	public EventDraft build() {
		return new EventDraft(this.title, this.series, this.seriesName, this.start, this.end, this.zone, this.location,
				this.onlineUrl, this.category, this.language, this.tags, this.speakers, this.hosts, this.note,
				this.abstractText, this.audience, this.admission, this.internal, this.status, this.statusMessage,
				this.links, this.source);
	}

}
