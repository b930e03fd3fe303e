package org.colloquium;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every word that a visitor sees stands in the message file, and no template uses a key
 * that is not there.
 */
class MessagesTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	private static final Path SOURCES = Path.of("src/main/java");

	private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z0-9._-]+)[}(]");

	private static final Pattern REJECTION = Pattern
		.compile("(?:reject\\([^;]*?|new Refused\\([^;]*?|new Violation\\()\"[^\"]*\",\\s*\"([a-z0-9-]+)\"");

	@Test
	void everyKeyOfATemplateExists() throws IOException {
		Set<String> used = found(TEMPLATES, ".html", KEY);
		assertThat(used).hasSizeGreaterThan(100);
		assertThat(messages().keySet()).containsAll(used);
	}

	@Test
	void everyReasonForARefusalHasWords() throws IOException {
		Set<String> codes = found(SOURCES, ".java", REJECTION);
		assertThat(codes).hasSizeGreaterThan(20);
		assertThat(messages().keySet()).containsAll(codes.stream().map((code) -> "violation." + code).toList());
	}

	@Test
	void noTemplateSaysADateByItself() throws IOException {
		assertThat(found(TEMPLATES, ".html", Pattern.compile("(#temporals|#dates|#calendars|TextStyle)"))).isEmpty();
		Set<String> formats = found(TEMPLATES, ".html", Pattern.compile("\\bdates\\.say\\([^,]*?'([a-z-]+)'"));
		assertThat(formats).hasSizeGreaterThan(8);
		assertThat(messages().keySet()).containsAll(formats.stream().map((format) -> "format." + format).toList());
	}

	/* A capital letter and a second word make a sentence. */
	@Test
	void noScriptHasWordsOfItsOwn() throws IOException {
		Pattern said = Pattern.compile("([\"'`])((?!use strict)\\p{Lu}\\p{Ll}+[ ,.!?:]+\\p{L}[^\"'`\\n]*)\\1");
		assertThat(found(Path.of("src/main/resources/static"), ".js", said)).isEmpty();
		Pattern written = Pattern
			.compile("(?:textContent|innerText|title|placeholder|ariaLabel) = ([\"'`]\\p{L}[^\\n]*)");
		assertThat(found(Path.of("src/main/resources/static"), ".js", written)).isEmpty();
	}

	@Test
	void noAttributeThatIsReadOutHasWordsOfItsOwn() throws IOException {
		for (Path template : files(TEMPLATES, ".html")) {
			assertThat(Jsoup.parse(Files.readString(template)).select("[title],[placeholder],[aria-label],[alt~=\\w]"))
				.as("%s", template)
				.isEmpty();
		}
	}

	@Test
	void noTemplateHasWordsOfItsOwn() throws IOException {
		for (Path template : files(TEMPLATES, ".html")) {
			for (Element element : Jsoup.parse(Files.readString(template)).getAllElements()) {
				boolean words = element.textNodes().stream().anyMatch((text) -> text.text().matches(".*\\p{L}{2}.*"));
				boolean replaced = element.attributes()
					.asList()
					.stream()
					.anyMatch((attribute) -> attribute.getKey().matches("th:(u?text|replace)"));
				assertThat(!words || replaced).as("%s: %s", template, element.ownText()).isTrue();
			}
		}
	}

	private static Properties messages() throws IOException {
		Properties messages = new Properties();
		try (Reader reader = new InputStreamReader(MessagesTests.class.getResourceAsStream("/messages.properties"),
				StandardCharsets.UTF_8)) {
			messages.load(reader);
		}
		return messages;
	}

	private static Set<String> found(Path folder, String suffix, Pattern pattern) throws IOException {
		Set<String> found = new TreeSet<>();
		for (Path file : files(folder, suffix)) {
			Matcher matcher = pattern.matcher(Files.readString(file));
			while (matcher.find()) {
				found.add(matcher.group(1));
			}
		}
		return found;
	}

	private static List<Path> files(Path folder, String suffix) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(suffix)).toList();
		}
	}

}
