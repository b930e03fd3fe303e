package org.colloquium.importing;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The page of an event calendar, with the blocks that it repeats.
 */
class PastedMementoTests {

	@ParameterizedTest
	@MethodSource("texts")
	void putsEveryFactIntoItsField(String file, String facts) throws IOException {
		assertThat(DraftFacts.ofFile(file)).isEqualTo(facts.strip());
	}

	static Stream<Arguments> texts() {
		return Stream.of(
				arguments("memento-different-copies",
						"""
								title: Teaching machines to write programs
								series: computing-colloquium
								seriesName: Computing Colloquium
								start: 2027-02-15T14:00
								end: 2027-02-15T15:00
								location: Online
								category: Conferences - Seminars
								note: Anniversary lecture
								abstract: A compiler translate…erson with a pencil. ¶ In this talk I shall…rather than fear it. ¶ In this talk I shall…rather than fear it. ¶ A third paragraph stands only here.
								speaker: Grace Hopper
								  of: Remington Rand
								  bio: Grace Hopper is a ma…f its first machine.
								host: Ada King
								audience: General public
								admission: Free
								internal: yes
								remark 16: repeated: Anniversary lecture
								remark 17: other-abstract
								remark 21: repeated-bio
								"""),
				arguments("memento-english", """
						title: Teaching machines to write programs
						series: computing-colloquium
						seriesName: Computing Colloquium
						start: 2027-02-15T14:00
						end: 2027-02-15T15:00
						location: Online
						category: Conferences - Seminars
						note: Anniversary lecture
						abstract: A compiler translate…erson with a pencil. ¶ In this talk I shall…rather than fear it.
						speaker: Grace Hopper
						  of: Remington Rand
						  bio: Grace Hopper is a ma…f its first machine.
						host: Ada King
						audience: General public
						admission: Free
						internal: yes
						remark 16: repeated: Anniversary lecture
						remark 17: repeated-abstract
						remark 20: repeated-bio
						"""), arguments("memento-spaces", """
						title: Teaching machines to write programs
						series: computing-colloquium
						seriesName: Computing Colloquium
						start: 2027-02-15T14:00
						end: 2027-02-15T15:00
						location: Online
						category: Conferences - Seminars
						note: Anniversary lecture
						abstract: A compiler translate…erson with a pencil. ¶ In this talk I shall…rather than fear it.
						speaker: Grace Hopper
						  of: Remington Rand
						  bio: Grace Hopper is a ma…f its first machine.
						host: Ada King
						audience: General public
						admission: Free
						internal: yes
						remark 16: repeated: Anniversary lecture
						remark 17: repeated-abstract
						remark 20: repeated-bio
						"""), arguments("memento-spaces-french", """
						title: Les machines qui écrivent des programmes
						series: seminaire-d-informatique
						seriesName: Séminaire d’informatique
						start: 2027-02-15T14:00
						end: 2027-02-15T15:30
						location: Salle des conseils
						category: Conférences - Séminaires
						note: Conférence d’anniversaire
						abstract: A compiler translate…erson with a pencil. ¶ In this talk I shall…rather than fear it.
						speaker: Grace Hopper
						  of: Remington Rand
						  bio: Grace Hopper is a ma…f its first machine.
						host: Ada King
						audience: Grand public
						admission: Gratuit
						internal: yes
						remark 16: repeated: Conférence d’anniversaire
						remark 17: repeated-abstract
						remark 20: repeated-bio
						"""), arguments("memento-french", """
						title: Les machines qui écrivent des programmes
						series: seminaire-d-informatique
						seriesName: Séminaire d’informatique
						start: 2027-02-15T14:00
						end: 2027-02-15T15:30
						location: Salle des conseils
						category: Conférences - Séminaires
						note: Conférence d’anniversaire
						abstract: A compiler translate…erson with a pencil. ¶ In this talk I shall…rather than fear it.
						speaker: Grace Hopper
						  of: Remington Rand
						  bio: Grace Hopper is a ma…f its first machine.
						host: Ada King
						audience: Grand public
						admission: Gratuit
						internal: yes
						remark 16: repeated: Conférence d’anniversaire
						remark 17: repeated-abstract
						remark 20: repeated-bio
						"""), arguments("memento-odd-characters", """
						title: Teaching machines to write programs
						series: computing-colloquium
						seriesName: Computing Colloquium
						start: 2027-02-15T14:00
						end: 2027-02-15T15:00
						location: Online
						category: Conferences - Seminars
						note: Anniversary lecture
						abstract: A compiler translate…erson with a pencil. ¶ In this talk I shall…rather than fear it.
						speaker: Grace Hopper
						  of: Remington Rand
						  bio: Grace Hopper is a ma…f its first machine.
						host: Ada King
						audience: General public
						admission: Free
						internal: yes
						remark 16: repeated: Anniversary lecture
						remark 17: repeated-abstract
						remark 20: repeated-bio
						"""), arguments("memento-teaser", """
						title: Teaching machines to write programs
						series: computing-colloquium
						seriesName: Computing Colloquium
						start: 2027-02-15T14:00
						end: 2027-02-15T15:00
						location: Online
						category: Conferences - Seminars
						note: Anniversary lecture
						abstract: A compiler translate…erson with a pencil. ¶ In this talk I shall…rather than fear it.
						speaker: Grace Hopper
						  of: Remington Rand
						  bio: Grace Hopper is a ma…f its first machine.
						host: Ada King
						audience: General public
						admission: Free
						internal: yes
						remark 15: repeated: Anniversary lecture
						remark 16: longer-abstract
						remark 19: repeated-bio
						"""));
	}

}
