package org.colloquium.admin;

import java.util.List;
import java.util.function.Supplier;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.colloquium.duplicate.FindingKind;
import org.colloquium.duplicate.MergePlan;
import org.colloquium.duplicate.Merging;
import org.colloquium.shared.Refused;
import org.colloquium.shared.Stale;
import org.colloquium.shared.Violation;

/**
 * Two side by side, to become one.
 *
 * @param moved whether the other tells where the talk was moved to
 * @param plan what they say now
 */
record MergePage(boolean moved, Supplier<MergePlan> plan) {

	ModelAndView shown() {
		MergePlan now = this.plan.get();
		String path = (now.kind() == FindingKind.EVENTS) ? "events" : "speakers";
		return new ModelAndView("admin/merge").addObject("plan", now)
			.addObject("path", path)
			.addObject("moved", this.moved)
			.addObject("violations", List.<Violation>of())
			.addObject("overtaken", false);
	}

	/** Merges, or shows the page again with the reason why not. */
	ModelAndView answer(Supplier<Merging> merge, RedirectAttributes flash) {
		try {
			Merging merging = merge.get();
			String path = (merging.kind() == FindingKind.EVENTS) ? "events" : "speakers";
			String code = "merge." + merging.decision().name();
			flash.addFlashAttribute("notice", new Notice(code, merging.keptName(), null,
					"/" + path + "/" + merging.kept(), "/admin/merges/" + merging.id() + "/undo"));
			return new ModelAndView("redirect:/admin/" + path + "/" + merging.kept());
		}
		catch (Refused ex) {
			ModelAndView page = shown().addObject("violations", ex.violations());
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		catch (Stale ex) {
			ModelAndView page = shown().addObject("overtaken", true);
			page.setStatus(HttpStatus.CONFLICT);
			return page;
		}
	}

}
