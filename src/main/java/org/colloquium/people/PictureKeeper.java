package org.colloquium.people;

import java.time.Clock;

import org.springframework.stereotype.Component;

/**
 * Keeps the pictures of speakers, within the transaction that changes the speakers.
 */
@Component
class PictureKeeper {

	private final SpeakerPictureRepository pictures;

	private final Clock clock;

	PictureKeeper(SpeakerPictureRepository pictures, Clock clock) {
		this.pictures = pictures;
		this.clock = clock;
	}

	void change(Long speaker, PictureChange change) {
		if (change.replacement() != null) {
			this.pictures.save(new SpeakerPicture(speaker, change.replacement(), this.clock.instant()));
		}
		else if (change.removal()) {
			this.pictures.findBySpeakerId(speaker).ifPresent(this.pictures::delete);
		}
	}

	/** A survivor without a picture gets that of who vanishes. */
	void passOn(Long lost, Long kept) {
		if (!this.pictures.existsBySpeakerId(kept)) {
			this.pictures.findBySpeakerId(lost).ifPresent((picture) -> this.pictures.save(picture.passedOn(kept)));
		}
	}

	/** Whoever comes back kept the picture; the survivor has it no longer. */
	void giveBack(Long kept, Long lost) {
		this.pictures.findBySpeakerIdAndTakenFrom(kept, lost).forEach(this.pictures::delete);
	}

}
