package org.colloquium.poster;

import java.text.Bidi;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.stereotype.Component;

import org.colloquium.event.Appearance;
import org.colloquium.event.Event;
import org.colloquium.shared.Accent;
import org.colloquium.shared.Branding;
import org.colloquium.shared.DateWords;
import org.colloquium.shared.Formulas;
import org.colloquium.shared.SiteLinks;
import org.colloquium.shared.SiteSettings;

/**
 * Puts the words of an event where they stand on its sheet.
 */
@Component
class Layout {

	private final ITemplateEngine templates;

	private final SiteSettings site;

	private final Accent accent;

	private final DateWords dates;

	private final SiteLinks links;

	Layout(ITemplateEngine templates, SiteSettings site, Branding branding, DateWords dates, SiteLinks links) {
		this.templates = templates;
		this.site = site;
		this.accent = Accent.of(branding.accent()).forLight();
		this.dates = dates;
		this.links = links;
	}

	/**
	 * A page of HTML for a printer.
	 * @param photos the names of the pictures on it
	 */
	String html(Event event, Sheet sheet, Attempt attempt, Locale language, Collection<String> photos) {
		Context page = new Context(language);
		page.setVariable("event", event);
		page.setVariable("site", this.site);
		page.setVariable("accent", this.accent);
		page.setVariable("dates", this.dates);
		page.setVariable("formulas", new Formulas());
		page.setVariable("sheet", sheet);
		page.setVariable("letters", Math.round(10 * sheet.letters() * attempt.letters()) / 10.0);
		page.setVariable("fixed", sheet.letters());
		page.setVariable("direction", direction(event.title()));
		page.setVariable("address", this.links.to("events", event.id()));
		page.setVariable("abstract", Excerpt.of(event.topic().abstractText(), attempt.abstractLength()));
		page.setVariable("photos", photos);
		page.setVariable("bios", bios(event.speakers(), attempt));
		return this.templates.process(sheet.template(), page);
	}

	/** Where a title begins, its speakers do too, whatever their letters. */
	private static String direction(String title) {
		boolean fromTheRight = title != null
				&& new Bidi(title, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == Bidi.DIRECTION_RIGHT_TO_LEFT;
		return fromTheRight ? "rtl" : "ltr";
	}

	private static List<String> bios(List<Appearance> speakers, Attempt attempt) {
		return speakers.stream()
			.map((speaker) -> Excerpt.of(speaker.bio(), attempt.bioLength()))
			.filter((bio) -> bio != null)
			.toList();
	}

}
