package org.colloquium.api;

import java.net.URI;
import java.security.Principal;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.databind.JsonNode;

import org.springframework.data.domain.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;
import org.colloquium.event.Programme;
import org.colloquium.importing.EventJson;
import org.colloquium.shared.Gone;
import org.colloquium.shared.NotFound;
import org.colloquium.shared.SiteLinks;
import org.colloquium.shared.Violations;

/**
 * Events to read for everybody and to write for editors.
 */
@RestController
@RequestMapping(path = "/api/v1/events", produces = MediaType.APPLICATION_JSON_VALUE)
class EventApiController {

	private static final int LARGEST_PAGE = 200;

	private final Events events;

	private final Programme programme;

	private final SiteLinks site;

	EventApiController(Events events, Programme programme, SiteLinks site) {
		this.events = events;
		this.programme = programme;
		this.site = site;
	}

	@GetMapping
	EventPage list(HttpServletRequest request, @RequestParam(defaultValue = "50") int size, Principal editor) {
		EventFilter filter = EventFilter.parse(request.getParameterMap());
		int fitting = Math.max(1, Math.min(size, LARGEST_PAGE));
		Page<Event> page = (editor != null) ? this.events.listWithDrafts(filter, fitting)
				: this.events.list(filter, fitting);
		List<EventDocument> documents = page.map((event) -> EventDocument.of(event, this.site, editor != null))
			.getContent();
		return new EventPage(documents, filter.page(), fitting, page.getTotalElements());
	}

	@GetMapping("/{id}")
	ResponseEntity<EventDocument> read(@PathVariable long id, Principal editor) {
		Event event = (editor != null) ? existing(id) : this.events.read(id);
		if (event.id() != id) {
			return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).location(address(event)).build();
		}
		return ResponseEntity.ok().eTag(tag(event)).body(EventDocument.of(event, this.site, editor != null));
	}

	@PostMapping
	ResponseEntity<EventDocument> enter(@RequestBody JsonNode json) {
		Event event = existing(this.programme.enter(draft(json)).id());
		return ResponseEntity.created(address(event)).eTag(tag(event)).body(EventDocument.of(event, this.site, true));
	}

	@PutMapping("/{id}")
	ResponseEntity<EventDocument> change(@PathVariable long id, @RequestBody JsonNode json,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String version) {
		this.programme.change(id, Precondition.version(version, current(id)), draft(json));
		Event event = existing(id);
		return ResponseEntity.ok().eTag(tag(event)).body(EventDocument.of(event, this.site, true));
	}

	@DeleteMapping("/{id}")
	ResponseEntity<Void> delete(@PathVariable long id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "*") String version) {
		this.programme.delete(id, Precondition.version(version, current(id)));
		return ResponseEntity.noContent().build();
	}

	private URI address(Event event) {
		return URI.create(this.site.to("api", "v1", "events", event.id()));
	}

	private Event existing(long id) {
		Event event = this.events.survivor(id).orElseThrow(() -> new NotFound("event", id));
		if (event.isDeleted()) {
			throw new Gone("event", id);
		}
		return event;
	}

	/* A writer must know what it writes to, and is not led elsewhere. */
	private Event current(long id) {
		Event event = existing(id);
		if (event.id() != id) {
			throw new Gone("event", id);
		}
		return event;
	}

	private EventDraft draft(JsonNode json) {
		Violations violations = new Violations();
		EventDraft draft = new EventJson(json, violations).draft();
		if (json.isObject() && !violations.isEmpty()) {
			violations.adopt(() -> this.programme.check(draft));
		}
		violations.refuseIfAny();
		return draft;
	}

	private static String tag(Event event) {
		return "\"" + event.version() + "\"";
	}

	/**
	 * A page of events with how many there are in all.
	 */
	record EventPage(List<EventDocument> events, int page, int size, long total) {

	}

}
