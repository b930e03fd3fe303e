package org.colloquium.security;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

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

	/** What one editor typed is not sent in the name of another who signs in next. */
	@Override
	public SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
		SavedRequest saved = super.getRequest(request, response);
		Authentication now = SecurityContextHolder.getContext().getAuthentication();
		String[] editor = (saved != null) ? saved.getParameterValues("editor") : null;
		boolean signedIn = now != null && !(now instanceof AnonymousAuthenticationToken);
		if (signedIn && editor != null && editor.length > 0 && !now.getName().equals(editor[0])) {
			removeRequest(request, response);
			return null;
		}
		return saved;
	}

	@Override
	public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
		super.saveRequest(isOfParts(request) ? LeftFiles.of(request) : request, response);
	}

	/**
	 * A file that came with the form was not kept, so that it is a form without files.
	 */
	@Override
	public HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
		HttpServletRequest late = super.getMatchingRequest(request, response);
		return (late != null && isOfParts(late)) ? new PlainForm(late) : late;
	}

	private static boolean isOfParts(HttpServletRequest request) {
		String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
		return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
	}

	private static final class PlainForm extends HttpServletRequestWrapper {

		PlainForm(HttpServletRequest form) {
			super(form);
		}

		@Override
		public String getContentType() {
			return MediaType.APPLICATION_FORM_URLENCODED_VALUE;
		}

		@Override
		public String getHeader(String name) {
			return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name) ? getContentType() : super.getHeader(name);
		}

		@Override
		public Enumeration<String> getHeaders(String name) {
			return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name) ? Collections.enumeration(Set.of(getContentType()))
					: super.getHeaders(name);
		}

	}

	private static boolean isWorthKeeping(HttpServletRequest request) {
		// what comes in chunks does not tell its length
		boolean small = request.getContentLengthLong() <= MAX_BYTES
				&& request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
		return small && Set.of("GET", "POST").contains(request.getMethod())
				&& request.getHeader("X-Requested-With") == null;
	}

}
