package org.colloquium.shared;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * What a page needs to speak its visitor's language and to name its others.
 */
@ControllerAdvice(annotations = Controller.class)
class PageLanguage {

	private final SiteLanguage site;

	private final DateWords dates;

	private final SiteLinks links;

	PageLanguage(SiteLanguage site, DateWords dates, SiteLinks links) {
		this.site = site;
		this.dates = dates;
		this.links = links;
	}

	/** In which an event is that does not say otherwise. */
	@ModelAttribute("usualLanguage")
	String usualLanguage() {
		return this.site.language().toLanguageTag();
	}

	@ModelAttribute("dates")
	DateWords dates() {
		return this.dates;
	}

	@ModelAttribute("siteLinks")
	SiteLinks links() {
		return this.links;
	}

}
