package org.colloquium.duplicate;

import java.time.Instant;
import java.util.Optional;

import org.colloquium.people.PersonName;
import org.colloquium.people.Profile;
import org.colloquium.people.Speaker;
import org.colloquium.shared.RichText;

/**
 * Everything that a speaker's record says, as plain values that can be compared, chosen
 * from and kept.
 *
 * @param asOf when it is true, in ISO 8601
 */
record ProfileState(String name, String affiliation, String bio, String homepage, String asOf) {

	static ProfileState of(Speaker speaker) {
		Profile profile = speaker.profile();
		return new ProfileState(profile.name().value(), profile.affiliation(),
				Optional.ofNullable(profile.bio()).map(RichText::source).orElse(null), profile.homepage(),
				profile.asOf().toString());
	}

	static String later(Speaker one, Speaker other) {
		Instant here = one.profile().asOf();
		Instant there = other.profile().asOf();
		return (here.isAfter(there) ? here : there).toString();
	}

	Profile profile() {
		return new Profile(new PersonName(this.name), this.affiliation, RichText.orNull(this.bio), this.homepage,
				Instant.parse(this.asOf));
	}

}
