package org.colloquium.people;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * The picture of a speaker. It stands apart from the speaker, so that no list loads it.
 */
@Entity
public class SpeakerPicture {

	@Id
	private Long speakerId;

	private String hash;

	private int width;

	private int height;

	@Column(length = 1_000_000)
	private byte[] small;

	@Column(length = 1_000_000)
	private byte[] large;

	private Long takenFrom;

	private Instant updated;

	protected SpeakerPicture() {
	}

	SpeakerPicture(Long speakerId, Portrait portrait, Instant now) {
		this.speakerId = speakerId;
		this.hash = portrait.hash();
		this.width = portrait.width();
		this.height = portrait.height();
		this.small = portrait.small();
		this.large = portrait.large();
		this.updated = now;
	}

	/**
	 * The same for the survivor of a merger.
	 */
	SpeakerPicture passedOn(Long survivor) {
		SpeakerPicture copy = new SpeakerPicture(survivor,
				new Portrait(this.small, this.large, this.width, this.height), this.updated);
		copy.takenFrom = this.speakerId;
		return copy;
	}

	public String hash() {
		return this.hash;
	}

	/** A JPEG file of at most 320 pixels on the longer side. */
	public byte[] small() {
		return this.small;
	}

	/** A JPEG file of at most 640 pixels on the longer side. */
	public byte[] large() {
		return this.large;
	}

	/** When it was sent. */
	public Instant updated() {
		return this.updated;
	}

}
