package org.colloquium.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RepeatsTests {

	private static final String FIRST = "Old clocks drift, and so do the networks that we build from them.";

	private static final String SECOND = "This talk asks how little two machines must say to agree on the time of day.";

	private static final String THIRD = "The answer is a single bit now and then, if both know the weather.";

	private static final String TEXT = FIRST + " " + SECOND + " " + THIRD;

	private static final String BIO = """
			Ada Example is a lecturer at the Polytechnic of Nowhere. She studied harbour engineering, \
			and builds tide tables for rivers that run dry in summer.""";

	@Test
	void textPastedTwiceLeavesOneCopy() {
		Repeats repeats = Repeats.within(TEXT + "\n\n" + TEXT);
		assertThat(repeats.passages()).singleElement()
			.satisfies((passage) -> assertThat(passage.here()).isEqualTo(new Span(0, TEXT.length() - 1)))
			.satisfies((passage) -> assertThat(passage.there().start()).isEqualTo(TEXT.length() + 2));
		assertThat(repeats.cleaned()).isEqualTo(TEXT);
	}

	@Test
	void copyInOtherDressIsFound() {
		String copy = TEXT.replace("build from", "<b>build</b>&nbsp;from").replace("machines", "ma-\nchines");
		assertThat(Repeats.within(TEXT + " " + copy).cleaned()).isEqualTo(TEXT);
	}

	@Test
	void fullerCopyRemains() {
		String cleaned = Repeats.within(FIRST + " " + SECOND + "\n\n" + TEXT).cleaned();
		assertThat(occurrences(cleaned, FIRST)).isOne();
		assertThat(occurrences(cleaned, SECOND)).isOne();
		assertThat(occurrences(cleaned, THIRD)).isOne();
	}

	@Test
	void sentenceThatBreaksOffGivesWayToTheWholeOne() {
		String torn = FIRST + " " + SECOND + " The answer is a single bit now and…";
		String cleaned = Repeats.within(torn + "\n\n" + TEXT).cleaned();
		assertThat(cleaned).isEqualTo(TEXT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ancient clocks drift, and so do the networks that we build from them.",
			"Old watches drift, and so do the networks that we build from them.",
			"Old clocks wander, and so do the networks that we build from them." })
	void firstSentenceGoesThoughAnEarlyWordOfItWasCorrected(String corrected) {
		String copy = corrected + " " + SECOND + " " + THIRD;
		assertThat(Repeats.within(TEXT + "\n\n" + copy).cleaned()).isIn(TEXT, copy);
	}

	@ParameterizedTest
	@ValueSource(strings = { "The answer is a single bit now and then, if both know the climate.",
			"The answer is a single bit now and then, if both guess the weather.",
			"The answer is a single bit now and then, if they know the weather." })
	void lastSentenceGoesThoughALateWordOfItWasCorrected(String corrected) {
		String copy = FIRST + " " + SECOND + " " + corrected;
		assertThat(Repeats.within(TEXT + "\n\n" + copy).cleaned()).isIn(TEXT, copy);
	}

	@Test
	void sentenceOfItsOwnBeforeACopyStays() {
		String own = "Do clocks drift?";
		String cleaned = Repeats.within(TEXT + "\n\n" + own + " " + TEXT).cleaned();
		assertThat(occurrences(cleaned, own)).isOne();
		assertThat(occurrences(cleaned, FIRST)).isOne();
	}

	@Test
	void textWithoutFullStopsLeavesOneCopy() {
		String text = "clocks drift and so do networks built from them by people in a hurry";
		assertThat(Repeats.within(text + "\n" + text).cleaned()).isEqualTo(text);
	}

	@Test
	void headingsOfTheSecondCopyGoToo() {
		String head = "By: Ada Example - Polytechnic of Nowhere\n";
		String copy = "Candidate for a chair\nAbstract\n" + TEXT + "\nBio\n" + BIO + "\nMore information\n";
		String foot = "Practical information\n- General public\n- Free";
		assertThat(Repeats.within(head + copy + "    " + copy + foot).cleaned().replaceAll("\\s+", " "))
			.isEqualTo((head + copy + foot).replaceAll("\\s+", " "));
	}

	@Test
	void markupOfTheSecondCopyGoesToo() {
		assertThat(Repeats.within("<p>" + TEXT + "</p>\n<p>" + TEXT + "</p>").cleaned())
			.isEqualTo("<p>" + TEXT + "</p>");
	}

	@ParameterizedTest
	@ValueSource(strings = { TEXT, "", "TBA", "https://example.org/talks/of/the/year/2031/abstract?id=42",
			"Row, row, row your boat gently down the stream. Merrily we sing along. Row, row, row your boat gently down "
					+ "the stream, and if you meet a crocodile do not forget to scream when it is time to go.",
			"Monday 10:15 room A 12 lecture. Tuesday 10:15 room A 12 lecture. Wednesday 10:15 room A 12 lecture. "
					+ "Thursday 10:15 room A 12 exercise. Friday 10:15 room A 12 lecture." })
	void ordinaryTextIsNoRepeat(String text) {
		assertThat(Repeats.within(text).found()).isFalse();
		assertThat(Repeats.within(text).cleaned()).isEqualTo(text);
	}

	@Test
	void lettersOfChineseAreHalfAWord() {
		String quoted = "灯塔告诉船只礁石在哪里，却没有说航路在哪里，因此我们在港口外面放了七盏便宜的灯，每一盏都会说出下一盏的方向，冬天也是这样。";
		String before = "北方的海岸多雾，渔民夜里不敢出海，老人们用鼓声和火把引路，孩子们在山坡上数船。今年春天我们带着工具走遍了十二个村子。";
		String between = "有人问过为什么不用卫星，答案很简单，电池太贵，风太大，盐会吃掉所有金属。我们改用木头、玻璃和鲸油，再加上一只旧钟。"
				+ "第二年大雪封路，邮差三个星期没有来，玻璃碎了两块，可是没有一条船迷失方向。后来大学派人来看，他们量了光的强弱，"
				+ "记下每天点火的时间，又把数据画成表格，发现最远的那一盏其实多余，拆掉以后还省下许多油钱";
		assertThat(Repeats.within(before + quoted + between + quoted).found()).isFalse();
		assertThat(Repeats.within(before + quoted + between + before + quoted + between).found()).isTrue();
	}

	@Test
	void bioInTheAbstractIsTakenOut() {
		Repeats repeats = Repeats.between(TEXT + "\n\nBio: " + BIO, BIO);
		assertThat(repeats.passages()).singleElement()
			.satisfies((passage) -> assertThat(passage.there().start()).isZero());
		assertThat(repeats.cleaned()).startsWith(TEXT).doesNotContain("tide tables");
		assertThat(Repeats.between(TEXT, BIO).found()).isFalse();
	}

	@MethodSource(InventedText.SEEDS)
	@ParameterizedTest
	void noSentenceIsLost(long seed) {
		InventedText invented = new InventedText(seed);
		Random random = new Random(seed);
		List<String> sentences = invented.sentences(3 + random.nextInt(8));
		List<String> pasted = new ArrayList<>(sentences);
		for (String sentence : sentences) {
			if (random.nextInt(5) > 0) {
				pasted.add(sentence);
			}
			if (random.nextInt(6) == 0) {
				pasted.add(invented.sentence());
			}
		}
		String cleaned = Repeats.within(String.join(" ", pasted)).cleaned();
		assertThat(pasted).allSatisfy((sentence) -> assertThat(cleaned).contains(sentence));
		assertThat(cleaned.length()).isLessThanOrEqualTo(String.join(" ", pasted).length());
	}

	@MethodSource(InventedText.SEEDS)
	@ParameterizedTest
	void copiesAreFoundAndOneGoes(long seed) {
		InventedText invented = new InventedText(seed);
		String copy = String.join(" ", invented.sentences(4));
		String before = invented.sentence();
		String behind = invented.sentence();
		Repeats repeats = Repeats.within(before + " " + copy + "\n\n" + copy + " " + behind);
		assertThat(repeats.found()).isTrue();
		assertThat(Words.of(repeats.cleaned()).sameAs(Words.of(before + " " + copy + " " + behind))).isTrue();
	}

	@MethodSource(InventedText.SEEDS)
	@ParameterizedTest
	void whatRemainsIsExactlyOneOfTheTwoCopies(long seed) {
		InventedText invented = new InventedText(seed);
		Random random = new Random(seed);
		List<String> sentences = invented.sentences(3 + random.nextInt(6));
		String one = String.join(" ", sentences);
		sentences.replaceAll((sentence) -> corrected(sentence, invented.word(), random));
		String other = String.join(random.nextBoolean() ? " " : "\n", sentences);
		assertThat(Repeats.within(one + "\n\n" + other).cleaned()).isIn(one, other);
	}

	/**
	 * Every other longer sentence with one word changed, some others in another dress.
	 */
	private static String corrected(String sentence, String word, Random random) {
		return switch (random.nextInt(4)) {
			case 0, 1 -> (sentence.split(" ").length < 10) ? sentence
					: sentence.replaceFirst("^((?:\\w+ ){5})\\w+ ", "$1" + word + " ");
			case 2 -> sentence.replaceFirst(" (\\w+) ", " <b>$1</b>\u00A0");
			default -> sentence;
		};
	}

	private static int occurrences(String text, String part) {
		return text.split(Pattern.quote(part), -1).length - 1;
	}

}
