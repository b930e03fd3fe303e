package org.colloquium.shared;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says days and times as people write them in their language. The patterns stand among
 * the messages, because each language puts day, month and hour together in its own way.
 */
@Component
public class DateWords {

	private final MessageSource messages;

	private final Map<String, DateTimeFormatter> known = new ConcurrentHashMap<>();

	DateWords(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Says it in the language of the visitor who is being answered.
	 * @param format the message's key after {@code format.}
	 * @param when a day, a time, or both
	 * @return for example {@code Tuesday 24 November 2026, 16:15}
	 */
	public String say(String format, TemporalAccessor when) {
		return say(format, when, LocaleContextHolder.getLocale());
	}

	public String say(String format, TemporalAccessor when, Locale language) {
		return this.known
			.computeIfAbsent(format + " " + language.toLanguageTag(),
					(key) -> DateTimeFormatter.ofPattern(this.messages.getMessage("format." + format, null, language),
							language))
			.format(when);
	}

}
