package org.colloquium.admin;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.colloquium.event.EventFilter;
import org.colloquium.people.PictureFile;
import org.colloquium.people.PictureMark;
import org.colloquium.people.Speaker;
import org.colloquium.people.SpeakerPictures;
import org.colloquium.people.SpeakerRegister;
import org.colloquium.people.Speakers;
import org.colloquium.shared.NotFound;
import org.colloquium.shared.Refused;

/**
 * The speakers' own records, which fill the form of their next event.
 */
@Controller
@RequestMapping("/admin/speakers")
class SpeakerFormController {

	private static final String VIEW = "admin/speaker-form";

	private static final int PAGE = 100;

	private final Speakers speakers;

	private final SpeakerRegister register;

	private final SpeakerPictures pictures;

	private final Clock clock;

	SpeakerFormController(Speakers speakers, SpeakerRegister register, SpeakerPictures pictures, Clock clock) {
		this.speakers = speakers;
		this.register = register;
		this.pictures = pictures;
		this.clock = clock;
	}

	@ModelAttribute("portrait")
	PictureMark portrait(@PathVariable(required = false) Long id) {
		return (id != null) ? this.pictures.marks(List.of(id)).get(id) : null;
	}

	@ModelAttribute("pictureMegabytes")
	int pictureMegabytes() {
		return PictureFile.MOST_BYTES / 1024 / 1024;
	}

	@GetMapping
	String list(HttpServletRequest request, Model model) {
		EventFilter filter = EventFilter.parse(request.getParameterMap());
		String part = (filter.word("q") != null) ? filter.word("q").toLowerCase(Locale.ROOT) : "";
		model.addAttribute("filter", filter);
		model.addAttribute("found", this.speakers.findNamed(part, PageRequest.of(filter.page(), PAGE)));
		return "admin/speakers";
	}

	@GetMapping("/new")
	ModelAndView blank() {
		return new FormPage(VIEW, SpeakerForm.blank(), null).shown();
	}

	/** Where a form led that was too large to be read. */
	@GetMapping(path = "/new", params = OversizedForms.PARAMETER)
	ModelAndView blankAgain() {
		return new FormPage(VIEW, SpeakerForm.blank(), null).refused(oversized());
	}

	@GetMapping(path = "/{id}", params = OversizedForms.PARAMETER)
	ModelAndView editAgain(@PathVariable long id) {
		return new FormPage(VIEW, SpeakerForm.of(existing(id)), id).refused(oversized());
	}

	private Refused oversized() {
		return new Refused("picture", "picture-too-large", pictureMegabytes());
	}

	@PostMapping
	ModelAndView add(SpeakerForm form, RedirectAttributes flash) {
		return new FormPage(VIEW, form, null).answer(
				() -> done(form, this.register.add(form.profile(this.clock.instant()), form.pictureChange()), flash),
				() -> null);
	}

	@GetMapping("/{id}")
	ModelAndView edit(@PathVariable long id) {
		Speaker speaker = existing(id);
		if (speaker.mergedInto() != null) {
			return new ModelAndView("redirect:/admin/speakers/" + speaker.mergedInto());
		}
		return new FormPage(VIEW, SpeakerForm.of(speaker), id).shown();
	}

	@PostMapping("/{id}")
	ModelAndView change(@PathVariable long id, SpeakerForm form, RedirectAttributes flash) {
		return new FormPage(VIEW, form, id).answer(() -> done(form,
				this.register.revise(id, form.seen(), form.profile(this.clock.instant()), form.pictureChange()), flash),
				() -> SpeakerForm.of(existing(id)));
	}

	/* Whoever has to choose the picture again is led to where that is done. */
	private static String done(SpeakerForm form, Speaker speaker, RedirectAttributes flash) {
		flash.addFlashAttribute("notice", Notice.saved("speaker", speaker.name().value(), "/speakers/" + speaker.id()));
		if (!form.isPictureLost()) {
			return "redirect:/admin/speakers";
		}
		flash.addFlashAttribute("pictureLost", true);
		return "redirect:/admin/speakers/" + speaker.id();
	}

	private Speaker existing(long id) {
		return this.speakers.findById(id).orElseThrow(() -> new NotFound("speaker", id));
	}

}
