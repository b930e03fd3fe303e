package org.colloquium.admin;

import java.security.Principal;

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

import org.colloquium.duplicate.EventMerger;

/**
 * Two entries of one talk become one.
 */
@Controller
@RequestMapping("/admin/events/{id}/merge")
class EventMergeController {

	private final EventMerger merger;

	EventMergeController(EventMerger merger) {
		this.merger = merger;
	}

	@GetMapping
	ModelAndView compare(@PathVariable long id, @RequestParam long with,
			@RequestParam(defaultValue = "false") boolean moved, @RequestParam(defaultValue = "false") boolean keep) {
		return page(keep ? id : Math.min(id, with), keep ? with : Math.max(id, with), moved).shown();
	}

	@PostMapping
	ModelAndView merge(@PathVariable long id, MergeForm form, Principal editor, RedirectAttributes flash) {
		return page(id, form.with(), form.isMoved())
			.answer(() -> this.merger.merge(form.kept(id), form.lost(), form.order(editor.getName())), flash);
	}

	private MergePage page(long kept, long lost, boolean moved) {
		if (kept == lost) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		return new MergePage(moved, () -> this.merger.plan(kept, lost, moved));
	}

}
