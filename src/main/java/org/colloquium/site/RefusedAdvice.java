package org.colloquium.site;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

import org.colloquium.shared.Refused;
import org.colloquium.shared.SiteSettings;

/**
 * Tells a reader whose address cannot be understood what was expected.
 */
@ControllerAdvice(basePackageClasses = RefusedAdvice.class)
class RefusedAdvice {

	private final SiteSettings site;

	RefusedAdvice(SiteSettings site) {
		this.site = site;
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.BAD_REQUEST)
	String refused(Refused refused, Model model) {
		model.addAttribute("site", this.site);
		model.addAttribute("violations", refused.violations());
		return "error/400";
	}

}
