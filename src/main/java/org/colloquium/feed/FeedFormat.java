package org.colloquium.feed;

import java.io.IOException;
import java.io.OutputStream;

import org.springframework.http.MediaType;

/**
 * A language in which programs read the events. The same request at the same moment gives
 * the same bytes.
 */
interface FeedFormat {

	/**
	 * The end of its addresses, which tells it from the others.
	 */
	String extension();

	MediaType type();

	/**
	 * Whether what it says changes at midnight.
	 */
	default boolean dependsOnDate() {
		return false;
	}

	void write(FeedRequest request, Moment moment, OutputStream out) throws IOException;

}
