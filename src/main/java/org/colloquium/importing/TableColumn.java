package org.colloquium.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a column of a table tells, by its name in English, French or German, or by the
 * name that the API has for it.
 *
 * @param name as it stands in the table
 * @param own the meaning, for what only tables tell; otherwise {@code null}
 * @param heading the meaning, for what pages tell as well; otherwise {@code null}
 */
record TableColumn(String name, Own own, Heading heading) {

	/** Between the words of a name, even of one such as startTime or start_time. */
	private static final Pattern BETWEEN = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[_\\s]+");

	private static final Map<String, Own> OWN = new HashMap<>();

	private static final Map<String, Heading> HEADINGS = new HashMap<>();

	static {
		words(OWN, Own.START, "start", "begin", "beginn", "debut", "dtstart", "from", "starts", "starts at");
		words(OWN, Own.END, "end", "ende", "fin", "dtend", "until", "ends", "ends at");
		words(OWN, Own.DAY, "date", "day", "datum", "jour", "start date", "date de debut", "startdatum", "begin date",
				"anfangsdatum", "beginnt am", "termin", "tag", "when");
		words(OWN, Own.HOUR, "time", "hour", "start time", "heure", "heure de debut", "horaire", "uhrzeit", "zeit",
				"startzeit", "beginnt um", "hours");
		words(OWN, Own.LAST_DAY, "end date", "date de fin", "enddatum", "endet am", "last day");
		words(OWN, Own.LAST_HOUR, "end time", "heure de fin", "endzeit", "endet um");
		words(OWN, Own.STATUS, "status", "statut", "state");
		words(OWN, Own.STATUS_MESSAGE, "status message");
		words(OWN, Own.TAGS, "tags", "keywords", "mots-cles", "mots cles", "schlagworte", "stichworte", "labels",
				"categories");
		words(OWN, Own.INTERNAL, "internal", "interne", "intern", "private");
		words(OWN, Own.EMAIL, "email", "e-mail", "mail", "courriel", "host email", "contact email");
		words(OWN, Own.WEBSITE, "url", "event url", "web");
		words(OWN, Own.UID, "uid");
		words(OWN, Own.DECIDED_HERE, "id", "version", "sequence", "created", "updated", "all day event", "all day");
		words(HEADINGS, Heading.TITLE, "subject", "objet", "betreff", "summary", "event", "talk", "name",
				"event title");
		words(HEADINGS, Heading.SPEAKER, "speaker name", "speakers name", "nom");
		words(HEADINGS, Heading.AFFILIATION, "speaker affiliation", "affiliations", "speaker institution");
		words(HEADINGS, Heading.HOST, "host name", "contact", "contacts", "kontakt", "organisator", "organizer name");
		words(HEADINGS, Heading.ONLINE, "online url", "join url", "meeting");
		words(HEADINGS, Heading.NOTE, "notes", "comment");
		words(HEADINGS, Heading.ZONE, "zone", "tz");
	}

	/**
	 * What a page tells in other ways, or not at all.
	 */
	enum Own {

		START, END, DAY, HOUR, LAST_DAY, LAST_HOUR, STATUS, STATUS_MESSAGE, TAGS, INTERNAL, EMAIL, WEBSITE, UID,

		/** What an event has of its own wherever it is entered. */
		DECIDED_HERE

	}

	static TableColumn of(String name) {
		String apart = BETWEEN.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
		String word = Folded.trim(Folded.of(apart), "*_#:.? ");
		Own own = OWN.get(word);
		Heading heading = HEADINGS.containsKey(word) ? HEADINGS.get(word) : Heading.of(apart);
		boolean value = heading != null && heading.kind() != Heading.Kind.SECTION;
		return new TableColumn(name.strip(), own, (own == null && value) ? heading : null);
	}

	private static <T> void words(Map<String, T> meanings, T meaning, String... words) {
		for (String word : words) {
			meanings.put(word, meaning);
		}
	}

	boolean isKnown() {
		return this.own != null || this.heading != null;
	}

}
