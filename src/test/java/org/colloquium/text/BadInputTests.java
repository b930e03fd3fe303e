package org.colloquium.text;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Whatever is pasted: no exception, no false alarm, and no waiting. */
class BadInputTests {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	/**
	 * Of the processor, whatever else the machine is doing. Generous, since nothing is
	 * compiled yet at first; work that grows quadratically takes minutes.
	 */
	private static final Duration BOUND = Duration.ofSeconds(3);

	private static final Map<String, String> TEXTS = Map.ofEntries(Map.entry("empty", ""), Map.entry("one word", "TBA"),
			Map.entry("blank", " \n\u00A0\t"), Map.entry("url", "https://example.org/a/b?c=d&e=f#g"),
			Map.entry("emoji", "😀🎉👩‍🔬".repeat(20_000)), Map.entry("one word again", "again ".repeat(100_000)),
			Map.entry("two words again", "to be ".repeat(100_000)), Map.entry("no spaces", "x".repeat(1_000_000)),
			Map.entry("mixed scripts", "данные 情報 ข้อมูล data δεδομένα بيانات "),
			Map.entry("unpaired surrogates", "\uD83D a \uDE00 b \uD83D"), Map.entry("nul", "a\u0000b\u0000"),
			Map.entry("open tags", "<a ".repeat(50_000)), Map.entry("open comments", "<!-- ".repeat(50_000)),
			Map.entry("open links", "](".repeat(50_000)), Map.entry("open references", "&amp".repeat(50_000)),
			Map.entry("backslashes", "\\".repeat(100_000)), Map.entry("hyphens", "a-\n".repeat(50_000)),
			Map.entry("hyphens and blanks", "-" + " ".repeat(100_000) + "-"),
			Map.entry("accents", "e" + "\u0301".repeat(100_000)),
			Map.entry("one megabyte", String.join(" ", new InventedText(7).words(130_000))),
			Map.entry("few words", few(100_000, 3)),
			Map.entry("period", "one two three four five six seven eight nine. ".repeat(4_000)));

	@MethodSource
	@ParameterizedTest
	void everyTextIsReadAndCompared(String name) {
		String text = TEXTS.get(name);
		String longer = text + " and something else";
		assertBounded(() -> {
			Words words = Words.of(text);
			Fingerprints.of(words).terms();
			Comparison comparison = Comparison.of(words, Words.of(longer), Rarity.ALL_RARE, Field.ABSTRACT);
			assertThat(comparison.probability()).isBetween(0.0, 1.0);
			assertThatCode(comparison::passages).doesNotThrowAnyException();
			Repeats.between(text, longer).cleaned();
		});
	}

	static Stream<String> everyTextIsReadAndCompared() {
		return TEXTS.keySet().stream().sorted();
	}

	@MethodSource("everyTextIsReadAndCompared")
	@ParameterizedTest
	void noTextRepeatsItself(String name) {
		assertBounded(() -> {
			Repeats repeats = Repeats.within(TEXTS.get(name));
			assertThat(repeats.found()).isFalse();
			assertThat(repeats.cleaned()).isEqualTo(TEXTS.get(name));
		});
	}

	@Test
	void broadAlphabetIsCutAtNoSurrogate() {
		String text = new Random(5).ints(50_000, 0, 0x11000)
			.mapToObj(Character::toString)
			.collect(Collectors.joining());
		Words words = Words.of(text);
		for (int i = 0; i < words.size(); i++) {
			Span span = words.span(i, i + 1);
			assertThat(span.end()).isGreaterThan(span.start());
		}
	}

	@Test
	void textsMadeToMatchEverywhereAreComparedInBoundedTime() {
		String one = few(60_000, 4);
		String other = few(60_000, 4) + few(10, 2);
		assertBounded(
				() -> Comparison.of(Words.of(one), Words.of(other), Rarity.ALL_RARE, Field.BIO).passages().size());
	}

	private static void assertBounded(Runnable work) {
		long before = THREADS.getCurrentThreadCpuTime();
		work.run();
		assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before)).isLessThan(BOUND);
	}

	private static String few(int words, int vocabulary) {
		return new Random(words + vocabulary).ints(words, 0, vocabulary)
			.mapToObj((i) -> "w" + i)
			.collect(Collectors.joining(" "));
	}

}
