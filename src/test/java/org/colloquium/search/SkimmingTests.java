package org.colloquium.search;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What may be passed over in a text, and what not.
 */
class SkimmingTests {

	@ParameterizedTest
	@ValueSource(strings = { "The ducks' Müller-Lüdenscheidt can't mean Mueller's, nor MÜLLERS or muller.",
			"L'analyse d’Œuvres, aujourd'hui, qu’il étudie à l’École; l'eau, Aérodynamique, œil, Où?",
			"Größe, GRÖSSE, Äpfel und Aepfel, Übermut und Uebermut, Oesterreich, Straßen, STRASSEN",
			"ﬁnding ﬀ Ærø Æther Øresund Łódź Ørsted encyclopædia ǆ",
			"C++ .NET 3.14 1,000 U.S.A. at&t a.b@c.org x_y 2nd", "北京 上海大学 カタカナ ひらがな 한국어 ภาษาไทย",
			"Андрей Колмогоров, Ἀριστοτέλης, محمد بن موسى, हिन्दी", "🎉 naïve ½ ² ™ Å Å ẞ İstanbul ΣΊΣΥΦΟΣ" })
	void findsEachWordByItself(String text) {
		List<Token> written = Token.of(text, Analyzers.written());
		for (Tongue tongue : Tongue.values()) {
			List<Token> stems = Token.of(text, Analyzers.of(tongue));
			for (int place = 0; place < written.size(); place++) {
				Token word = written.get(place);
				String stem = stems.get(place).word();
				Skimming.Word expected = new Skimming.Word(place, word.word(), stem, word.from(), word.to());
				for (String beginning : List.of(word.word(), stem)) {
					assertThat(new Skimming(List.of(beginning)).read(text, tongue)).as(beginning).contains(expected);
				}
			}
		}
	}

	@Test
	void passesOverWhatBeginsOtherwise() {
		assertThat(new Skimming(List.of("looms", "punch")).read("Looms that are told by Punched cards", null))
			.extracting(Skimming.Word::written)
			.containsExactly("looms", "punched");
	}

	@Test
	void passesOverNothingWhereItMayBeAnyWord() {
		assertThat(new Skimming(List.of("looms", "")).read("Looms that are told", null))
			.extracting(Skimming.Word::place)
			.containsExactly(0, 1, 2, 3);
	}

	@Test
	void findsPhrasesOnlyWhereTheirWordsStandTogether() {
		Question question = Question.of("\"loom learns\"");
		Sought sought = new Sought(question.wanted().iterator().next(), 0, 1);
		List<List<Integer>> marked = Stream.of("The loom learns.", "The loom never learns.", "A loom: loom learns")
			.map((text) -> marked(sought, text))
			.toList();
		assertThat(marked).containsExactly(List.of(0, 1), List.of(), List.of(1, 2));
	}

	private static List<Integer> marked(Sought sought, String text) {
		Set<Integer> marked = new TreeSet<>();
		sought.mark(Part.ABSTRACT, new Skimming(sought.beginnings().toList()).read(text, null), null, marked);
		return List.copyOf(marked);
	}

}
