package org.colloquium.shared;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What every page shows or goes by, the error pages included.
 */
@ControllerAdvice(annotations = Controller.class)
class PageModel {

	private final SiteSettings site;

	private final Branding branding;

	private final Clock clock;

	private final Formulas formulas = new Formulas();

	PageModel(SiteSettings site, Branding branding, Clock clock) {
		this.site = site;
		this.branding = branding;
		this.clock = clock;
	}

	@ModelAttribute("site")
	SiteSettings site() {
		return this.site;
	}

	@ModelAttribute("branding")
	Branding branding() {
		return this.branding;
	}

	@ModelAttribute("now")
	Instant now() {
		return this.clock.instant();
	}

	@ModelAttribute("today")
	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), this.site.zone());
	}

	@ModelAttribute("formulas")
	Formulas formulas() {
		return this.formulas;
	}

	@ModelAttribute("signedIn")
	boolean signedIn(Principal principal) {
		return principal != null;
	}

	/* Goes with every form, so that nobody else sends it when it comes too late. */
	@ModelAttribute("editor")
	String editor(Principal principal) {
		return (principal != null) ? principal.getName() : null;
	}

}
