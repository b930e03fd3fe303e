package org.colloquium.feed;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of the feeds. They are those of the site's own language, whatever the reader
 * speaks, so that everybody gets the same bytes.
 */
@Component
class Wording {

	static final Locale LANGUAGE = Locale.ENGLISH;

	private final MessageSource messages;

	Wording(MessageSource messages) {
		this.messages = messages;
	}

	String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LANGUAGE);
	}

}
