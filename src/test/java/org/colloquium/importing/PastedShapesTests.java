package org.colloquium.importing;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Tables, wrapped lines, missing headings, odd dates and other shapes of a page.
 */
class PastedShapesTests {

	@ParameterizedTest
	@MethodSource("texts")
	void putsEveryFactIntoItsField(String file, String facts) throws IOException {
		assertThat(DraftFacts.ofFile(file)).isEqualTo(facts.strip());
	}

	static Stream<Arguments> texts() {
		return Stream.of(arguments("american", """
				title: The art of the queue
				start: 2027-02-17T12:00
				end: 2027-02-17T13:30
				host: Mary
				remark 2: month-first: Date: 02/17/2027
				"""), arguments("capitals", """
				title: THE ART OF THE QUEUE
				start: 2027-02-17T10:15
				location: MAIN HALL
				abstract: A compiler translate…erson with a pencil.
				speaker: Leonard Kleinrock
				  bio: Leonard Kleinrock counts packets.
				"""), arguments("empty", """
				remark 1: empty
				"""),
				arguments("hard-wrapped",
						"""
								title: Teaching machines to write programs, and why the people who pay for the machines should welcome it
								start: 2027-02-15T14:00
								end: 2027-02-15T15:30
								location: Main hall
								abstract: A compiler translate…erson with a pencil. ¶ In this talk I shall…rather than fear it. ¶ Three points: / - cost / - speed / - trust
								speaker: Grace Hopper
								"""),
				arguments("heading-and-text-on-one-line", """
						title: The art of the queue
						abstract: A compiler translate…erson with a pencil.
						speaker: Leonard Kleinrock
						  bio: Leonard Kleinrock counts packets.
						"""), arguments("headings-missing", """
						title: Teaching machines to write programs
						start: 2027-02-15T14:00
						end: 2027-02-15T15:00
						abstract: A compiler translate…erson with a pencil.
						speaker: Grace Hopper
						remark 2: guessed-speaker: Grace Hopper
						remark 6: guessed-abstract
						"""), arguments("headings-reordered", """
						title: Teaching machines to write programs
						start: 2027-02-16T14:00
						end: 2027-02-16T15:00
						location: BC 420
						abstract: In this talk I shall…rather than fear it.
						speaker: Grace Hopper
						  of: Remington Rand
						  bio: Grace Hopper is a ma…f its first machine.
						host: Ada King <ada@example.org>
						"""), arguments("hours-without-date", """
						title: A talk on clocks
						remark 2: hours-without-date: Time: 14:00–15:00
						"""), arguments("impossible-date", """
						title: A talk on calendars
						remark 2: not-understood: Date: 31.02.2027
						remark 3: not-understood: Time: 25:10
						remark 4: not-understood: Biscuits from four
						"""), arguments("loose-lines", """
						title: Talk by Ada King: The engine
						start: 2021-02-15T14:00
						location: BC 420
						onlineUrl: https://example.zoom.us/j/12345
						remark 1: not-understood: Wednesday
						remark 6: invitation: Meeting ID: 123 45
						"""), arguments("markdown", """
						title: The art of the queue
						start: 2027-02-17T10:15
						abstract: A compiler translate…erson with a pencil.
						speaker: Leonard Kleinrock
						  of: UCLA
						  bio: Leonard Kleinrock counts packets.
						"""), arguments("no-time", """
						title: The art of the queue
						start: 2027-02-17
						remark 3: to-be-announced: Time: to be announced
						remark 4: to-be-announced: Location: tba
						"""), arguments("online-in-text", """
						title: Packets for everyone
						start: 2027-02-15
						location: BC 420 and online
						onlineUrl: https://teams.microsoft.com/l/meetup-join/xyz
						abstract: Short words. ¶ Join us at https://example.webex.com/meet/room as well.
						"""), arguments("online-zoom", """
						title: Packets for everyone
						start: 2027-02-15T17:00
						zone: Europe/Zurich
						location: Online
						onlineUrl: https://example.zoom.us/j/123?pwd=abc
						speaker: Vint Cerf
						"""),
				arguments("only-a-sentence",
						"""
								start: 2026-11-30T14:00
								end: 2026-11-30T15:00
								location: salle BC 410
								remark 1: read-from-sentence: Le séminaire aura lieu lundi 30 novembre 2026 de 14h à 15h, salle BC 410.
								"""),
				arguments("only-abstract", """
						abstract: A compiler translate…rather than fear it.
						remark 1: guessed-abstract
						"""), arguments("only-title", """
						title: Deep learning: a survey
						"""), arguments("repeated-lines", """
						title: The art of the queue
						series: computing-seminar
						seriesName: Computing Seminar
						start: 2027-02-17
						location: Main hall
						remark 2: repeated: The art of the queue
						remark 4: another: Location: Small hall
						remark 6: another: Date: 18.02.2027
						"""), arguments("several-days", """
						title: Queues and trees
						series: summer-workshop
						seriesName: Summer Workshop
						start: 2027-06-14
						end: 2027-06-16
						location: Lakeside
						category: Workshop
						"""), arguments("smart-quotes", """
						title: “Deep learning”: a user’s view
						start: 2027-02-17
						note: Teacher’s day
						abstract: He said “no” – and it’s true.
						remark 6: repeated-abstract
						"""), arguments("stray-lines", """
						title: The art of the queue
						abstract: A compiler translate…erson with a pencil.
						speaker: Leonard Kleinrock
						  of: UCLA
						remark 6: not-understood: Doors close at ten past.
						remark 7: not-understood: Slides will follow.
						"""), arguments("table-bars", """
						title: The art of the queue
						start: 2027-02-17T10:15
						location: INM 200
						speaker: Leonard Kleinrock
						  of: UCLA
						"""), arguments("table-tabs", """
						title: The art of the queue
						start: 2027-02-17T10:15
						end: 2027-02-17T11:00
						location: INM 200
						language: fr
						speaker: Leonard Kleinrock
						"""));
	}

}
