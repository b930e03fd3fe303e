package org.colloquium.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

import org.springframework.web.multipart.MultipartFile;

import org.colloquium.people.PersonName;
import org.colloquium.people.PictureChange;
import org.colloquium.people.PictureFile;
import org.colloquium.people.Profile;
import org.colloquium.people.Speaker;
import org.colloquium.shared.RichText;
import org.colloquium.shared.Typed;
import org.colloquium.shared.Violations;

/**
 * What an editor typed into the form of a speaker.
 *
 * @param version the one that the editor saw
 * @param name of the speaker
 * @param affiliation where the speaker works
 * @param bio in Markdown
 * @param homepage a link
 * @param picture a file, or an empty one
 * @param removePicture whether there shall be none
 * @param pictureLost whether the file was left behind when the session ran out
 */
record SpeakerForm(Integer version, String name, String affiliation, String bio, String homepage, MultipartFile picture,
		Boolean removePicture, Boolean pictureLost) {

	static SpeakerForm blank() {
		return new SpeakerForm(null, null, null, null, null, null, null, null);
	}

	static SpeakerForm of(Speaker speaker) {
		return new SpeakerForm(speaker.version(), speaker.name().value(), speaker.affiliation(),
				(speaker.bio() != null) ? speaker.bio().source() : null, speaker.homepage(), null, null, null);
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
		if (!violations.isEmpty()) {
			violations.adopt(this::pictureChange);
		}
		violations.refuseIfAny();
		return new Profile(new PersonName(line), institution, text, address, now);
	}

	/** Whether a picture came with it, which browsers do not send again by themselves. */
	public boolean isPictured() {
		return this.picture != null && !this.picture.isEmpty();
	}

	/** Whether one was chosen that did not come with it. */
	public boolean isPictureLost() {
		return Boolean.TRUE.equals(this.pictureLost);
	}

	/**
	 * What shall become of the picture.
	 * @throws org.colloquium.shared.Refused when the file cannot be accepted
	 */
	PictureChange pictureChange() {
		if (!isPictured()) {
			return Boolean.TRUE.equals(this.removePicture) ? PictureChange.REMOVAL : PictureChange.NONE;
		}
		try {
			return PictureChange.to(PictureFile.read(this.picture.getBytes()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	int seen() {
		return (this.version != null) ? this.version : -1;
	}

}
