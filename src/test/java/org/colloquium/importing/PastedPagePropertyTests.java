package org.colloquium.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.instancio.Instancio;
import org.instancio.Random;
import org.instancio.Select;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.colloquium.event.EventDraft;
import org.colloquium.shared.Typed;
import org.colloquium.shared.Violations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads thousands of random texts: nothing is thrown, nothing is lost, and whatever
 * stands in the draft can be stored.
 */
class PastedPagePropertyTests {

	private static final int TEXTS = 3_000;

	private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final List<String> HEADINGS = List.of("Abstract", "ABSTRACT", "## Bio", "**Biography**", "Résumé:",
			"Kurzbiografie", "Practical information", "Contact", "More information", "Event details", "Title", "Date:",
			"Speaker", "Host:", "Location", "-- ", "Best wishes,", "About the speaker");

	/* Each % is another word that occurs nowhere else. */
	private static final List<String> LINES = List.of("%", "% % %", "Title: % %", "% Colloquium: % %",
			"Subject: Fwd: % %", "Subject: Re: [announce] % Seminar: %", "From: % <%@example.org>", "To: %", "Sent: %",
			"Date: 15.02.2027 %", "| Date | 16 février 2027 |", "| Hour | 14:00 › 15:00 |", "Time: 25:61 %",
			"Hour: 3 pm % 4 pm", "16h15", "31.02.2027", "% on Tuesday 24 November 2026 at 16:15 in BC 420 %",
			"Location: % %", "Location: Online, https://zoom.us/j/% %", "Zoom: https://example.zoom.us/j/%",
			"https://meet.example.org/%", "Zoom: %", "Category: % - %", "By: Ada % - %", "By: Ada %, Bea % - %, Carl %",
			"Par : Ada % (%) et Bea % (%) %", "Speaker: %, A. - %", "Speaker: % ; %", "By Ada Zq", "Affiliation: %",
			"Abstract: % %", "Bio. % %", "Bio: Ada Zq % %", "Host: Ada %, % <%@example.org>", "Host: %@",
			"- Ada %, %@example.org, %", "- % %", "- General public %", "- Free %", "- This event is internal",
			"Language: %", "Language: French", "Audience: %", "Series: %", "Note: %", "> % %", ">> Title: %", "\t%\t%",
			"Date\t%", "| % | % |", "%: %",
			"A long sentence that says nothing but % and goes on for more than a hundred characters, so that it is taken "
					+ "for a whole paragraph of its own, % as browsers copy it.",
			"% is a line that a mail program broke because it was as long as", "Place: tba %", "Title: ???", "\u2605",
			"Dear %,", "About Ada Zq", "\u00ad%\u200b%", "\ud83d\ude00 %", "\ud800% half", "%\udc00",
			"\u0000\u0007%\u0085%", "\u2028%", "\u202e% %", "e\u0301% \u0130%", "(((%", "% - - %", "“%”", ": %", "%:",
			"***", "|", ";,;", "Date: %; Title: %", "Join Zoom Meeting %", "Meeting ID: % %", "Passcode: %",
			"Date | Time | Speaker | Title", "3. März 2027 | 16:15 | Ada % | % %", "Homepage: https://example.org/%",
			"Slides: https://example.org/% %", "Time zone: %", "Talk 2", "% Hall 12, 3 March 2027, 16h15", "Title - %",
			"Speaker - Ada %", "Prof. Ada % (%)", "-----Original Message----- %", "On % Ada % wrote:",
			"This e-mail and % are confidential.",
			"Title: a title that is as long as a line of a mail may be, so that %", "Location: %", "Location: BC 420 %",
			"\u0093%\u0094 \u0080%", "\uf0b7\t% %", "<p>% <b>%</b></p>", "% (% %", "16-18 March 2027 %",
			"12:00-1:00pm %", "Time: noon %", "When: % at 5 pm EST / 23:00 CET");

	/* What the reader understands and says in another way. */
	private static final Set<String> UNDERSTOOD = words(
			"fwd re announce by par from subject date hour time heure location zoom "
					+ "language french online title abstract bio biography host speaker affiliation audience series note place "
					+ "category about the sent to and et practical information contact more event details resume "
					+ "kurzbiografie this event is internal 15 02 2027 16 fevrier 14 00 3 4 pm 16h15 on tuesday 24 november 2026 at "
					+ "marz 16 15 18 march 12 1 5 est 23 cet noon pm time zone homepage slides talk 2 http https");

