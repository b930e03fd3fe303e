package org.colloquium.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

import org.colloquium.event.Event;
import org.colloquium.event.Events;
import org.colloquium.event.RelatedEvents;
import org.colloquium.event.Repetitions;
import org.colloquium.people.PictureMark;
import org.colloquium.people.SpeakerPictures;

/**
 * One event. The id alone finds it; an address with another slug, perhaps of an earlier
 * title, leads to the current one for ever.
 */
@Controller
class EventController {

	private final Events events;

	private final RelatedEvents related;

	private final Repetitions repetitions;

	private final Previews previews;

	private final SpeakerPictures pictures;

	EventController(Events events, RelatedEvents related, Repetitions repetitions, Previews previews,
			SpeakerPictures pictures) {
		this.previews = previews;
		this.pictures = pictures;
		this.events = events;
		this.related = related;
		this.repetitions = repetitions;
	}

	@GetMapping({ "/events/{id}", "/events/{id}/{slug}" })
	ModelAndView show(@PathVariable long id, @PathVariable(required = false) String slug, Model model) {
		Event event = this.events.read(id);
		if (event.id() != id || !event.slug().equals(slug)) {
			return movedTo("/events", event.id(), event.slug());
		}
		model.addAttribute("event", event);
		Map<Long, PictureMark> portraits = this.pictures
			.marks(event.speakers().stream().map((person) -> person.speaker().id()).toList());
		model.addAttribute("portraits", portraits);
		model.addAttribute("introduced",
				event.speakers()
					.stream()
					.filter((person) -> person.bio() != null || portraits.containsKey(person.speaker().id()))
					.toList());
		model.addAttribute("preview", this.previews.of(event, portraits));
		model.addAttribute("previous", this.related.previousInSeries(event).orElse(null));
		model.addAttribute("next", this.related.nextInSeries(event).orElse(null));
		List<Event> again = this.repetitions.of(event);
		model.addAttribute("again", again);
		model.addAttribute("others", without(again, this.related.othersBySpeakersOf(event)));
		return new ModelAndView("site/event");
	}

	private static List<Event> without(List<Event> shown, List<Event> others) {
		Set<Long> ids = shown.stream().map(Event::id).collect(Collectors.toSet());
		return others.stream().filter((other) -> !ids.contains(other.id())).toList();
	}

	static ModelAndView movedTo(String collection, long id, String slug) {
		String address = UriComponentsBuilder.fromPath(collection)
			.pathSegment(String.valueOf(id), slug)
			.encode()
			.toUriString();
		RedirectView redirect = new RedirectView(address, true, false, false);
		redirect.setExpandUriTemplateVariables(false);
		redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		return new ModelAndView(redirect);
	}

}
