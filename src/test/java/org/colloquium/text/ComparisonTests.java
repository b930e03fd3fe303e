package org.colloquium.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ComparisonTests {

	private static final String TALK = """
			Glaciers remember the summers that we forgot. In this talk I show how layers of dust and pollen, \
			read by a small camera in a borehole, tell the weather of the last nine centuries, and why the ice \
			of one valley disagrees with the ice of the next. Joint work with two patient mountain guides.""";

	private static final String OTHER_TALK = """
			How do bees agree on a new home? We filmed forty swarms and found that scouts who change their mind \
			early matter more than scouts who dance longest. A model with three parameters explains most of it, \
			and has a surprising use in the design of committees.""";

	private static final String SERIES = """
			The seminar takes place every Thursday in the old library; coffee and cake are served from half past \
			three. Everybody is welcome, no registration is needed. The recordings will be put on the web page \
			of the seminar after a week.""";

	private static final Set<Long> SERIES_TERMS = Arrays.stream(Fingerprints.of(Words.of(SERIES)).terms())
		.boxed()
		.collect(Collectors.toSet());

	private static final Rarity SERIES_IS_KNOWN = (fingerprint) -> SERIES_TERMS.contains(fingerprint) ? 9 : 1;

	@MethodSource(InventedText.SEEDS)
	@ParameterizedTest
	void editOfATenthOfTheWordsIsFound(long seed) {
		InventedText invented = new InventedText(seed);
		int size = 20 + (int) Math.floorMod(seed, 200L);
		List<String> words = invented.words(size);
		String edited = invented.dressed(invented.edited(words, size / 10));
		for (Field field : Field.values()) {
			assertThat(compared(String.join(" ", words), edited, field).probability()).isGreaterThan(0.5);
		}
	}

	@MethodSource(InventedText.SEEDS)
	@ParameterizedTest
	void editOfEveryTenthWordIsFound(long seed) {
		InventedText invented = new InventedText(seed);
		List<String> words = invented.words(20 + (int) Math.floorMod(seed, 200L));
		List<String> edited = invented.editedEvenly(words, 10, (int) Math.floorMod(seed, 10L));
		for (Field field : Field.values()) {
			assertThat(compared(String.join(" ", words), String.join(" ", edited), field).alike()).isTrue();
		}
	}

	@MethodSource(InventedText.SEEDS)
	@ParameterizedTest
	void editedTextSharesAFingerprint(long seed) {
		InventedText invented = new InventedText(seed);
		List<String> words = invented.words(20 + (int) Math.floorMod(seed, 200L));
		List<String> edited = invented.editedEvenly(words, 10, (int) Math.floorMod(seed, 10L));
		assertThat(Fingerprints.of(Words.of(invented.dressed(edited))).terms())
			.containsAnyOf(Fingerprints.of(Words.of(String.join(" ", words))).terms());
	}

	@MethodSource(InventedText.SEEDS)
	@ParameterizedTest
	void passagesWithoutEditsAreEqualTexts(long seed) {
		InventedText invented = new InventedText(seed);
		List<List<String>> blocks = List.of(invented.words(15), invented.words(30), invented.words(22));
		StringBuilder here = new StringBuilder();
		StringBuilder there = new StringBuilder();
		for (int i = 0; i < blocks.size(); i++) {
			here.append(invented.dressed(blocks.get(i))).append(String.join(" ", invented.words(10))).append('\n');
			there.append(invented.dressed(blocks.get((i + 1) % 3))).append(String.join(" ", invented.words(12)));
		}
		List<Passage> passages = compared(here.toString(), there.toString(), Field.ABSTRACT).passages();
		assertThat(passages).hasSize(3)
			.allSatisfy((passage) -> assertThat(
					Words.of(passage.here().of(here.toString())).sameAs(Words.of(passage.there().of(there.toString()))))
				.isTrue());
	}

	@MethodSource(InventedText.SEEDS)
	@ParameterizedTest
	void passagesBeginAndEndWithEqualWords(long seed) {
		InventedText invented = new InventedText(seed);
		List<String> words = invented.words(120);
		String here = invented.dressed(words);
		String there = String.join(" ", invented.words(30)) + " " + invented.dressed(invented.edited(words, 12));
		List<Passage> passages = compared(here, there, Field.ABSTRACT).passages();
		assertThat(passages).isNotEmpty().allSatisfy((passage) -> {
			Words one = Words.of(passage.here().of(here));
			Words other = Words.of(passage.there().of(there));
			assertThat(one.word(0)).isEqualTo(other.word(0));
			assertThat(one.word(one.size() - 1)).isEqualTo(other.word(other.size() - 1));
			assertThat(passage.words()).isLessThanOrEqualTo(Math.min(one.size(), other.size()));
		});
	}

	@MethodSource(InventedText.SEEDS)
	@ParameterizedTest
	void unrelatedTextsAreNotFound(long seed) {
		InventedText invented = new InventedText(seed);
		String one = String.join(" ", invented.words(100));
		String other = String.join(" ", invented.words(100));
		assertThat(compared(one, other, Field.ABSTRACT).probability()).isLessThan(0.1);
	}

	@MethodSource(InventedText.SEEDS)
	@ParameterizedTest
	void sidesDoNotMatter(long seed) {
		InventedText invented = new InventedText(seed);
		List<String> words = invented.words(60);
		String one = String.join(" ", words);
		String other = String.join(" ", invented.edited(words, 30));
		Comparison there = compared(one, other, Field.BIO);
		Comparison back = compared(other, one, Field.BIO);
		assertThat(there.probability()).isEqualTo(back.probability());
		assertThat(there.hereCoverage()).isEqualTo(back.thereCoverage());
		assertThat(there.passages().stream().map(Passage::here).toList())
			.isEqualTo(back.passages().stream().map(Passage::there).toList());
	}

	@Test
	void sameTalkInMarkupIsExact() {
		Comparison comparison = compared(TALK, "<p>" + TALK.replace(" ", "&nbsp;") + "</p>", Field.ABSTRACT);
		assertThat(comparison.exact()).isTrue();
		assertThat(comparison.near()).isTrue();
		assertThat(comparison.alike()).isTrue();
		assertThat(comparison.passages()).hasSize(1);
	}

	@Test
	void smallEditsAreBridged() {
		String edited = TALK.replace("nine centuries", "ten long centuries");
		Comparison comparison = compared(TALK, edited, Field.ABSTRACT);
		assertThat(comparison.exact()).isFalse();
		assertThat(comparison.near()).isTrue();
		assertThat(comparison.passages()).singleElement()
			.satisfies((passage) -> assertThat(passage.there().of(edited)).startsWith("Glaciers").endsWith("guides"));
	}

	@Test
	void shortAbstractWithinALongOneIsFound() {
		String longer = String.join(" ", new InventedText(3).sentences(45)) + " " + TALK;
		Comparison comparison = compared(TALK, longer, Field.ABSTRACT);
		assertThat(comparison.hereCoverage()).isEqualTo(1);
		assertThat(comparison.alike()).isTrue();
	}

	@Test
	void paragraphOfTheSeriesIsNoReasonOnceItIsKnown() {
		String one = TALK + "\n\n" + SERIES;
		String other = OTHER_TALK + "\n\n" + SERIES;
		Comparison comparison = Comparison.of(Words.of(one), Words.of(other), SERIES_IS_KNOWN, Field.ABSTRACT);
		assertThat(comparison.alike()).isFalse();
		assertThat(comparison.probability()).isLessThan(compared(one, other, Field.ABSTRACT).probability());
		assertThat(comparison.features().common()).isGreaterThan(0.8);
		assertThat(comparison.passages()).hasSize(1);
	}

	@Test
	void knownBoilerplateDoesNotHideTheSameTalk() {
		String one = TALK + "\n\n" + SERIES;
		assertThat(Comparison.of(Words.of(one), Words.of(TALK), SERIES_IS_KNOWN, Field.ABSTRACT).alike()).isTrue();
	}

	@Test
	void placeholderThatStandsEverywhereIsNoText() {
		Words placeholder = Words.of("Abstract to follow");
		assertThat(Comparison.of(placeholder, placeholder, (fingerprint) -> 40, Field.ABSTRACT).alike()).isFalse();
	}

	@Test
	void copyOfWhatStandsUnderManyTalksIsNoNearCopy() {
		Words paragraph = Words.of(SERIES + " " + OTHER_TALK);
		assertThat(Comparison.of(paragraph, paragraph, (fingerprint) -> 5, Field.BIO).near()).isFalse();
		assertThat(Comparison.of(paragraph, paragraph, (fingerprint) -> 3, Field.BIO).near()).isTrue();
	}

	@Test
	void phrasesOfOneHouseAreNoVersions() {
		String one = "Tickets are **sold here** by the harbour shop. Please give an address of the harbour school when "
				+ "you order, so that a chair is kept for you.";
		String other = "Tickets are **sold here** by the shop. This course is meant for pupils: give an address of the "
				+ "harbour school to make sure that a chair is yours. " + OTHER_TALK;
		Comparison comparison = compared(one, other, Field.ABSTRACT);
		assertThat(comparison.features().verbatim()).isLessThan(comparison.features().containment());
		assertThat(comparison.alike()).isFalse();
	}

	@EnumSource(Field.class)
	@ParameterizedTest
	void emptyTextIsLikeNothing(Field field) {
		assertThat(compared("", "", field).probability()).isZero();
		assertThat(compared("", TALK, field).probability()).isZero();
		assertThat(compared("", TALK, field).passages()).isEmpty();
		assertThat(compared("", "", field).exact()).isFalse();
	}

	@Test
	void retoldTextIsReuseAndNoVersion() {
		String retold = """
				Layers of dust and pollen in the ice of glaciers, which a small camera reads in a borehole, tell \
				us what the weather of the last nine centuries was like. It turns out that one valley disagrees \
				with the next, and summers that we forgot are remembered there. Two mountain guides helped, \
				and the students of the summer school counted most of the pollen by hand in a cold cellar.""";
		Comparison comparison = compared(TALK, retold, Field.ABSTRACT);
		assertThat(comparison.reuse()).isGreaterThan(0.5);
		assertThat(comparison.alike()).isFalse();
		assertThat(compared(TALK, OTHER_TALK, Field.ABSTRACT).reuse()).isLessThan(0.1);
	}

	private static Comparison compared(String here, String there, Field field) {
		return Comparison.of(Words.of(here), Words.of(there), Rarity.ALL_RARE, field);
	}

}
