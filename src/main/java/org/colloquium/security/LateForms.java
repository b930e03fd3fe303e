package org.colloquium.security;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Keeps what an editor sent after the session had run out, and goes on with it once the
 * editor has signed in again: a page that was asked for, or a form with all that was
 * typed. What a script asks for in the background is not kept, lest it take the place of
 * the form.
 */
class LateForms extends HttpSessionRequestCache {

	/** Whoever is not signed in shall not fill the memory. */
	static final int MAX_BYTES = 1_000_000;

	LateForms() {
		setRequestMatcher(LateForms::isWorthKeeping);
	}

	private static boolean isWorthKeeping(HttpServletRequest request) {
		return Set.of("GET", "POST").contains(request.getMethod()) && request.getHeader("X-Requested-With") == null
				&& request.getContentLengthLong() <= MAX_BYTES;
	}

}
