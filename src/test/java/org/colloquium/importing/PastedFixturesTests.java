package org.colloquium.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;

import org.junit.jupiter.api.Test;

class PastedFixturesTests {

	@Test
	void show() throws IOException {
		StringBuilder out = new StringBuilder();
		try (var files = Files.list(Path.of("src/test/resources/org/colloquium/importing"))) {
			for (Path file : files.sorted().toList()) {
				out.append("== " + file.getFileName())
					.append("\n")
					.append(DraftFacts.of(new PastedPageReader().read(Files.readString(file))))
					.append("\n");
			}
		}
		System.out.println(out);
	}

}
