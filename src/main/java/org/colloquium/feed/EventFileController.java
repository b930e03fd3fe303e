package org.colloquium.feed;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.request.ServletWebRequest;

import org.colloquium.event.Event;
import org.colloquium.event.Events;
import org.colloquium.shared.Gone;
import org.colloquium.shared.NotFound;

/**
 * One event as a calendar. What was deleted is told to be off for some months; what was
 * merged into another event likewise, together with that one.
 */
@Controller
@CrossOrigin(methods = { RequestMethod.GET, RequestMethod.HEAD })
class EventFileController {

	private final Events events;

	private final CalendarFormat calendars;

	private final Moments moments;

	private final Delivery delivery;

	EventFileController(Events events, CalendarFormat calendars, Moments moments, Delivery delivery) {
		this.events = events;
		this.calendars = calendars;
		this.moments = moments;
		this.delivery = delivery;
	}

	@GetMapping("/events/{id}.ics")
	void event(@PathVariable long id, HttpServletRequest request, HttpServletResponse response) throws IOException {
		FeedRequest wanted = FeedRequest.parse(request.getParameterMap());
		Moment moment = this.moments.current();
		Event event = this.events.find(id)
			.filter((found) -> found.announced() != null)
			.orElseThrow(() -> new NotFound("event", id));
		Event survivor = (event.mergedInto() != null) ? this.events.survivor(id).filter(Event::isPublic).orElse(null)
				: null;
		boolean forgotten = event.isDeleted() && event.updated().isBefore(moment.goneSince());
		if (forgotten && survivor != null) {
			response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
			response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + "/events/" + survivor.id() + ".ics");
			return;
		}
		if (forgotten) {
			throw new Gone("event", id);
		}
		List<Event> all = Stream.concat(Stream.of(event), Stream.ofNullable(survivor)).toList();
		Parcel parcel = new Parcel("event-" + id + ".ics", this.calendars.type(), wanted, false, true);
		this.delivery.send(new ServletWebRequest(request, response), parcel, moment,
				(out) -> this.calendars.write(wanted, all, out));
	}

}
