package org.colloquium.event;

/**
 * Named situations for tests.
 */
public final class EventDrafts {

	private EventDrafts() {
	}

	/**
	 * A colloquium of Grace Hopper with everything in it.
	 */
	public static DraftBuilder compilers() {
		return EventDraft.builder()
			.title("The education of a computer")
			.series("computing-colloquium", "Computing Colloquium")
			.start("2027-02-16T16:15")
			.end("2027-02-16T17:15")
			.location("Turing Hall")
			.onlineUrl("https://meet.example.org/hopper")
			.category("Conferences - Seminars")
			.language("en")
			.tag("compilers")
			.tag("history")
			.speaker("Grace Hopper", "Remington Rand", "Wrote the **A-0** system.", "https://example.org/hopper")
			.host("Ada King", "ada@example.org")
			.note("Anniversary lecture")
			.abstractText("Let the machine write its programs.")
			.audience("General public")
			.admission("Free")
			.link("slides", "https://example.org/slides.pdf");
	}

	/**
	 * The least that can be entered: a speaker and a time.
	 */
	public static DraftBuilder toBeAnnounced() {
		return EventDraft.builder().speaker("Barbara Liskov", null, null, null).start("2027-03-02T16:15");
	}

}
