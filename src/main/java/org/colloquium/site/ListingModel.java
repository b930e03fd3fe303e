package org.colloquium.site;

import java.time.Clock;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.colloquium.shared.DateWords;
import org.colloquium.shared.SiteLanguage;
import org.colloquium.shared.SiteSettings;

/**
 * Lets every page list events.
 */
@ControllerAdvice(annotations = Controller.class)
class ListingModel {

	private final MessageSource messages;

	private final DateWords dates;

	private final SiteSettings site;

	private final SiteLanguage language;

	private final Clock clock;

	ListingModel(MessageSource messages, DateWords dates, SiteSettings site, SiteLanguage language, Clock clock) {
		this.messages = messages;
		this.dates = dates;
		this.site = site;
		this.language = language;
		this.clock = clock;
	}

	/*
	 * An attribute that asked for another would have the request's parameters read, which
	 * may not be readable.
	 */
	@ModelAttribute("listing")
	Listing listing(Locale visitor) {
		return new Listing(this.messages, this.dates, this.site, this.language, visitor, this.clock.instant());
	}

}
