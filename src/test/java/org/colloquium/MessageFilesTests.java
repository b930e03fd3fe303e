package org.colloquium;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The site says the same in each of its languages.
 */
class MessageFilesTests {

	/** What is the same word in both, or no word at all. */
	private static final Map<String, Set<String>> SAME_AS_ENGLISH = Map.of("fr",
			Set.of("form.date", "form.affiliation", "merge.field.affiliation", "merge.value.false", "passage.number",
					"pager.page", "pager.title", "series.minutes", "subscribe.json", "subscribe.outlook",
					"subscribe.thunderbird"),
			"de",
			Set.of("event.online", "badge.online", "desk.missing.abstract", "event.abstract", "form.abstract",
					"merge.field.abstractText", "form.name", "merge.field.name", "form.status", "merge.field.standing",
					"login.username", "speakers.find", "remark.field", "filter.chips", "subscribe.json",
					"subscribe.outlook", "subscribe.thunderbird"));

	private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

	/** A letter read in the wrong encoding, or what stands for one that was lost. */
	private static final Pattern BROKEN = Pattern.compile("\ufffd|[\u00c2\u00c3\u00e2][\u0080-\u00bf\u20ac]");

	private static final Pattern UNBOUND = Pattern
		.compile("(?<![\u00a0\u202f])[;!?»]|(?<![\u00a0\u202f\\d/])(?<!https|Authorization):|«(?!\u00a0)");

	@ParameterizedTest
	@ValueSource(strings = { "fr", "de" })
	void everyMessageHasATranslation(String language) throws IOException {
		Set<String> missing = new TreeSet<>(messages("").keySet());
		missing.removeAll(messages(language).keySet());
		Set<String> left = new TreeSet<>(messages(language).keySet());
		left.removeAll(messages("").keySet());
		assertThat(missing).as("to be translated in messages_%s.properties", language).isEmpty();
		assertThat(left).as("in messages_%s.properties, and no longer in messages.properties", language).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "de" })
	void everyTranslationMentionsWhatTheMessageMentions(String language) throws IOException {
		Map<String, String> translated = messages(language);
		messages("").forEach((key, english) -> assertThat(arguments(translated.get(key)))
			.as("%s in messages_%s.properties", key, language)
			.isEqualTo(arguments(english)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "de" })
	void noMessageIsLeftInEnglish(String language) throws IOException {
		Map<String, String> translated = messages(language);
		Set<String> same = new TreeSet<>();
		messages("").forEach((key, english) -> {
			boolean words = LETTERS.matcher(english.replaceAll("\\{\\d(,number)?}", "")).find();
			if (words && english.equals(translated.get(key)) && !key.matches("(format|frame\\.language)\\..*")) {
				same.add(key);
			}
		});
		same.removeAll(SAME_AS_ENGLISH.get(language));
		assertThat(same).as("still English in messages_%s.properties", language).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "fr", "de" })
	void everyMessageCanBeRead(String language) throws IOException {
		messages(language).forEach((key, message) -> {
			if (key.startsWith("format.")) {
				ZonedDateTime now = ZonedDateTime.of(2026, 3, 9, 9, 5, 0, 0, ZoneId.of("Europe/Zurich"));
				assertThat(DateTimeFormatter.ofPattern(message, Locale.ENGLISH).format(now)).as(key).isNotBlank();
			}
			else {
				// an apostrophe of the keyboard would begin a quotation; people write ’
				assertThat(message).as(key).doesNotContain("'").isNotBlank();
				assertThat(new MessageFormat(message).getFormats()).as(key).hasSize(outer(message));
			}
			assertThat(message).as(key).doesNotContainPattern(BROKEN).doesNotContain("\"", "  ");
		});
	}

	@Test
	void frenchIsPunctuatedAsInFrench() throws IOException {
		messages("fr").forEach((key, message) -> {
			if (!key.matches("form\\.language|violation\\.(time|hour)-malformed")) {
				assertThat(ARGUMENT.matcher(message).replaceAll("")).as(key).doesNotContainPattern(UNBOUND);
			}
		});
	}

	@Test
	void germanIsSpeltAsInSwitzerland() throws IOException {
		messages("de").forEach((key, message) -> assertThat(message).as(key).doesNotContain("ß", "„", "“", "”"));
	}

	@Test
	void countsAsEachLanguageDoes() throws IOException {
		assertThat(counted("")).containsExactly("No events", "One event", "2 events", "1,000 events");
		assertThat(counted("fr")).containsExactly("Aucun événement", "Un événement", "2 événements",
				"1\u202f000 événements");
		assertThat(counted("de")).containsExactly("Keine Veranstaltungen", "Eine Veranstaltung", "2 Veranstaltungen",
				"1’000 Veranstaltungen");
	}

	private static List<String> counted(String language) throws IOException {
		Locale locale = language.isEmpty() ? Locale.ENGLISH
				: Locale.forLanguageTag(language.equals("de") ? "de-CH" : language);
		MessageFormat format = new MessageFormat(messages(language).get("events.count"), locale);
		return List.of(0, 1, 2, 1000).stream().map((count) -> format.format(new Object[] { count })).toList();
	}

	/* Arguments within a choice are the choice's own. */
	private static int outer(String message) {
		int depth = 0;
		int found = 0;
		for (char c : message.toCharArray()) {
			found += (c == '{' && depth == 0) ? 1 : 0;
			depth += (c == '{') ? 1 : (c == '}') ? -1 : 0;
		}
		return found;
	}

	private static Set<String> arguments(String message) {
		return ARGUMENT.matcher(message).results().map((found) -> found.group(1)).collect(Collectors.toSet());
	}

	private static Map<String, String> messages(String language) throws IOException {
		Properties messages = new Properties();
		String name = language.isEmpty() ? "messages.properties" : "messages_" + language + ".properties";
		messages.load(Files.newBufferedReader(Path.of("src/main/resources", name)));
		Map<String, String> sorted = new TreeMap<>();
		messages.forEach((key, message) -> sorted.put((String) key, (String) message));
		return sorted;
	}

}
