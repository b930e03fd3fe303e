package org.colloquium.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.colloquium.shared.SiteLanguage;

/**
 * Where a page is, apart from the language in which it is asked for.
 *
 * @param path begins with a slash, encoded as it was sent
 * @param query as it was sent, perhaps empty
 * @param language the language that the address asks for, or {@code null}
 */
record PageAddress(String path, String query, Locale language) {

	private static final String ASKED = "lang=";

	static PageAddress of(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String path = Objects.toString(failed, Objects.toString(request.getRequestURI(), "/"));
		Object query = (failed != null) ? request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING) : null;
		return of(path.substring(Math.min(Objects.toString(request.getContextPath(), "").length(), path.length())),
				Objects.toString(query, Objects.toString(request.getQueryString(), "")));
	}

	static PageAddress of(String path, String query) {
		List<String> parameters = Arrays.asList(query.split("&"));
		Optional<Locale> language = parameters.stream()
			.filter((parameter) -> parameter.startsWith(ASKED))
			.findFirst()
			.flatMap((parameter) -> SiteLanguage.find(parameter.substring(ASKED.length())));
		return new PageAddress(path,
				parameters.stream()
					.filter((parameter) -> !parameter.startsWith(ASKED))
					.collect(Collectors.joining("&")),
				language.orElse(null));
	}

	public List<String> languages() {
		return SiteLanguage.ALL.stream().map(Locale::getLanguage).toList();
	}

	/**
	 * The address of the page in one language, whatever its visitor prefers.
	 * @param code as in ISO 639
	 * @return the path with the query
	 */
	public String in(String code) {
		return this.path + "?" + (this.query.isEmpty() ? "" : this.query + "&") + ASKED + code;
	}

	/**
	 * The address by which the page wants to be known as it is shown.
	 * @return with the language if it was asked for
	 */
	public String own() {
		return (this.language != null) ? in(this.language.getLanguage()) : toString();
	}

	@Override
	public String toString() {
		return this.query.isEmpty() ? this.path : this.path + "?" + this.query;
	}

}
