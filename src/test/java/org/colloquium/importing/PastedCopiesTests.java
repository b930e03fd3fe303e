package org.colloquium.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.colloquium.event.EventDraft;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page that shows its texts twice and lacks some of its headings, in every combination.
 */
class PastedCopiesTests {

	private static final Set<String> HEADINGS = Set.of("Event details", "Abstract", "Bio", "More information",
			"Practical information");

	private static final List<String> TEXTS = List.of("A compiler translates", "In this talk I shall",
			"Grace Hopper is a mathematician");

	@ParameterizedTest
	@MethodSource("masks")
	void takesATextOnceWhicheverHeadingsAreMissing(int mask) throws IOException {
		ImportedItem item = DraftFacts.reader().read(page(mask));
		EventDraft draft = item.draft();
		String bios = draft.speakers()
			.stream()
			.map(EventDraft.Person::bio)
			.map(String::valueOf)
			.collect(Collectors.joining("\n"));
		String all = draft.abstractText() + "\n" + bios;
		assertThat(TEXTS).as(page(mask) + "\n----\n" + DraftFacts.of(item))
			.allSatisfy((text) -> assertThat(all).containsOnlyOnce(text));
	}

	static IntStream masks() throws IOException {
		return IntStream.range(0, 1 << headings());
	}

	private static List<String> lines() throws IOException {
		try (InputStream page = PastedCopiesTests.class.getResourceAsStream("memento-english.txt")) {
			return new String(page.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
		}
	}

	private static int headings() throws IOException {
		return (int) lines().stream().filter((line) -> HEADINGS.contains(line.strip())).count();
	}

	/* The page without the headings whose bits are set. */
	private static String page(int mask) throws IOException {
		List<String> kept = new ArrayList<>();
		int heading = 0;
		for (String line : lines()) {
			boolean missing = HEADINGS.contains(line.strip()) && (mask >> heading++ & 1) == 1;
			if (!missing) {
				kept.add(line);
			}
		}
		return String.join("\n", kept);
	}

}
