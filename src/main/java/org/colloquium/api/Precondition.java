package org.colloquium.api;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

import org.colloquium.event.Event;

/**
 * Which version of an event a caller means to change ({@code If-Match}, RFC 9110,
 * 13.1.1).
 */
final class Precondition {

	private Precondition() {
	}

	/**
	 * The version that the caller saw.
	 * @param header the header's value, or {@code null}
	 * @param event the event as it is now, whose version a star stands for
	 * @return the version; none that an event can have when the header is no tag of ours
	 * @throws Missing when there is no header
	 */
	static int version(String header, Event event) {
		if (header == null) {
			throw new Missing();
		}
		String tag = header.strip().replaceFirst("^W/", "").replace("\"", "");
		if (tag.equals("*")) {
			return event.version();
		}
		return tag.matches("\\d{1,9}") ? Integer.parseInt(tag) : -1;
	}

	/**
	 * A change without saying of which version (RFC 6585, 3).
	 */
	@ResponseStatus(HttpStatus.PRECONDITION_REQUIRED)
	static class Missing extends RuntimeException {

	}

}
