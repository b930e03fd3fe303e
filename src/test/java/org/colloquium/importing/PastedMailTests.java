package org.colloquium.importing;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Mails, with what mail programs do to them.
 */
class PastedMailTests {

	@ParameterizedTest
	@MethodSource("texts")
	void putsEveryFactIntoItsField(String file, String facts) throws IOException {
		assertThat(DraftFacts.ofFile(file)).isEqualTo(facts.strip());
	}

	static Stream<Arguments> texts() {
		return Stream.of(arguments("french-mail", """
				title: La Pascaline
				start: 2026-11-24T16:15
				location: salle BC 420
				abstract: A compiler translate…erson with a pencil.
				speaker: Blaise Pascal
				  of: Clermont
				remark 1: mail-header: De : Ada King <ada@example.org>
				remark 2: mail-header: Envoyé : lundi 2 novembre 2026 09:30
				remark 3: mail-header: À : tous@example.org
				remark 4: mail-header: Objet : TR: Exposé de Blaise Pascal
				remark 6: letter: Bonjour à tous,
				remark 8: read-from-sentence: L’exposé aura lieu le mardi 24 novembre 2026 à 16h15 en salle BC 420.
				remark 14: signature: Cordialement, / Ada
				"""),
				arguments("german-mail",
						"""
								title: Der Plankalkül
								start: 2027-02-16T16:15
								location: Raum HG 12
								abstract: A compiler translate…erson with a pencil.
								speaker: Konrad Zuse
								  of: Zuse KG
								remark 1: mail-header: Von: Ada King <ada@example.org>
								remark 2: mail-header: Gesendet: Montag, 1. Februar 2027 09:12
								remark 3: mail-header: An: alle@example.org
								remark 4: mail-header: Betreff: WG: [ank] Vortrag von Konrad Zuse
								remark 6: letter: Liebe Kolleginnen und Kollegen,
								remark 8: read-from-sentence: der Vortrag findet am Dienstag, 16. Februar 2027 um 16:15 Uhr im Raum HG 12 statt.
								remark 14: signature: Mit freundlichen Grüssen
								"""),
				arguments("mail-closing",
						"""
								title: Notes on the engine
								start: 2026-11-30T16:00
								location: room INJ 218
								abstract: The engine weaves al…umbers of Bernoulli. ¶ Title of second paper: none. / Time: the great destroyer of all engines that were ever built or planned, and of notes.
								speaker: Ada King
								  bio: Ada King, countess of Lovelace, is a mathematician.
								host: Charles Babbage
								remark 1: letter: Hi all,
								remark 3: read-from-sentence: Please join us for a talk by Ada King on Monday, November 30, 2026 at 4 pm in room INJ 218.
								remark 20: signature: Thanks, / Mary
								remark 23: signature: Mary Somerville / Secretary / Tel: 123
								"""),
				arguments("mail-forwarded", """
						title: On computable numbers
						start: 2026-12-04T14:15
						location: CO 1
						abstract: Numbers.
						speaker: Alan Turing
						  of: King's College
						remark 1: not-understood: Fwd: Colloquium announcement
						remark 3: mail-header: ---------- Forwarded message ---------
						remark 4: mail-header: From: Ada King <ada@example.org>
						remark 5: mail-header: Date: Mon, 2 Nov 2026 at 09:12
						remark 6: mail-header: Subject: [all] Colloquium by Alan Turing
						remark 7: mail-header: To: <all@example.org>
						remark 9: not-understood: We are pleased to announce the following talk:
						remark 12: not-understood: Affiliation: Cambridge
						"""), arguments("mail-labels", """
						title: Trees without gardeners
						start: 2027-02-16T16:15
						end: 2027-02-16T17:15
						location: C 112
						onlineUrl: https://example.zoom.us/j/1
						abstract: Bridges find a tree.
						speaker: Radia Perlman
						  of: Digital
						speaker: Vint Cerf
						  of: Stanford
						host: Ada King <ada@example.org>
						remark 1: mail-header: Subject: Fwd: [announce] talk next week
						"""), arguments("mail-quoted", """
						title: Teaching machines to write programs
						start: 2027-02-16T16:15
						abstract: A compiler translate…erson with a pencil. ¶ In this talk I shall…rather than fear it.
						speaker: Grace Hopper
						  of: Remington Rand
						"""), arguments("mail-sentence",
						"""
								title: The memory of machines
								series: department-seminar
								seriesName: Department Seminar
								start: 2026-11-24T16:15
								location: BC 420
								abstract: A compiler translate…erson with a pencil.
								remark 1: mail-header: From: Ada King <ada@example.org>
								remark 2: mail-header: Sent: Monday, 2 November 2026 09:30
								remark 3: mail-header: To: All members <all@example.org>
								remark 6: letter: Dear all,
								remark 8: read-from-sentence: The talk will take place on Tuesday 24 November 2026 at 16:15 in BC 420.
								remark 10: guessed-abstract
								remark 14: signature: Best wishes, / Ada / -- / Ada King / Analytical Society, Room 3 / +41 00 000 00 00
								"""));
	}

}
