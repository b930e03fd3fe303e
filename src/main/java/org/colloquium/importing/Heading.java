package org.colloquium.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a heading, or the word before a colon, announces in English, French and German.
 */
enum Heading {

	/** What the talk is called. */
	TITLE(Kind.FIELD, "title", "titre", "titel", "talk title", "title of the talk", "titre de l'expose",
			"titre de la conference", "vortragstitel", "titel des vortrags", "thema", "topic", "sujet",
			"seminar title"),
	/** What a mail is about. */
	SUBJECT(Kind.FIELD, "subject", "objet", "betreff"),
	/** The day, perhaps with the hour. */
	DATE(Kind.FIELD, "date", "dates", "datum", "when", "quand", "wann", "day", "jour", "tag", "date and time",
			"date & time", "date/time", "date et heure", "date/heure", "datum und zeit", "datum und uhrzeit",
			"datum/zeit", "termin", "time and date", "when and where", "wann und wo", "quand et ou",
			"date de l'evenement"),
	/** The hour. */
	HOUR(Kind.FIELD, "hour", "hours", "time", "heure", "heures", "horaire", "horaires", "uhrzeit", "zeit", "beginn",
			"debut", "start time"),
	/** The room. */
	LOCATION(Kind.FIELD, "location", "lieu", "place", "venue", "where", "ou", "ort", "room", "salle", "raum", "wo",
			"endroit", "horsaal", "veranstaltungsort", "saal", "auditorium", "place and room", "building", "adresse",
			"address"),
	/** Where to join. */
	ONLINE(Kind.FIELD, "zoom", "zoom link", "zoom-link", "lien zoom", "teams", "teams link", "webex", "join",
			"join online", "join link", "online link", "link", "lien", "video", "visioconference", "videokonferenz",
			"zoom meeting", "video call link", "join zoom meeting", "zoom url", "zoom room", "livestream",
			"live stream", "stream", "streaming", "meeting url", "google meet", "zoom-meeting", "online access",
			"acces en ligne", "zugang", "meeting link"),
	/** The kind of event. */
	CATEGORY(Kind.FIELD, "category", "categorie", "kategorie", "type", "event type", "type d'evenement"),
	/** The language of the talk. */
	LANGUAGE(Kind.FIELD, "language", "langue", "sprache", "langues", "languages", "vortragssprache"),
	/** Who speaks. */
	SPEAKER(Kind.FIELD, "by", "par", "von", "speaker", "speakers", "speaker(s)", "orateur", "oratrice", "orateurs",
			"oratrices", "intervenant", "intervenante", "intervenants", "intervenantes", "referent", "referentin",
			"referenten", "referent/in", "vortragender", "vortragende", "presenter", "presenters", "presented by",
			"presente par", "conferencier", "conferenciere", "invited speaker", "guest speaker", "keynote speaker",
			"our speaker", "candidate", "candidat", "kandidat", "kandidatin", "speaker and affiliation", "orateur(s)",
			"intervenant(s)", "redner", "rednerin", "sprecher", "sprecherin", "lecturer", "who", "qui", "wer"),
	/** Where the speaker works. */
	AFFILIATION(Kind.FIELD, "affiliation", "institution", "universite", "university", "universitat", "etablissement",
			"hochschule"),
	/** What the talk is about. */
	ABSTRACT(Kind.TEXT, "abstract", "resume", "zusammenfassung", "summary", "abstract of the talk", "talk abstract",
			"resume de l'expose", "description", "beschreibung", "inhalt", "kurzfassung", "abstrakt"),
	/** Who the speaker is. */
	BIO(Kind.TEXT, "bio", "biography", "biographie", "biografie", "short bio", "short biography", "about the speaker",
			"about the speakers", "a propos de l'orateur", "a propos de l'oratrice", "a propos des orateurs",
			"a propos de l'intervenant", "a propos de l'intervenante", "kurzbiografie", "kurzbiographie", "speaker bio",
			"speaker biography", "biosketch", "lebenslauf", "vita", "kurzvita", "zur person", "bios", "biographies",
			"bio sketch", "about the author", "speaker's bio", "bio of the speaker", "vita des referenten",
			"uber den referenten", "uber die referentin", "biographical sketch", "biography of the speaker",
			"notice biographique", "breve biographie", "courte biographie"),
	/** A short remark. */
	NOTE(Kind.FIELD, "note", "remark", "remarque", "bemerkung", "hinweis", "anmerkung"),
	/** Who may come, and on what terms. */
	PRACTICAL(Kind.SECTION, "practical information", "practical info", "practical informations",
			"informations pratiques", "information pratique", "infos pratiques", "praktische informationen",
			"praktische hinweise"),
	/** Whom to ask. */
	CONTACT(Kind.SECTION, "contact", "contacts", "kontakt", "contact person", "personne de contact", "kontaktperson",
			"ansprechpartner", "ansprechpartnerin", "questions", "ruckfragen"),
	/** Who invites. */
	HOST(Kind.FIELD, "host", "hosts", "host(s)", "hosted by", "hote", "hotes", "gastgeber", "gastgeberin", "organizer",
			"organiser", "organizers", "organisers", "organisateur", "organisatrice", "organisateurs", "organized by",
			"organised by", "organise par", "invite par", "invited by", "organisator", "organisatorin", "veranstalter",
			"einladender", "eingeladen von", "organisation", "organization"),
	/** The second half of a page. */
	MORE(Kind.SECTION, "more information", "more informations", "further information", "additional information",
			"plus d'informations", "plus d'information", "informations complementaires", "weitere informationen",
			"mehr informationen", "more info"),
	/** The first half of a page. */
	DETAILS(Kind.SECTION, "event details", "details de l'evenement", "details", "informations", "information", "what",
			"was", "quoi", "talk 1", "talk 2", "talk 3", "first talk", "second talk", "third talk", "1st talk",
			"2nd talk", "3rd talk", "vortrag 1", "vortrag 2", "expose 1", "expose 2", "veranstaltungsdetails",
			"details zur veranstaltung", "event information"),
	/** The series that the talk belongs to. */
	SERIES(Kind.FIELD, "series", "serie", "reihe", "seminar series", "seminar", "seminaire", "colloquium", "kolloquium",
			"event series", "cycle", "vortragsreihe"),
	/** For whom. */
	AUDIENCE(Kind.FIELD, "audience", "public", "public cible", "target audience", "zielgruppe", "publikum",
			"zielpublikum"),
	/** At what price. */
	ADMISSION(Kind.FIELD, "admission", "entree", "eintritt", "registration", "inscription", "anmeldung", "entry",
			"access", "price", "prix", "preis", "cost", "acces", "fee"),
	/** The speaker's own page. */
	HOMEPAGE(Kind.FIELD, "homepage", "website", "web page", "webpage", "speaker website", "speaker's website",
			"page web", "site web", "webseite", "personal page", "speaker homepage"),
	/** What is shown at the talk. */
	SLIDES(Kind.FIELD, "slides", "folien", "diapositives", "transparents"),
	/** Where the talk can be seen later. */
	RECORDING(Kind.FIELD, "recording", "enregistrement", "aufzeichnung", "youtube", "video recording"),
	/** What the talk is based on. */
	PAPER(Kind.FIELD, "paper", "papers", "article", "paper link", "preprint", "arxiv"),
	/** The zone of the hours. */
	ZONE(Kind.FIELD, "time zone", "timezone", "zeitzone", "fuseau horaire"),
	/** What stands at the end of a mail. */
	SIGNATURE(Kind.SECTION),
	/** What a mail program writes above a mail. */
	MAIL(Kind.FIELD);

