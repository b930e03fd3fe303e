package org.colloquium.people;

import java.time.Instant;

import org.colloquium.shared.RichText;

/**
 * What is said of a speaker at some time.
 *
 * @param name the name as printed
 * @param affiliation the institution, or {@code null}
 * @param bio some sentences on the person, or {@code null}
 * @param homepage the address of the person's own page, or {@code null}
 * @param asOf when it is true; a later profile supersedes an earlier one
 */
public record Profile(PersonName name, String affiliation, RichText bio, String homepage, Instant asOf) {

	/** Of an affiliation, in UTF-16 code units. */
	public static final int AFFILIATION_LENGTH = 300;

	Profile withoutBio() {
		return new Profile(this.name, this.affiliation, null, this.homepage, this.asOf);
	}

	Profile called(PersonName other) {
		return new Profile(other, this.affiliation, this.bio, this.homepage, this.asOf);
	}

}
