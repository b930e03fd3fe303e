package org.colloquium.feed;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.info.BuildProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

import org.colloquium.shared.SiteLanguage;
import org.colloquium.shared.SiteSettings;

/**
 * Sends an answer for programs. Whoever has it already is told so, without anything being
 * written.
 */
@Component
class Delivery {

	private static final Pattern UNWANTED = Pattern.compile("gzip;q=0(?:\\.0*+)?(?:,|$)");

	private static final String CACHE_CONTROL = CacheControl.maxAge(Duration.ofMinutes(5))
		.cachePublic()
		.getHeaderValue();

	private final FeedStore store;

	private final SiteSettings site;

	private final SiteLanguage language;

	private final Object build;

	Delivery(FeedStore store, SiteSettings site, SiteLanguage language, ObjectProvider<BuildProperties> build) {
		this.store = store;
		this.site = site;
		this.language = language;
		this.build = build.stream().map(BuildProperties::getTime).findFirst().orElse(null);
	}

	/**
	 * Sends an answer.
	 * @param exchange who asks, and what they are told
	 * @param parcel what kind of answer it is
	 * @param moment for which moment
	 * @param writer writes it, if need be
	 */
	void send(ServletWebRequest exchange, Parcel parcel, Moment moment, FeedStore.Writer writer) throws IOException {
		Validator validator = validator(parcel, moment);
		HttpServletResponse response = exchange.getResponse();
		response.setHeader(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		if (exchange.checkNotModified(validator.etag(), validator.lastModified(moment.now()).toEpochMilli())) {
			return;
		}
		response.setContentType(parcel.type().toString());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + parcel.file() + "\"");
		try {
			send(exchange.getRequest(), response, validator.key(), writer);
		}
		catch (IOException | RuntimeException ex) {
			takeBack(response);
			throw ex;
		}
	}

	/*
	 * Nobody is to keep the page that says why nothing came, or to take it for an answer.
	 */
	private static void takeBack(HttpServletResponse response) {
		for (String header : List.of(HttpHeaders.CACHE_CONTROL, HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED,
				HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.CONTENT_ENCODING)) {
			response.setHeader(header, null);
		}
	}

	private Validator validator(Parcel parcel, Moment moment) {
		return Validator.of(parcel.since(moment), parcel.file(), parcel.asked(), moment.edition().revision(),
				moment.edition().changed(), parcel.dependsOnNow() ? moment.edition().lastEnd() : null,
				parcel.dependsOnDate() ? moment.today() : null, this.site, this.language, this.build);
	}

	private void send(HttpServletRequest request, HttpServletResponse response, String key, FeedStore.Writer writer)
			throws IOException {
		boolean compressed = takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
		try (FeedStore.Kept kept = this.store.get(key, compressed, writer)) {
			if (compressed) {
				response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
			}
			response.setContentLengthLong(kept.size());
			if (!HttpMethod.HEAD.matches(request.getMethod())) {
				kept.stream().transferTo(response.getOutputStream());
			}
		}
	}

	private static boolean takesGzip(String accepted) {
		if (accepted == null) {
			return false;
		}
		String all = accepted.toLowerCase(Locale.ROOT).replace(" ", "");
		return all.contains("gzip") && !UNWANTED.matcher(all).find();
	}

}
