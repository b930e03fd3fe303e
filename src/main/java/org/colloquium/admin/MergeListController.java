package org.colloquium.admin;

import java.security.Principal;
import java.util.List;

import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.colloquium.duplicate.EventMerger;
import org.colloquium.duplicate.FindingKind;
import org.colloquium.duplicate.Mergers;
import org.colloquium.duplicate.Merging;
import org.colloquium.duplicate.SpeakerMerger;
import org.colloquium.shared.Refused;
import org.colloquium.shared.Violation;

/**
 * What was merged, and its undoing.
 */
@Controller
@RequestMapping("/admin/merges")
class MergeListController {

	private static final int PAGE = 50;

	private static final int LAST_PAGE = 10_000;

	private final Mergers mergers;

	private final EventMerger events;

	private final SpeakerMerger speakers;

	MergeListController(Mergers mergers, EventMerger events, SpeakerMerger speakers) {
		this.mergers = mergers;
		this.events = events;
		this.speakers = speakers;
	}

	@GetMapping
	ModelAndView list(@RequestParam(defaultValue = "0") int page) {
		int number = Math.max(0, Math.min(page, LAST_PAGE));
		return new ModelAndView("admin/merges").addObject("found", this.mergers.latest(PageRequest.of(number, PAGE)))
			.addObject("violations", List.<Violation>of());
	}

	@PostMapping("/{id}/undo")
	ModelAndView undo(@PathVariable long id, Principal editor, RedirectAttributes flash) {
		try {
			Merging merging = undone(id, editor.getName());
			flash.addFlashAttribute("notice", new Notice("merge.undone", merging.keptName(), null, null, null));
			return new ModelAndView("redirect:/admin/merges");
		}
		catch (Refused ex) {
			ModelAndView page = list(0).addObject("violations", ex.violations());
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
	}

	private Merging undone(long id, String by) {
		return (this.mergers.find(id).kind() == FindingKind.EVENTS) ? this.events.undo(id, by)
				: this.speakers.undo(id, by);
	}

}
