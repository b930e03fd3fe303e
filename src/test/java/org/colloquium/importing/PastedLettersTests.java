package org.colloquium.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Announcements as assistants get them by mail. Beside each letter stands what is to be
 * read from it.
 */
class PastedLettersTests {

	private static final Path LETTERS = Path.of("src/test/resources/org/colloquium/importing/letters");

	@ParameterizedTest
	@MethodSource("letters")
	void putsEveryFactIntoItsField(String name) throws IOException {
		List<String> facts = new ArrayList<>();
		try (InputStream letter = Files.newInputStream(LETTERS.resolve(name + ".txt"))) {
			DraftFacts.reader().read(letter, (item) -> facts.add(DraftFacts.of(item)));
		}
		assertThat(String.join("\n\n", facts)).isEqualTo(Files.readString(LETTERS.resolve(name + ".facts")).strip());
	}

	static List<String> letters() throws IOException {
		try (Stream<Path> files = Files.list(LETTERS)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(".txt"))
				.map((name) -> name.replace(".txt", ""))
				.sorted()
				.toList();
		}
	}

}
