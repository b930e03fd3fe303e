package org.colloquium.search;

import org.colloquium.event.DraftBuilder;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Programme;

/**
 * Talks that nobody ever gave, to be looked for.
 */
final class InventedProgramme {

	private InventedProgramme() {
	}

	static DraftBuilder draft(String title, String start) {
		return EventDraft.builder().title(title).start(start);
	}

	static void enter(Programme programme) {
		programme.enter(draft("Lifts that know where you want to go", "2098-03-02T16:15")
			.series("vertical", "Vertical Transport")
			.language("en")
			.category("Talk")
			.tag("lifts")
			.audience("Everybody")
			.location("Babbage Room")
			.speaker("Zoë Müller", "ETH Zürich", "Zoë builds cabins that listen.", null)
			.host("Paula Winter", null)
			.link("slides", "https://example.org/slides.pdf")
			.abstractText("A cabin that learns where people go learns more than that. We show how the **privacy** of a "
					+ "passenger can be kept by forgetting on purpose.")
			.build());
		programme.enter(draft("Lifts and their music", "2019-05-06T16:15").language("en")
			.category("Talk")
			.speaker("Oskar Blum", "Conservatory of Basel", null, null)
			.abstractText("Who chose it, and can it be stopped? A history in twelve floors.")
			.build());
		programme.enter(draft("Counting what cannot be compressed", "2018-02-03T10:15").language("en")
			.speaker("Andrej Kolmogorov", "Institute of Numbers", "He also writes about bridges.", null)
			.abstractText(
					"Most strings have no shorter description. We count them, $\\Omega$ by $\\Omega$, and meet the "
							+ "complexity that bears a name.")
			.build());
		programme.enter(draft("Vom Packen der Koffer", "2098-06-07T14:00").language("de")
			.location("Turing Hall")
			.speaker("Jörg Weiß", "Universität Köln", null, null)
			.abstractText("Ein Vortrag über die Kompression von Hemden. Große Koffer werden mit kleinen verglichen.")
			.build());
		programme.enter(draft("Des valises qui se rangent seules", "2098-06-08T14:00").language("fr")
			.speaker("Chloé Lefèvre", "Université de Genève", null, null)
			.abstractText("Nous étudions l'algèbre des chemises pliées et les théorèmes qu'elle permet.")
			.build());
		programme.enter(draft("What the tide leaves behind", "2017-09-01T11:00").series("hydrology", "Hydrology Hour")
			.speaker("Sean O'Brien", "Port of Ærø", null, null)
			.abstractText("Sand moves twice a day through the harbour, under three bridges.")
			.build());
		programme.enter(draft("Bridges", "2016-09-01T11:00").speaker("Nils Lund", null, null, null)
			.abstractText("Why some stand.")
			.build());
		programme.enter(draft("Hands for soft things", "2098-09-09T09:00").language("en")
			.note("Faculty candidate")
			.speaker("Inês Santos", "Instituto Técnico", "Before robots, Inês studied music.", null)
			.abstractText("Robotic grippers squeeze. Ours ask first.")
			.build());
		programme.enter(draft("The length of a proof", "2098-10-10T10:10").language("en")
			.speaker("Mia Omega-Groß", null, null, null)
			.abstractText("Every theorem has a longest proof; a lemma by lemma account.")
			.build());
		for (String start : new String[] { "2018-01-01T12:00", "2019-01-01T12:00", "2098-01-01T12:00" }) {
			programme.enter(draft("Reading group", start).build());
		}
		programme.enter(draft("A confidential candidate", "2098-11-11T11:11").status("DRAFT", null).build());
	}

}
