package org.colloquium.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

import org.colloquium.event.BilledPeople;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;
import org.colloquium.people.Host;
import org.colloquium.people.Speaker;
import org.colloquium.people.SpeakerPictures;
import org.colloquium.people.Speakers;
import org.colloquium.shared.NotFound;

/**
 * Speakers and hosts, each with their events.
 */
@Controller
class PeopleController {

	private static final int MOST = 100;

	/** To count more takes longer than to read their names. */
	private static final int COUNTED = 1_000;

	private final Speakers speakers;

	private final SpeakerPictures pictures;

	private final BilledPeople billed;

	private final Events events;

	PeopleController(Speakers speakers, SpeakerPictures pictures, BilledPeople billed, Events events) {
		this.speakers = speakers;
		this.pictures = pictures;
		this.billed = billed;
		this.events = events;
	}

	@GetMapping("/speakers")
	String speakers(HttpServletRequest request, Model model) {
		EventFilter filter = EventFilter.parse(request.getParameterMap());
		String part = (filter.word("q") != null) ? filter.word("q").toLowerCase(Locale.ROOT) : "";
		model.addAttribute("filter", filter);
		Slice<Speaker> found = this.billed.findSpeakersNamed(part, PageRequest.of(filter.page(), MOST));
		int count = this.billed.findIdsOfSpeakersNamed(part, Limit.of(COUNTED + 1)).size();
		boolean many = count > COUNTED;
		long total = many ? found.getPageable().getOffset() + MOST + (found.hasNext() ? 1 : 0) : count;
		model.addAttribute("many", many ? COUNTED : null);
		model.addAttribute("found", new PageImpl<>(found.getContent(), found.getPageable(), total));
		return "site/speakers";
	}

	@GetMapping({ "/speakers/{id}", "/speakers/{id}/{slug}" })
	ModelAndView speaker(@PathVariable long id, @PathVariable(required = false) String slug,
			@ModelAttribute("today") LocalDate today, Model model) {
		Speaker speaker = this.speakers.survivor(id)
			.flatMap((survivor) -> this.billed.findSpeaker(survivor.id()))
			.orElseThrow(() -> new NotFound("speaker", id));
		if (speaker.id() != id || !speaker.slug().equals(slug)) {
			return EventController.movedTo("/speakers", speaker.id(), speaker.slug());
		}
		model.addAttribute("speaker", speaker);
		model.addAttribute("portrait", this.pictures.marks(List.of(id)).get(id));
		showEvents(EventFilter.none().with("speaker", String.valueOf(id)), today, model);
		return new ModelAndView("site/speaker");
	}

	@GetMapping({ "/hosts/{id}", "/hosts/{id}/{slug}" })
	ModelAndView host(@PathVariable long id, @PathVariable(required = false) String slug,
			@ModelAttribute("today") LocalDate today, Model model) {
		Host host = this.billed.findHost(id).orElseThrow(() -> new NotFound("host", id));
		if (!host.slug().equals(slug)) {
			return EventController.movedTo("/hosts", id, host.slug());
		}
		model.addAttribute("host", host);
		showEvents(EventFilter.none().with("host", String.valueOf(id)), today, model);
		return new ModelAndView("site/host");
	}

	private void showEvents(EventFilter filter, LocalDate today, Model model) {
		model.addAttribute("followed", filter);
		model.addAttribute("filter", filter);
		model.addAttribute("coming", EventGroup.of(this.events.listBriefly(filter, MOST).getContent(), today));
		model.addAttribute("past",
				EventGroup.of(this.events.listBriefly(filter.with("when", "past"), MOST).getContent(), today));
	}

}
