package org.colloquium.importing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A label and its value with nothing but a space between them, as a table loses its
 * columns: {@code Location BC 420}. Titles begin with such words too, so the value must
 * look like one of its kind.
 */
final class SpacedLabel {

	/* In characters: no longer line is a row of such a table. */
	private static final int LONGEST = 90;

	/* In words. */
	private static final int LONGEST_LABEL = 3;

	private static final int LONGEST_PLACE = 60;

	private static final Set<String> PLACES = Set.of("location", "lieu", "venue", "where", "ort", "veranstaltungsort",
			"place", "place and room", "lieu et salle", "wo", "endroit");

	/* Places, streets and towns are called so. */
	private static final Set<String> PLACE_NAMES = Set.of("place", "ort", "where", "wo");

	private static final Set<String> CATEGORIES = Set.of("category", "categorie", "kategorie", "event type",
			"type d'evenement", "type");

	private static final Set<String> PEOPLE = Set.of("organizer", "organiser", "organisateur", "organisatrice",
			"gastgeber", "gastgeberin", "orateur", "oratrice", "intervenant", "intervenante", "referent", "referentin",
			"conferencier", "conferenciere");

	/* Sciences use these words too: "Contact Geometry Today". */
	private static final Set<String> COMMON_PEOPLE = Set.of("contact", "kontakt", "host", "hosts", "hote", "hotes");

	/* What names of places do without. */
	private static final Set<String> TITLE_WORDS = Set.of("for", "with", "under", "and", "via", "to", "from", "as",
			"pour", "avec", "et", "mit", "und");

	private static final int PLACE_WORDS = 5;

	private static final Set<String> AUDIENCES = Set.of("audience", "public cible", "target audience", "zielgruppe",
			"zielpublikum");

	private static final String KIND = "(?:conferences?|seminars?|seminaires?|seminare?|konferenz(?:en)?|lectures?"
			+ "|public lectures?|inaugural lectures?|honorary lectures?|lecons? (?:inaugurales?|d'honneur)|colloquium"
			+ "|colloquia|colloques?|kolloquium|kolloquien|workshops?|talks?|exposes?|vortrag|vortrage|thesis defen[cs]es?"
			+ "|soutenances? de theses?|exhibitions?|expositions?|ausstellung(?:en)?|movies?|films?|cultural events?"
			+ "|manifestations? culturelles?|sporting events?|manifestations? sportives?|miscellaneous|divers"
			+ "|verschiedenes|internal trainings?|formations? internes?|celebrations?|festivities|public science events?"
			+ "|courses?|cours|meetings?|reunions?|symposium|symposia|webinars?|webinaires?|round tables?|tables? rondes?)";

	private static final Pattern CATEGORY = Pattern.compile(KIND + "(?: ?[-/&,] ?" + KIND + "){0,3}");

	private static final Map<Heading, Kind> KINDS = Map.of(Heading.DATE, SpacedLabel::isDate, Heading.HOUR,
			(label, value, amid) -> isHour(value), Heading.LOCATION, SpacedLabel::isPlace, Heading.CATEGORY,
			SpacedLabel::isCategory, Heading.LANGUAGE, (label, value, amid) -> LanguageWords.tag(value) != null,
			Heading.AUDIENCE, SpacedLabel::isAudience, Heading.HOST, SpacedLabel::isPerson, Heading.SPEAKER,
			SpacedLabel::isPerson, Heading.CONTACT, SpacedLabel::isPerson);

	private SpacedLabel() {
	}

	/**
	 * Whether a value fits its label.
	 */
	@FunctionalInterface
	private interface Kind {

		boolean fits(String label, String value, boolean amid);

	}

	/**
	 * Reads such a line.
	 * @param text the line
	 * @param amid whether the line above is a label with its value, so that this one is
	 * likely to be one
	 * @return what it says, or {@code null}
	 */
	static HeadingLine in(String text, boolean amid) {
		if (text.length() > LONGEST || text.isEmpty() || !Character.isUpperCase(text.codePointAt(0))) {
			return null;
		}
		HeadingLine read = null;
		int space = text.indexOf(' ');
		for (int words = 1; words <= LONGEST_LABEL && space > 0; words++) {
			read = parted(text, space, amid, read);
			space = text.indexOf(' ', space + 1);
		}
		return read;
	}

	private static HeadingLine parted(String text, int space, boolean amid, HeadingLine shorter) {
		String label = Folded.of(text.substring(0, space));
		String value = text.substring(space).strip();
		Heading heading = Character.isLetter(label.charAt(label.length() - 1)) ? Heading.of(label) : null;
		Kind kind = (heading != null) ? KINDS.get(heading) : null;
		return (kind != null && kind.fits(label, value, amid)) ? new HeadingLine(heading, value) : shorter;
	}

	private static boolean isDate(String label, String value, boolean amid) {
		WhenWords words = WhenWords.of(value, false, LocalDate.EPOCH);
		return words.isReadable() && !words.days().isEmpty()
				&& (words.isAlone() || PlaceWords.besides(words.left()) != null);
	}

	private static boolean isHour(String value) {
		WhenWords words = WhenWords.of(value, true, LocalDate.EPOCH);
		return words.isReadable() && words.isAlone();
	}

	private static boolean isPlace(String label, String value, boolean amid) {
		if (!PLACES.contains(label)) {
			return false;
		}
		boolean room = PlaceWords.isOnline(value) || PlaceWords.isRoom(value, !PLACE_NAMES.contains(label));
		return room || (amid && value.length() <= LONGEST_PLACE && !Character.isLowerCase(value.codePointAt(0))
				&& ".!?;:".indexOf(value.charAt(value.length() - 1)) < 0 && isShort(value.split(" ")));
	}

	private static boolean isShort(String[] words) {
		return words.length <= PLACE_WORDS && Stream.of(words).noneMatch(TITLE_WORDS::contains);
	}

	private static boolean isCategory(String label, String value, boolean amid) {
		return CATEGORIES.contains(label) && CATEGORY.matcher(Folded.of(value)).matches();
	}

	private static boolean isAudience(String label, String value, boolean amid) {
		return AUDIENCES.contains(label) && PracticalLine.of(value) == PracticalLine.AUDIENCE
				&& (amid || Folded.of(value).endsWith("public"));
	}

	private static boolean isPerson(String label, String value, boolean amid) {
		return (PEOPLE.contains(label) || (amid && COMMON_PEOPLE.contains(label)))
				&& SpeakerLine.read(value).stream().allMatch((named) -> PersonWords.isPerson(named.name()));
	}

}
