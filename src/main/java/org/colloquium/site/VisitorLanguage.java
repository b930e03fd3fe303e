package org.colloquium.site;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

import org.colloquium.shared.SiteLanguage;

/**
 * The language in which a visitor is answered: the one that the address asks for, the one
 * that was chosen earlier, the first of the browser's that the site speaks, or the
 * site's.
 */
@Component("localeResolver")
class VisitorLanguage implements LocaleResolver {

	/** Remembers what a visitor chose. */
	static final String COOKIE = "language";

	private static final String RESOLVED = VisitorLanguage.class.getName();

	private final SiteLanguage site;

	VisitorLanguage(SiteLanguage site) {
		this.site = site;
	}

	/* A page asks dozens of times. */
	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		Locale known = (Locale) request.getAttribute(RESOLVED);
		if (known == null) {
			known = resolve(request);
			request.setAttribute(RESOLVED, known);
		}
		return known;
	}

	private Locale resolve(HttpServletRequest request) {
		return Optional.ofNullable(PageAddress.of(request).language())
			.or(() -> chosen(request))
			.or(() -> preferred(request))
			.orElse(this.site.language());
	}

	private static Optional<Locale> chosen(HttpServletRequest request) {
		Cookie[] cookies = (request.getCookies() != null) ? request.getCookies() : new Cookie[0];
		return Arrays.stream(cookies)
			.filter((cookie) -> cookie.getName().equals(COOKIE))
			.flatMap((cookie) -> SiteLanguage.find(cookie.getValue()).stream())
			.findFirst();
	}

	private static Optional<Locale> preferred(HttpServletRequest request) {
		return told(request).stream().flatMap((locale) -> SiteLanguage.find(locale.getLanguage()).stream()).findFirst();
	}

	private static List<Locale> told(HttpServletRequest request) {
		try {
			// without the header it would be the language of the machine
			return (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null) ? Collections.list(request.getLocales())
					: List.of();
		}
		catch (RequestRejectedException ex) {
			// signs that no language has are no wish, and even a refusal has a language
			return List.of();
		}
	}

	@Override
	public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
		throw new UnsupportedOperationException("A visitor chooses the language at an address of its own");
	}

}
