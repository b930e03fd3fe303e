package org.colloquium.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.colloquium.event.EventDraft;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Writes real talks into mails and pages of several kinds, reads them again, and counts
 * what comes back as it was. Does nothing where the talks are not at hand.
 */
class PastedTalksTests {

	private static final Path TALKS = Path.of(System.getProperty("colloquium.talks", "../shared/data/talks.jsonl"));

	private static final int MOST = 300;

	private static final double LEAST = 0.9;

	private static final Pattern SEVERAL = Pattern.compile("[,;(&/]| and | et |\\bTB[AD]\\b");

	private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*");

	private final PastedPageReader reader = DraftFacts.reader();

	private final Map<String, int[]> counts = new TreeMap<>();

	@Test
	void readsRealTalksAsTheyWere(TestReporter reporter) throws IOException {
		Assumptions.assumeTrue(Files.exists(TALKS), "The real talks are not at hand");
		List<Talk> talks = talks();
		Map<String, Function<Talk, String>> templates = Map.of("1 labels", PastedTalksTests::labels, "2 page",
				PastedTalksTests::page, "3 french", PastedTalksTests::french, "4 german", PastedTalksTests::german,
				"5 bare", PastedTalksTests::bare);
		new TreeMap<>(templates).forEach((name, template) -> talks.forEach((talk) -> compare(name, talk, template)));
		String table = String.join("\n", this.counts.entrySet()
			.stream()
			.map((entry) -> "%-24s %4d of %4d".formatted(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
			.toList());
		reporter.publishEntry("read as they were", "\n" + table);
		assertThat(this.counts.entrySet()).as(table)
			.allMatch((entry) -> entry.getValue()[0] >= LEAST * entry.getValue()[1]);
	}

	private void compare(String template, Talk talk, Function<Talk, String> writer) {
		EventDraft read = this.reader.read(writer.apply(talk)).draft();
		EventDraft.Person speaker = read.speakers().isEmpty() ? new EventDraft.Person(null, null, null, null)
				: read.speakers().get(0);
		count(template + " title", talk.title, read.title());
		count(template + " start", talk.start.toString(), read.start());
		count(template + " location", talk.location, read.location());
		count(template + " speaker", talk.speaker, speaker.name());
		count(template + " affiliation", talk.affiliation, speaker.affiliation());
		count(template + " abstract", talk.text, read.abstractText());
		count(template + " bio", talk.bio, speaker.bio());
	}

	private void count(String what, String wanted, String read) {
		int[] count = this.counts.computeIfAbsent(what, (key) -> new int[2]);
		boolean same = Objects.equals((wanted != null) ? Folded.key(wanted) : null,
				(read != null) ? Folded.key(read) : null);
		count[0] += same ? 1 : 0;
		count[1]++;
	}

	private static List<Talk> talks() throws IOException {
		JsonMapper mapper = JsonMapper.builder().build();
		List<Talk> talks = new ArrayList<>();
		Random random = new Random(2027);
		try (Stream<String> lines = Files.lines(TALKS)) {
			lines.map(mapper::readTree).filter(PastedTalksTests::isWhole).map(Talk::of).forEach(talks::add);
		}
		Collections.shuffle(talks, random);
		return talks.subList(0, Math.min(MOST, talks.size()));
	}

	/* A talk by one person, as a department would announce it. */
	private static boolean isWhole(JsonNode talk) {
		String speaker = talk.path("speaker").asString("");
		String text = talk.path("abstract").asString("");
		return "academic".equals(talk.path("kind").asString("")) && !speaker.isBlank() && speaker.length() < 60
				&& !SEVERAL.matcher(speaker).find() && !talk.path("title").asString("").isBlank() && text.length() > 200
				&& text.length() < 3_000 && talk.path("title").asString("").length() < 200 && text.indexOf('<') < 0;
	}

	private static String labels(Talk talk) {
		return "Dear all,\n\nplease join us for the next talk.\n\nSpeaker: " + talk.speaker
				+ ((talk.affiliation != null) ? " (" + talk.affiliation + ")" : "") + "\nTitle: " + talk.title
				+ "\nDate: " + talk.when("EEEE d MMMM yyyy", Locale.ENGLISH) + "\nTime: "
				+ talk.when("h:mm a", Locale.ENGLISH) + talk.line("\nRoom: ", talk.location) + "\n\nAbstract:\n"
				+ talk.text + talk.line("\n\nBio: ", talk.bio) + "\n\nBest wishes,\nAda\n";
	}

	private static String page(Talk talk) {
		String texts = "Abstract\n" + talk.text + "\n" + talk.line("Bio\n", talk.bio) + "\n";
		return "IC Colloquium: " + talk.title + "\n \n        Event details\n| Date | "
				+ talk.when("dd.MM.yyyy", Locale.ENGLISH) + " | \n| Hour | " + talk.when("HH:mm", Locale.ENGLISH)
				+ " | \n" + ((talk.location != null) ? "| Location | " + talk.location + " | \n" : "")
				+ "| Category | Conferences - Seminars | \n      By: " + talk.speaker
				+ talk.line(" - ", talk.affiliation) + "\n" + texts + "More information\n" + texts
				+ "More information\nPractical information\n" + "- General public\n- Free\nContact\n- Host: Ada King\n";
	}

	private static String french(Talk talk) {
		return "Titre : « " + talk.title + " »\nOrateur : " + talk.speaker + talk.line(", ", talk.affiliation)
				+ "\nDate : " + talk.when("EEEE d MMMM yyyy", Locale.FRENCH) + " à "
				+ talk.when("HH'h'mm", Locale.FRENCH) + talk.line("\nLieu : ", talk.location) + "\nRésumé : "
				+ talk.text + talk.line("\n\nBiographie\n", talk.bio);
	}

	private static String german(Talk talk) {
		return "• Referent: " + talk.speaker + "\n• Institution: " + talk.line("", talk.affiliation) + "\n• Titel: "
				+ talk.title + "\n• Zeit: " + talk.when("EEEE, d. MMMM yyyy, HH.mm", Locale.GERMAN) + " Uhr"
				+ talk.line("\n• Ort: ", talk.location) + "\n\nZusammenfassung\n" + talk.text
				+ talk.line("\n\nKurzbiografie\n", talk.bio);
	}

	private static String bare(Talk talk) {
		return talk.title + "\n" + talk.speaker + talk.line(", ", talk.affiliation) + "\n"
				+ talk.when("EEE, MMM d, yyyy 'at' HH:mm", Locale.ENGLISH) + talk.line("\nVenue: ", talk.location)
				+ "\n\nAbstract. " + talk.text + talk.line("\n\nAbout the speaker\n\n", talk.bio);
	}

	/**
	 * What is known of a talk.
	 */
	private record Talk(String title, String speaker, String affiliation, LocalDateTime start, String location,
			String text, String bio) {

		static Talk of(JsonNode json) {
			return new Talk(one(json, "title"), one(json, "speaker"), one(json, "affiliation"), start(json),
					one(json, "location"), json.path("abstract").asString("").strip(), bio(json));
		}

		/* Where the talk tells no hour, one is made up. */
		private static LocalDateTime start(JsonNode json) {
			String start = json.path("start").asString("");
			return TIME.matcher(start).matches() ? LocalDateTime.parse(start.substring(0, 16))
					: LocalDateTime.of(2026, 1, 5, 14, 15).plusDays(json.path("id").asInt(0) % 700);
		}

		private static String bio(JsonNode json) {
			String bio = json.path("bio").asString("").strip();
			return (bio.isEmpty() || bio.indexOf('<') >= 0) ? null : bio;
		}

		private static String one(JsonNode json, String name) {
			String value = json.path(name).asString("").replaceAll("\\s+", " ").strip();
			return value.isEmpty() ? null : value;
		}

		String when(String pattern, Locale locale) {
			return this.start.format(DateTimeFormatter.ofPattern(pattern, locale));
		}

		String line(String before, String value) {
			return (value != null) ? before + value : "";
		}

	}

}
