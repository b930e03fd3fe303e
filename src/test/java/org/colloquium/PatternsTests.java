package org.colloquium;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;

import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * Whoever sends a text made for it must not keep the site busy: each pattern goes through
 * a text in a time that grows with its length, and not with the square of that.
 */
class PatternsTests {

	/** Enough to overflow the stack of a pattern that calls itself. */
	private static final int LENGTH = 8_000;

	/** So often may a pattern look at each character. */
	private static final int LOOKS = 1_000;

	private static final List<String> BITS = Stream
		.concat("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r\u00a0\u00ad\u200b\u2013\u00ab1aA\u00e9\u0301\u4e2d".chars()
			.mapToObj(Character::toString),
				Stream.of("a ", "A ", " -", "- ", ", ", ". ", "1.", "1. ", "1:", "1 ", "12:00 ", "15.02.2021 ", "a@",
						"a.", "A. ", "a-", "a, ", "://", "http://a ", "and ", "et ", "und ", "<b>", "<br ", "</td> ",
						"<td>", "&amp;", "&a", "$$", "\\(", "\\a", "{}", "a{", "^{a}", "\n ", " \n", "\n\n", "a\n",
						"> ", "Re: ", "Fwd: ", "Dr. ", "PhD ", "x:", "www.", "part 1 ", "**", "__", "(a) ", "<a> ",
						"\u00ab ", "h", "14h00", "GMT+1 ", "march ", "1st "))
		.toList();

	/** What stands around the repeated part. */
	private static final List<List<String>> FRAMES = List.of(List.of("", "\n"), List.of("a", "x"));

	static List<Arguments> patterns() throws IOException, ReflectiveOperationException {
		CachingMetadataReaderFactory classes = new CachingMetadataReaderFactory();
		List<Arguments> patterns = new ArrayList<>();
		for (Resource file : new PathMatchingResourcePatternResolver()
			.getResources("classpath*:org/colloquium/*/*.class")) {
			if (file.getURL().getPath().contains("/test-classes/")) {
				continue;
			}
			Class<?> type = Class.forName(classes.getMetadataReader(file).getClassMetadata().getClassName(), false,
					PatternsTests.class.getClassLoader());
			for (Field field : type.getDeclaredFields()) {
				if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
					field.setAccessible(true);
					patterns.add(Arguments.of(type.getSimpleName() + "." + field.getName(), field.get(null)));
				}
			}
		}
		return patterns;
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("patterns")
	void looksAtEachCharacterAFewTimes(String name, Pattern pattern) {
		for (String bit : BITS) {
			for (List<String> frame : FRAMES) {
				String begin = frame.get(0);
				String end = frame.get(1);
				Watched text = new Watched(begin + bit.repeat(LENGTH / bit.length()) + end, LOOKS * LENGTH);
				assertThatCode(() -> find(pattern, text))
					.as("%s in \"%s\", \"%s\" again and again, \"%s\"", name, begin, bit, end)
					.doesNotThrowAnyException();
			}
		}
	}

	private static void find(Pattern pattern, CharSequence text) {
		pattern.matcher(text).matches();
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			continue;
		}
	}

	/** A text that lets nobody look at its characters again and again. */
	private static final class Watched implements CharSequence {

		private final String text;

		private int looks;

		private Watched(String text, int looks) {
			this.text = text;
			this.looks = looks;
		}

		@Override
		public int length() {
			return this.text.length();
		}

		@Override
		public char charAt(int index) {
			if (this.looks-- == 0) {
				throw new IllegalStateException("Looked at too often");
			}
			return this.text.charAt(index);
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return this.text.substring(start, end);
		}

	}

}
