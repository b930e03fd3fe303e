package org.colloquium.admin;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

import org.colloquium.shared.Refused;
import org.colloquium.shared.Stale;
import org.colloquium.shared.Violation;

/**
 * A page with a form. Until what was typed is accepted, it is shown again as it was
 * typed, with what is wrong beside the fields, or with what a colleague saved in the
 * meantime.
 *
 * @param view the page's template
 * @param form what stands in the form
 * @param id of what is changed, or {@code null} for something new
 */
record FormPage(String view, Object form, Long id) {

	ModelAndView shown() {
		ModelAndView page = new ModelAndView(this.view);
		page.addObject("form", this.form);
		page.addObject("id", this.id);
		page.addObject("errors", Map.of());
		return page;
	}

	/**
	 * Answers a form that was sent.
	 * @param saving saves it and tells where to go on
	 * @param current what is saved now, for the case that it is not what the editor saw
	 * @return the redirect, or this page with status 422 (refused) or 409 (stale)
	 */
	ModelAndView answer(Supplier<String> saving, Supplier<Object> current) {
		try {
			return new ModelAndView(saving.get());
		}
		catch (Refused ex) {
			return refused(ex);
		}
		catch (Stale ex) {
			ModelAndView page = shown().addObject("current", current.get());
			page.setStatus(HttpStatus.CONFLICT);
			return page;
		}
	}

	/**
	 * Asks whether what was sent shall be saved in spite of what was found.
	 * @param checking refuses what cannot be saved anyway
	 * @return this page with status 422
	 */
	ModelAndView asked(Runnable checking) {
		try {
			checking.run();
		}
		catch (Refused ex) {
			return refused(ex);
		}
		ModelAndView page = shown().addObject("asked", true);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	/* All tags stand in one field. */
	private static String shownAt(Violation violation) {
		return violation.field().startsWith("tags[") ? "tags" : violation.field();
	}

	ModelAndView refused(Refused refused) {
		Map<String, List<Violation>> errors = refused.violations()
			.stream()
			.collect(Collectors.groupingBy(FormPage::shownAt));
		ModelAndView page = shown().addObject("errors", errors);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

}
