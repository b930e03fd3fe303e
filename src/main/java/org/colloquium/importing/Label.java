package org.colloquium.importing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a heading or the word before a colon announces, in English, French and German.
 */
enum Label {

	TITLE("title", "titre", "titel", "subject", "objet", "betreff"),
	DATE("date", "datum", "when", "quand", "wann", "day"),
	HOUR("hour", "hours", "time", "heure", "horaire", "uhrzeit", "zeit"),
	PLACE("location", "lieu", "place", "venue", "where", "ou", "ort", "room", "salle", "raum"),
	CATEGORY("category", "categorie", "kategorie"), LANGUAGE("language", "langue", "sprache"),
	SPEAKER("by", "par", "von", "speaker", "speakers", "orateur", "oratrice", "orateurs", "intervenant", "intervenante",
			"referent", "referentin"),
	AFFILIATION("affiliation", "institution", "universite", "university"),
	ABSTRACT("abstract", "resume", "zusammenfassung", "summary"),
	BIO("bio", "biography", "biographie", "short bio", "about the speaker", "a propos de l'orateur", "kurzbiografie",
			"biografie", "speaker bio"),
	NOTE("note", "remark", "remarque", "bemerkung"),
	PRACTICAL("practical information", "informations pratiques", "praktische informationen"),
	CONTACT("contact", "kontakt"),
	HOST("host", "hosts", "hosted by", "hote", "gastgeber", "organizer", "organiser", "organisateur"),
	MORE("more information", "plus d'informations", "plus d'information", "weitere informationen"),
	DETAILS("event details", "details de l'evenement", "details", "informations", "veranstaltung"),
	SERIES("series", "serie", "reihe");

	private static final Map<String, Label> BY_WORD = new HashMap<>();

	static {
		for (Label label : values()) {
			label.words.forEach((word) -> BY_WORD.put(word, label));
		}
	}

	private final List<String> words;

	Label(String... words) {
		this.words = List.of(words);
	}

	/**
	 * The label that a text is.
	 * @param text a line, or what stands before a colon
	 * @return the label, or {@code null}
	 */
	static Label of(String text) {
		if (text.length() > 40) {
			return null;
		}
		String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		return BY_WORD.get(plain.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("[\\s.:?]+$", "").strip());
	}

}
