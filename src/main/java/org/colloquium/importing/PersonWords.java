package org.colloquium.importing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells names of people from names of institutions, by the look of their words.
 */
final class PersonWords {

	private static final Set<String> PARTICLES = Set.of("de", "da", "di", "do", "du", "del", "della", "den", "der",
			"des", "dos", "van", "von", "vom", "zu", "zum", "zur", "la", "le", "el", "al", "bin", "ben", "ibn", "ten",
			"ter", "y", "e", "af", "av");

	private static final Pattern INSTITUTION = Pattern.compile(
			"(?<![a-z])(?:universit|hochschule|institut|(?:eth|ethz|epfl|unil|cern|cnrs|inria|mit|ucl|ibm|nasa|navy)(?![a-z])|college|school|ecole"
					+ "|academy|akademie|laborator|labs?(?![a-z])|research|center|centre|zentrum|department|departement"
					+ "|faculty|faculte|fakultat|society|societe|gesellschaft|company|corporation|inc(?![a-z])|ltd|gmbh"
					+ "|foundation|fondation|stiftung|hospital|google|microsoft|group|polytech|max planck"
					+ "|observatory|observatoire|museum|library|office|ministry|bureau|studio|chair|systems|technolog)");

	/* Short names that are names of people when not written in capitals. */
	private static final Pattern ACRONYM = Pattern
		.compile("(?<![\\p{L}.])(?:UC|TU|KU|VU|FU|HU|NYU|LMU|TUM|RWTH|ENS|ESA|KTH|NTU"
				+ "|NUS|KAIST|CMU|USC|UCSD|UCLA|UCSB|UIUC|PSL|CEA|IHES|IAS|MPI|TIFR|UNC|UT|AT&T|RAND)(?![\\p{L}.])");

	/* No name begins with them. */
	private static final Set<String> BEGINNINGS = Set.of("the", "a", "an", "on", "in", "of", "for", "towards", "toward",
			"how", "why", "what", "when", "les", "une", "un", "das", "die", "der", "eine", "ein", "some", "new",
			"about", "introduction", "talk", "and", "from", "to", "with", "beyond", "learning", "quantum", "deep");

	private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[ -]?){1,3}");

	private PersonWords() {
	}

	/** Whether some words look like the full name of one person. */
	static boolean isPerson(String words) {
		String[] name = words.strip().split(" ");
		if (name.length < 2 || name.length > 7 || words.length() > 80 || isInstitution(words)
				|| BEGINNINGS.contains(Folded.of(name[0]))) {
			return false;
		}
		for (String word : name) {
			boolean upper = !word.isEmpty() && Character.isLetter(word.codePointAt(0))
					&& !Character.isLowerCase(word.codePointAt(0));
			boolean article = word.length() > 2 && "d'l'D'L'".contains(Folded.of(word).substring(0, 2));
			if ((!upper && !article && !PARTICLES.contains(word)) || word.chars().anyMatch(Character::isDigit)
					|| ":;!?()<>\"".chars().anyMatch((c) -> word.indexOf(c) >= 0)) {
				return false;
			}
		}
		return Character.isLetter(words.strip().codePointAt(0));
	}

	static boolean isInstitution(String words) {
		boolean shouted = words.equals(words.toUpperCase(Locale.ROOT)) && words.indexOf(' ') > 0;
		return INSTITUTION.matcher(Folded.of(words)).find() || (!shouted && ACRONYM.matcher(words).find());
	}

	/** Whether two words around a comma are one name, as in "Müller, J.". */
	static boolean isTurned(String family, String given) {
		boolean one = family.indexOf(' ') < 0 || PARTICLES.contains(family.substring(0, family.indexOf(' ')));
		boolean capital = !given.isEmpty() && Character.isUpperCase(given.codePointAt(0));
		boolean shouted = given.length() > 1 && given.equals(given.toUpperCase()) && given.indexOf('.') < 0;
		boolean name = given.indexOf(' ') < 0 && capital && !shouted && !isInstitution(given);
		return one && !isInstitution(family) && (INITIALS.matcher(given).matches() || name);
	}

}