	private static final int LONGEST = 40;

	/*
	 * Words that a text may contain on a line of their own or before a colon.
	 */
	private static final Set<String> WEAK = Set.of("place", "where", "when", "ou", "wo", "day", "jour", "tag", "note",
			"series", "details", "summary", "informations", "information", "time", "topic", "thema", "sujet", "type",
			"video", "link", "join", "who", "qui", "wer", "by", "par", "von", "description", "inhalt", "questions",
			"public", "access", "cost", "fee", "price", "prix", "preis", "remark", "remarque", "hinweis", "bemerkung",
			"anmerkung", "institution", "university", "universite", "cycle", "teams", "zeit", "language", "langue",
			"sprache", "address", "adresse", "building", "beginn", "debut", "heure", "hour", "hours", "organisation",
			"organization", "beschreibung", "resume", "zugang", "entry", "entree", "seminar", "seminaire", "languages",
			"langues", "candidate", "candidat", "kandidat", "what", "was", "quoi", "paper", "papers", "article",
			"arxiv", "stream", "youtube", "recording", "slides", "folien", "title", "titre", "titel", "subject",
			"objet", "betreff");

	private static final Pattern ONE = Pattern.compile("^(?:(?:invited|guest|keynote|our) )?(?:speaker|orateur|oratrice"
			+ "|intervenante?|conferenciere?|referent(?:in)?|lecturer|vortragender?|redner(?:in)?|presenter|sprecher(?:in)?"
			+ "|who|qui|wer|speaker and affiliation) ?(?:[:|*_-]|$)");

	private static final Map<String, Heading> BY_WORD = new HashMap<>();

	static {
		for (Heading heading : values()) {
			heading.words.forEach((word) -> BY_WORD.put(word, heading));
		}
	}

	private final Kind kind;

	private final List<String> words;

	Heading(Kind kind, String... words) {
		this.kind = kind;
		this.words = List.of(words);
	}

	/**
	 * How far a heading reaches: over a single value, over a text up to the next heading,
	 * or over a list of various things.
	 */
	enum Kind {

		FIELD, TEXT, SECTION

	}

	Kind kind() {
		return this.kind;
	}

	/**
	 * The heading that some words are.
	 * @param words a line, or what stands before a colon
	 * @return the heading, or {@code null}
	 */
	static Heading of(String words) {
		return (words.length() > LONGEST) ? null : BY_WORD.get(bare(words));
	}

	/** Whether the words of a heading are also common in texts. */
	static boolean isWeak(String words) {
		return WEAK.contains(bare(words));
	}

	/** Whether a line begins with a word that announces one speaker only. */
	static boolean isOne(String line) {
		String folded = Folded.trimStart(Folded.of(line), "*_#-|");
		return ONE.matcher(folded.substring(0, Math.min(LONGEST, folded.length()))).find();
	}

	private static String bare(String words) {
		return Folded.trim(Folded.of(words), "*_#:.?=\uff1a-");
	}

}
