package org.colloquium.admin;

import java.time.Instant;

import org.colloquium.people.PersonName;
import org.colloquium.people.Profile;
import org.colloquium.people.Speaker;
import org.colloquium.shared.RichText;
import org.colloquium.shared.Typed;
import org.colloquium.shared.Violations;

/**
 * What an editor typed into the form of a speaker.
 */
record SpeakerForm(Integer version, String name, String affiliation, String bio, String homepage) {

	static SpeakerForm blank() {
		return new SpeakerForm(null, null, null, null, null);
	}

	static SpeakerForm of(Speaker speaker) {
		return new SpeakerForm(speaker.version(), speaker.name().value(), speaker.affiliation(),
				(speaker.bio() != null) ? speaker.bio().source() : null, speaker.homepage());
	}

	/**
	 * What was typed, checked.
	 * @param now from when on it holds
	 * @return the profile
	 * @throws org.colloquium.shared.Refused naming every field that cannot be accepted
	 */
	Profile profile(Instant now) {
		Violations violations = new Violations();
		Typed typed = new Typed(violations);
		String line = typed.line("name", this.name, PersonName.MAX_LENGTH);
		if (line == null && !violations.concern("name")) {
			violations.reject("name", "name-missing");
		}
		String institution = typed.line("affiliation", this.affiliation, Profile.AFFILIATION_LENGTH);
		RichText text = RichText.orNull(typed.text("bio", this.bio));
		String address = typed.link("homepage", this.homepage);
		violations.refuseIfAny();
		return new Profile(new PersonName(line), institution, text, address, now);
	}

	int seen() {
		return (this.version != null) ? this.version : -1;
	}

}
