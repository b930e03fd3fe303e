package org.colloquium.site;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

import org.colloquium.event.Edition;
import org.colloquium.event.Editions;
import org.colloquium.search.EventSearch;
import org.colloquium.shared.SiteSettings;

/**
 * Keeps the readers' pages as they were written, as long as the programme is the same:
 * who is not signed in sees what others saw before, and most see the same few pages. A
 * browser that has a page already is told so, and may show it again when its reader goes
 * back.
 */
class KeptPages extends OncePerRequestFilter {

	private static final long MOST_BYTES = 24L << 20;

	/** Room for the key and the headers of a page. */
	private static final int FRAME = 1_000;

	/** Longer than this nothing is taken for unchanged, whatever was overlooked. */
	static final Duration LONGEST = Duration.ofMinutes(10);

	private static final Pattern READ = Pattern
		.compile("/|/(events|calendar|archive|series|speakers|hosts|subscribe)(/[^.]*)?");

	private final Cache<Key, KeptPage> pages = Caffeine.newBuilder()
		.maximumWeight(MOST_BYTES)
		.weigher((Key key, KeptPage page) -> page.size() + 2 * key.address().length() + FRAME)
		.expireAfterWrite(LONGEST)
		.build();

	private final Editions editions;

	private final EventSearch search;

	private final LocaleResolver languages;

	private final SiteSettings site;

	private final Clock clock;

	KeptPages(Editions editions, EventSearch search, LocaleResolver languages, SiteSettings site, Clock clock) {
		this.editions = editions;
		this.search = search;
		this.languages = languages;
		this.site = site;
		this.clock = clock;
	}

	/* A part of a page, which a script asks for, is told apart by its headers. */
	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return !isRead(request.getMethod()) || request.getHeader("HX-Request") != null || !READ.matcher(path).matches()
				|| request.getUserPrincipal() != null || !this.search.isReady();
	}

	private static boolean isRead(String method) {
		return HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Instant now = this.clock.instant();
		// before anything is read for the page, so that it knows no less
		Edition edition = this.editions.at(now);
		long unanswered = this.search.unanswered();
		Key key = new Key(PageAddress.of(request).own(), this.languages.resolveLocale(request), edition,
				LocalDate.ofInstant(now, this.site.zone()));
		KeptPage page = this.pages.getIfPresent(key);
		if (page != null) {
			page.send(request, response);
			return;
		}
		ContentCachingResponseWrapper written = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, written);
		if (written.getStatus() != HttpServletResponse.SC_OK || !KeptPage.is(written)) {
			written.copyBodyToResponse();
			return;
		}
		page = KeptPage.of(written);
		if (edition.isSettled(now) && this.search.isReady() && this.search.unanswered() == unanswered) {
			this.pages.put(key, page);
		}
		page.send(request, response);
	}

	/**
	 * What a page depends on.
	 *
	 * @param address as it was asked for
	 * @param today with which some dates are said in another way
	 */
	private record Key(String address, Locale language, Edition edition, LocalDate today) {

	}

}
