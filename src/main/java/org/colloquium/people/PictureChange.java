package org.colloquium.people;

/**
 * What shall become of a speaker's picture.
 *
 * @param replacement the new one, or {@code null}
 * @param removal whether there shall be none
 */
public record PictureChange(Portrait replacement, boolean removal) {

	/** It stays as it is. */
	public static final PictureChange NONE = new PictureChange(null, false);

	/** There shall be none. */
	public static final PictureChange REMOVAL = new PictureChange(null, true);

	public static PictureChange to(Portrait portrait) {
		return new PictureChange(portrait, false);
	}

}
