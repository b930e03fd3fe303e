package org.colloquium.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;

import org.colloquium.event.Event;
import org.colloquium.shared.DateWords;
import org.colloquium.shared.Formulas;
import org.colloquium.shared.SiteLanguage;
import org.colloquium.shared.SiteSettings;

/**
 * The words in which one visitor is shown the lists of a page.
 */
final class Listing {

	private final MessageSource messages;

	private final DateWords dates;

	private final SiteSettings site;

	private final String usualLanguage;

	private final Formulas formulas = new Formulas();

	private final Locale visitor;

	private final Instant now;

	private final LocalDate today;

	Listing(MessageSource messages, DateWords dates, SiteSettings site, SiteLanguage language, Locale visitor,
			Instant now) {
		this.messages = messages;
		this.dates = dates;
		this.site = site;
		this.usualLanguage = language.language().toLanguageTag();
		this.visitor = visitor;
		this.now = now;
		this.today = LocalDate.ofInstant(now, site.zone());
	}

	public ListedEvent of(Event event) {
		return new ListedEvent(event, this, Listing::html, null);
	}

	/** An event that was found, with marks in its texts. */
	public ListedEvent of(FoundEvent found) {
		return new ListedEvent(found.event(), this, found::say, found.passage());
	}

	static String html(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

	Instant now() {
		return this.now;
	}

	LocalDate today() {
		return this.today;
	}

	ZoneId zone() {
		return this.site.zone();
	}

	String usualLanguage() {
		return this.usualLanguage;
	}

	String say(String format, TemporalAccessor when) {
		return this.dates.say(format, when, this.visitor);
	}

	String message(String key) {
		return this.messages.getMessage(key, null, this.visitor);
	}

	String legible(String line) {
		return this.formulas.legible(line);
	}

}
