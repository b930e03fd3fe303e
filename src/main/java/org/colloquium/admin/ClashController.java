package org.colloquium.admin;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is in the way of an event, while the editor types. It saves nothing and forbids
 * nothing.
 */
@Controller
@RequestMapping("/admin/events")
class ClashController {

	private final ClashPanel panel;

	ClashController(ClashPanel panel) {
		this.panel = panel;
	}

	@PostMapping({ "/clashes", "/{id}/clashes" })
	ModelAndView found(@PathVariable(required = false) Long id, EventForm form) {
		return new ModelAndView("fragments/clashes :: found").addObject("inTheWay", this.panel.look(form, id));
	}

}
