package org.colloquium.importing;

import java.util.List;
import java.util.Set;

/**
 * Tells what a line of the practical information says.
 */
enum PracticalLine {

	/** Whether the event is for members alone. */
	INTERNAL,
	/** At what price. */
	ADMISSION,
	/** For whom. */
	AUDIENCE,
	/** Something else. */
	OTHER;

	private static final int SHORT = 80;

	private static final Set<String> INTERNALS = Set.of("thiseventisinternal", "cetevenementestinterne", "internal",
			"interne", "dieseveranstaltungistintern", "internalevent", "evenementinterne", "interneveranstaltung",
			"intern", "dieveranstaltungistintern", "thetalkisinternal");

	private static final List<String> ADMISSIONS = List.of("free", "gratuit", "entree", "frei", "registration",
			"inscription", "sur inscription", "eintritt", "anmeldung", "kostenlos", "kostenfrei", "admission", "libre",
			"payant", "paying", "invitation only", "sur invitation", "no registration", "sans inscription");

	private static final List<String> AUDIENCES = List.of("public", "grand public", "tout public", "informed public",
			"general public", "students", "etudiant", "offentlich", "offentlichkeit", "expert", "everyone", "tous",
			"open to", "ouvert", "alle ", "members", "membres", "faculty", "phd", "doctora", "allgemeine",
			"fachpublikum");

	static PracticalLine of(String item) {
		if (item.length() > SHORT) {
			return OTHER;
		}
		String folded = Folded.of(item);
		if (INTERNALS.contains(Folded.key(item))) {
			return INTERNAL;
		}
		if (begins(ADMISSIONS, folded)) {
			return ADMISSION;
		}
		return begins(AUDIENCES, folded) ? AUDIENCE : OTHER;
	}

	private static boolean begins(List<String> words, String folded) {
		return words.stream().anyMatch(folded::startsWith);
	}

	static boolean isInternal(String item) {
		return item.length() <= SHORT && INTERNALS.contains(Folded.key(item)) && item.indexOf(' ') > 0;
	}

}
