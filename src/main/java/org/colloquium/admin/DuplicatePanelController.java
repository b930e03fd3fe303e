package org.colloquium.admin;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What was found, while the editor types. It saves nothing.
 */
@Controller
@RequestMapping("/admin/events")
class DuplicatePanelController {

	private final DuplicatePanel panel;

	DuplicatePanelController(DuplicatePanel panel) {
		this.panel = panel;
	}

	@PostMapping({ "/duplicates", "/{id}/duplicates" })
	ModelAndView found(@PathVariable(required = false) Long id, EventForm form, Answers answers) {
		return new ModelAndView("fragments/duplicates :: found").addObject("found", this.panel.look(form, id, answers))
			.addObject("id", id);
	}

}
