package org.colloquium.admin;

import java.security.Principal;
import java.util.List;
import java.util.Locale;

import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.colloquium.duplicate.SpeakerMerger;
import org.colloquium.people.Speaker;
import org.colloquium.people.Speakers;
import org.colloquium.shared.NotFound;

/**
 * Two records of one speaker become one.
 */
@Controller
@RequestMapping("/admin/speakers/{id}")
class SpeakerMergeController {

	private static final int MOST = 20;

	private final SpeakerMerger merger;

	private final Speakers speakers;

	SpeakerMergeController(SpeakerMerger merger, Speakers speakers) {
		this.merger = merger;
		this.speakers = speakers;
	}

	@GetMapping(path = "/merge", params = "with")
	ModelAndView compare(@PathVariable long id, @RequestParam long with,
			@RequestParam(defaultValue = "false") boolean keep) {
		return page(keep ? id : Math.min(id, with), keep ? with : Math.max(id, with)).shown();
	}

	@GetMapping("/others")
	ModelAndView others(@PathVariable long id, @RequestParam(required = false) String q) {
		Speaker speaker = this.speakers.findById(id)
			.filter((found) -> found.mergedInto() == null)
			.orElseThrow(() -> new NotFound("speaker", id));
		// who has two records most often has them under one surname
		String part = (q != null && !q.isBlank()) ? q.strip().toLowerCase(Locale.ROOT)
				: speaker.name().surname().toLowerCase(Locale.ROOT);
		List<Speaker> found = this.speakers.findNamed(part, PageRequest.of(0, MOST))
			.stream()
			.filter((other) -> !other.id().equals(id))
			.toList();
		return new ModelAndView("admin/speaker-others").addObject("speaker", speaker)
			.addObject("part", part)
			.addObject("found", found);
	}

	@PostMapping("/merge")
	ModelAndView merge(@PathVariable long id, MergeForm form, Principal editor, RedirectAttributes flash) {
		return page(id, form.with())
			.answer(() -> this.merger.merge(form.kept(id), form.lost(), form.order(editor.getName())), flash);
	}

	private MergePage page(long kept, long lost) {
		if (kept == lost) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return new MergePage(false, () -> this.merger.plan(kept, lost));
	}

}
