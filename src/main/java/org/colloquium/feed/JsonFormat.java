package org.colloquium.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import org.colloquium.event.Event;
import org.colloquium.event.EventStream;
import org.colloquium.event.Selection;
import org.colloquium.shared.SiteSettings;

/**
 * JSON Feed 1.1, in the order of the pages. What it has no word for, when and where an
 * event is, stands under {@code _event}. A part of a feed says where the next part is.
 */
@Component
class JsonFormat implements FeedFormat {

	private final EventStream events;

	private final FeedTitle titles;

	private final Wording words;

	private final FeedLinks addresses;

	private final JsonItem items;

	private final JsonMapper json;

	private final SiteSettings site;

	JsonFormat(EventStream events, FeedTitle titles, Wording words, FeedLinks addresses, JsonItem items,
			JsonMapper json, SiteSettings site) {
		this.events = events;
		this.titles = titles;
		this.words = words;
		this.addresses = addresses;
		this.items = items;
		this.json = json;
		this.site = site;
	}

	@Override
	public String extension() {
		return "json";
	}

	@Override
	public MediaType type() {
		return MediaType.valueOf("application/feed+json");
	}

	@Override
	public void write(FeedRequest request, Moment moment, OutputStream out) throws IOException {
		try (JsonGenerator feed = this.json.createGenerator(out)) {
			feed.writeStartObject();
			feed.writeStringProperty("version", "https://jsonfeed.org/version/1.1");
			feed.writeStringProperty("title", this.titles.of(request.filter()));
			feed.writeStringProperty("home_page_url", this.addresses.to("events", request.filter()));
			feed.writeStringProperty("feed_url", this.addresses.to("events.json", request.filter()));
			if (this.site.tagline() != null) {
				feed.writeStringProperty("description", this.site.tagline());
			}
			feed.writeStringProperty("language", this.words.language().toLanguageTag());
			feed.writeArrayPropertyStart("items");
			this.events.read(request.selection(moment, Selection.Order.LISTED),
					(event) -> feed.writePOJO(this.items.of(event)));
			feed.writeEndArray();
			if (isFollowed(request, moment)) {
				feed.writeStringProperty("next_url", this.addresses.to("events.json", request.next()));
			}
			feed.writeEndObject();
		}
	}

	private boolean isFollowed(FeedRequest request, Moment moment) throws IOException {
		Optional<FeedRequest> following = request.following();
		List<Event> found = new ArrayList<>();
		if (following.isPresent()) {
			this.events.read(following.get().selection(moment, Selection.Order.LISTED), found::add);
		}
		return !found.isEmpty();
	}

}
