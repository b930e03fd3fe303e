package org.colloquium.importing;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Who speaks and who invites, in all the ways to say it.
 */
class PastedSpeakersTests {

	@ParameterizedTest
	@MethodSource("texts")
	void putsEveryFactIntoItsField(String file, String facts) throws IOException {
		assertThat(DraftFacts.ofFile(file)).isEqualTo(facts.strip());
	}

	static Stream<Arguments> texts() {
		return Stream.of(arguments("about-a-person", """
				title: The engine
				start: 2026-11-26T16:15
				end: 2026-11-26T17:15
				location: Room BC 420 & Zoom
				onlineUrl: https://example.zoom.us/j/1
				speaker: Prof. Ada King
				  of: Analytical Society
				  bio: Ada King writes notes on engines.
				speaker: Charles Babbage
				  of: Cambridge
				"""), arguments("biography-of-a-person", """
				title: The notes
				start: 2027-02-15T14:00
				end: 2027-02-15T15:00
				speaker: Ada King
				  bio: Ada King writes.
				remark 2: guessed-speaker: Ada King
				"""), arguments("footnote-marks", """
				title: On footnotes
				start: 2027-03-03T14:00
				end: 2027-03-03T15:00
				abstract: Some text about marks² that an author¹ sets* beside a name. ¶ * equal contribution
				speaker: Jane Doe
				speaker: John Roe
				speaker: Max Muster
				speaker: Ada Byron
				"""), arguments("german", """
				title: Maschinen, die Programme schreiben
				series: informatik-kolloquium
				seriesName: Informatik-Kolloquium
				start: 2027-02-15T16:15
				end: 2027-02-15T17:15
				location: Hörsaal HG F 1
				language: de
				abstract: A compiler translate…erson with a pencil.
				speaker: Dr. Grace Hopper
				  of: Remington Rand
				  bio: Grace Hopper is a ma…f its first machine.
				host: Ada King <ada.king@example.org>
				"""), arguments("german-list", """
				title: Über Zahlen und Maschinen
				start: 2027-03-15T16:15
				end: 2027-03-15T17:30
				location: Hauptgebäude, HG G 19.1
				language: de
				abstract: Zahlen sind gut.
				speaker: Müller, J.
				  of: ETH
				speaker: Anna Meier-Huber
				  of: Universität Basel
				  bio: Anna Meier-Huber zählt.
				speaker: Jean-Luc Dupont
				  of: EPFL
				host: Peter Muster <peter.muster@example.org>
				admission: frei
				remark 10: in-part: Peter Muster, peter.muster@example.org, Tel. 044 000 00 00
				"""), arguments("headings-on-their-own-lines", """
				title: The art of the queue
				start: 2027-02-17T10:15
				end: 2027-02-17T11:15
				location: Main hall
				speaker: Leonard Kleinrock
				  of: University of California
				host: Ada King <ada@example.org>
				"""), arguments("no-headings", """
				title: The engine and its notes
				series: engine-seminar
				seriesName: Engine Seminar
				start: 2026-11-30T11:00
				end: 2026-11-30T12:00
				location: INM 202
				abstract: Short text here. / And the second line.
				speaker: Ada King
				  of: Analytical Society
				  bio: Ada King writes.
				remark 4: guessed-speaker: Ada King (Analytical Society)
				"""), arguments("practical-information", """
				title: The art of the queue
				host: Ada King <ada@example.org>
				audience: Informed public
				admission: Registration required
				internal: yes
				remark 5: not-understood: - Bring a pencil
				remark 10: not-understood: - Tel. 00 00
				"""), arguments("several-speakers", """
				title: Two views on memory
				series: workshop
				seriesName: Workshop
				start: 2027-02-15
				abstract: A compiler translate…erson with a pencil.
				speaker: Ada King
				  of: Analytical Society
				  bio: Ada King writes notes on engines.
				speaker: Jean-Pierre Müller
				  of: Centre de calcul
				  bio: Jean-Pierre Müller builds delay lines of mercury.
				"""), arguments("speaker-turned", """
				title: Sorting in place
				start: 2027-03-01T14:00
				end: 2027-03-01T15:00
				location: Online
				speaker: Müller, J.
				  of: École de calcul
				"""), arguments("speakers-in-brackets", """
				title: Trees and gates
				start: 2027-02-15
				speaker: Radia Perlman
				  of: Digital
				  bio: Radia Perlman drew trees.
				speaker: Lynn Conway
				  of: Xerox PARC
				  bio: Lynn Conway drew chips, and taught others to draw them.
				"""), arguments("weekday-and-order", """
				title: The art of the queue
				start: 2027-02-17T17:00
				host: Ada King
				host: Mary Somerville
				remark 2: other-weekday: Date: Monday 17 February 2027
				remark 3: end-before-start: Time: 17:00 - 16:00
				"""));
	}

}
