package org.colloquium.feed;

import java.time.temporal.TemporalAccessor;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import org.colloquium.shared.DateWords;
import org.colloquium.shared.SiteLanguage;

/**
 * The words of the feeds. They are those of the site's own language, whatever the reader
 * speaks, so that everybody gets the same bytes.
 */
@Component
class Wording {

	private final Locale language;

	private final MessageSource messages;

	private final DateWords dates;

	Wording(SiteLanguage site, MessageSource messages, DateWords dates) {
		this.language = site.language();
		this.messages = messages;
		this.dates = dates;
	}

	Locale language() {
		return this.language;
	}

	String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.language);
	}

	/**
	 * What something is, behind a word for it.
	 */
	String labelled(String key, String value) {
		return say("feed.labelled", say(key), value);
	}

	/**
	 * A day or a time at the beginning of a line.
	 * @param format the message's key after {@code format.}
	 */
	String date(String format, TemporalAccessor when) {
		return StringUtils.capitalize(this.dates.say(format, when, this.language));
	}

}
