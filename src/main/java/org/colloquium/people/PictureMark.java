package org.colloquium.people;

/**
 * What a page has to know of a picture to show it.
 *
 * @param speaker id of who is on it
 * @param hash tells it from any other
 * @param width of the small one, in pixels
 * @param height of the small one, in pixels
 */
public record PictureMark(Long speaker, String hash, int width, int height) {

	/** The path of the small one, which is always this one. */
	public String small() {
		return "/speakers/" + this.speaker + "/picture/" + this.hash + "-small.jpg";
	}

	/** The path of the large one, which is always this one. */
	public String large() {
		return "/speakers/" + this.speaker + "/picture/" + this.hash + ".jpg";
	}

}
