package org.colloquium.event;

import java.time.Instant;

import org.colloquium.people.PersonName;
import org.colloquium.people.Profile;
import org.colloquium.shared.RichText;

/**
 * How an event introduces one of its speakers.
 */
record Credit(PersonName name, String affiliation, RichText bio, String homepage) {

	Profile asOf(Instant time) {
		return new Profile(this.name, this.affiliation, this.bio, this.homepage, time);
	}

}
