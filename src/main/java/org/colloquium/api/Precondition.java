package org.colloquium.api;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

import org.colloquium.event.Event;

/**
 * Which version of an event a caller means to change ({@code If-Match}, RFC 9110,
 * 13.1.1).
 */
final class Precondition {

	private static final int NONE = -1;

	private Precondition() {
	}

	/**
	 * The version that the caller saw.
	 * @param header the header's value, or {@code null}
	 * @param event the event as it is now; a star stands for its version, and of several
	 * tags one that names it is enough
	 * @return the version; none that an event can have when the header is no tag of ours
	 * @throws Missing when there is no header
	 */
	static int version(String header, Event event) {
		if (header == null) {
			throw new Missing();
		}
		int seen = NONE;
		for (String part : header.split(",")) {
			String tag = part.strip().replaceFirst("^W/", "").replace("\"", "");
			if (tag.equals("*") || tag.equals(String.valueOf(event.version()))) {
				return event.version();
			}
			seen = tag.matches("\\d{1,9}") ? Integer.parseInt(tag) : seen;
		}
		return seen;
	}

	/**
	 * A change without saying of which version (RFC 6585, 3).
	 */
	@ResponseStatus(HttpStatus.PRECONDITION_REQUIRED)
	static class Missing extends RuntimeException {

	}

}