	private final PastedPageReader reader = DraftFacts.reader();

	@ParameterizedTest
	@ValueSource(longs = { 1, 20_27 })
	void losesNoWordAndThrowsNothing(long seed) {
		texts(seed).forEach((text) -> {
			List<ImportedItem> all = items(text);
			for (List<ImportedItem> items : List.of(all, List.of(this.reader.read(text)))) {
				List<String> values = items.stream().flatMap((item) -> values(item).stream()).toList();
				Set<String> kept = words(String.join(" ", values));
				kept.addAll(UNDERSTOOD);
				for (PastedLine line : PastedText.lines(text)) {
					assertThat(words(line.text())).as(text).isSubsetOf(kept);
				}
				assertThat(values).as(text).allMatch(Typed::isWritable);
			}
			all.forEach((item) -> assertStorable(text, item.draft()));
		});
	}

	private List<ImportedItem> items(String text) {
		List<ImportedItem> items = new ArrayList<>();
		try {
			this.reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), items::add);
			return items;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void assertStorable(String text, EventDraft draft) {
		Violations violations = new Violations();
		Typed typed = new Typed(violations);
		typed.link("onlineUrl", draft.onlineUrl());
		draft.hosts().forEach((host) -> typed.email("email", host.email()));
		draft.hosts().forEach((host) -> assertThat(host.name()).as(text).isNotBlank());
		draft.speakers().forEach((speaker) -> assertThat(speaker.name()).as(text).isNotBlank());
		assertThat(violations.concern("onlineUrl") || violations.concern("email")).as(text).isFalse();
	}

	private static Stream<String> texts(long seed) {
		return Instancio.of(String.class)
			.supply(Select.root(), (Random random) -> text(random))
			.withSeed(seed)
			.stream()
			.limit(TEXTS);
	}

	private static String text(Random random) {
		List<String> lines = new ArrayList<>();
		int length = random.intRange(1, 25);
		for (int i = 0; i < length; i++) {
			switch (random.intRange(0, 9)) {
				case 0 -> lines.add(" ".repeat(random.intRange(0, 3)));
				case 1, 2 -> lines.add(random.oneOf(HEADINGS));
				case 3 -> lines.addAll(lines.subList(lines.size() / 2, lines.size()));
				default -> lines.add(" ".repeat(random.intRange(0, 2)) + filled(random.oneOf(LINES), random));
			}
		}
		return String.join(random.oneOf("\n", "\r\n", "\u00a0\n"), lines);
	}

	private static String filled(String line, Random random) {
		StringBuilder filled = new StringBuilder();
		for (int c : line.codePoints().toArray()) {
			filled.append((c == '%') ? random.oneOf("Z", "z") + random.lowerCaseAlphabetic(9) : Character.toString(c));
		}
		return filled.toString();
	}

	private static List<String> values(ImportedItem item) {
		List<String> values = new ArrayList<>();
		EventDraft draft = item.draft();
		values.addAll(Arrays.asList(draft.title(), draft.seriesName(), draft.start(), draft.end(), draft.location(),
				draft.onlineUrl(), draft.category(), draft.note(), draft.abstractText(), draft.audience(),
				draft.admission(), draft.zone(), draft.language()));
		draft.links().forEach((link) -> values.add(link.url()));
		draft.speakers()
			.forEach((speaker) -> values
				.addAll(Arrays.asList(speaker.name(), speaker.affiliation(), speaker.bio(), speaker.homepage())));
		draft.hosts().forEach((host) -> values.addAll(Arrays.asList(host.name(), host.email())));
		item.remarks().forEach((remark) -> {
			Object[] arguments = remark.message().getArguments();
			Stream.of((arguments != null) ? arguments : new Object[0]).map(String::valueOf).forEach(values::add);
		});
		values.removeIf((value) -> value == null);
		return values;
	}

	private static Set<String> words(String text) {
		Set<String> words = new HashSet<>(Arrays.asList(GAPS.split(Folded.of(text))));
		words.remove("");
		return words;
	}

}
