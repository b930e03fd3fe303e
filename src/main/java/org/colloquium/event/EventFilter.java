package org.colloquium.event;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.domain.Page;
import org.springframework.web.util.UriComponentsBuilder;

import org.colloquium.shared.Typed;
import org.colloquium.shared.Violations;

/**
 * Which events a list shows. Pages and API, and whatever else lists events, read the same
 * filter from an address and write it into their links, here and nowhere else.
 *
 * @param words the plain values by the name of their parameter: {@code q}, {@code series}
 * (slug), {@code speaker} and {@code host} (id or slug of the name), {@code category},
 * {@code tag}, {@code place}, {@code audience}, {@code language}, {@code material} (what
 * there is to see afterwards: {@code slides}, {@code recording})
 * @param from the first day, in the department's zone, or {@code null}
 * @param to the last day, or {@code null}
 * @param when which side of now, or {@code null} for the usual one
 * @param page which page of the list, from 0
 * @param position where that page is, if somebody who was on the one beside it knows, or
 * {@code null}
 */
public record EventFilter(Map<String, String> words, LocalDate from, LocalDate to, When when, int page,
		PagePosition position) {

	/** A list may be asked for this page at most; what lies behind is found by date. */
	public static final int LAST_PAGE = 100_000;

	private static final Set<String> WORDS = Set.of("q", "series", "speaker", "host", "category", "tag", "place",
			"audience", "language", "material");

	/**
	 * By these the database keeps the events together, or the people that lead to them.
	 */
	private static final Set<String> KEPT_TOGETHER = Set.of("series", "speaker", "host");

	private static final int WORD_LENGTH = 500;

	private static final Set<String> POSITIONS = Set.of("after", "before");

	private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 4)
		.appendPattern("-MM-dd")
		.toFormatter(Locale.ROOT)
		.withResolverStyle(ResolverStyle.STRICT);

	public static EventFilter none() {
		return new EventFilter(Map.of(), null, null, null, 0, null);
	}

	/**
	 * Reads a filter from the parameters of a request.
	 * @param parameters the values of each parameter, of which the first counts; others
	 * than the filter's own are passed over
	 * @return the filter
	 * @throws org.colloquium.shared.Refused naming every parameter that is malformed
	 */
	public static EventFilter parse(Map<String, String[]> parameters) {
		Violations violations = new Violations();
		Map<String, String> words = new LinkedHashMap<>();
		WORDS.stream().sorted().forEach((name) -> {
			String word = new Typed(violations).line(name, first(parameters, name), WORD_LENGTH);
			if (word != null) {
				words.put(name, word);
			}
		});
		EventFilter filter = new EventFilter(words, date(parameters, "from", violations),
				date(parameters, "to", violations), when(parameters, violations), page(parameters, violations),
				PagePosition.parse(parameters));
		violations.refuseIfAny();
		return filter;
	}

	private static String first(Map<String, String[]> parameters, String name) {
		String[] values = parameters.get(name);
		return (values != null && values.length > 0 && !values[0].isBlank()) ? values[0].strip() : null;
	}

	private static LocalDate date(Map<String, String[]> parameters, String name, Violations violations) {
		String value = first(parameters, name);
		try {
			return (value != null) ? LocalDate.parse(value, DATE) : null;
		}
		catch (DateTimeParseException ex) {
			violations.reject(name, "date-malformed", value);
			return null;
		}
	}

	private static When when(Map<String, String[]> parameters, Violations violations) {
		String value = first(parameters, "when");
		for (When when : When.values()) {
			if (when.name().toLowerCase(Locale.ROOT).equals(value)) {
				return when;
			}
		}
		if (value != null) {
			violations.reject("when", "when-unknown", value);
		}
		return null;
	}

	private static int page(Map<String, String[]> parameters, Violations violations) {
		String value = first(parameters, "page");
		if (value == null) {
			return 0;
		}
		if (!value.matches("-?\\d{1,30}")) {
			violations.reject("page", "number-malformed", value);
			return 0;
		}
		boolean within = value.length() < 9;
		return value.startsWith("-") ? 0 : within ? Math.min(Integer.parseInt(value), LAST_PAGE) : LAST_PAGE;
	}

	public String word(String name) {
		return this.words.get(name);
	}

	/** The number of a speaker or host, where a value is one. */
	public static Optional<Long> id(String value) {
		return value.matches("\\d{1,18}") ? Optional.of(Long.valueOf(value)) : Optional.empty();
	}

	/**
	 * Which side of now the list is on. Who asks for certain days means those days,
	 * whether they are past or not.
	 * @return the side asked for, otherwise all for a range of days and the upcoming for
	 * none
	 */
	public When side() {
		if (this.when != null) {
			return this.when;
		}
		return (this.from != null || this.to != null) ? When.ALL : When.UPCOMING;
	}

	/**
	 * Whether the list begins with the earliest event: what is to come, and what somebody
	 * wants to see from a day on. Otherwise the latest comes first.
	 */
	public boolean isForward() {
		return side() == When.UPCOMING || (this.when == null && this.from != null);
	}

	public EventFilter with(String name, String value) {
		Map<String, String[]> parameters = elsewhere();
		parameters.put(name, new String[] { value });
		return parse(parameters);
	}

	public EventFilter without(String name) {
		Map<String, String[]> parameters = elsewhere();
		parameters.remove(name);
		parameters.remove("page");
		return parse(parameters);
	}

	/* What a position tells of one list is wrong in another. */
	private Map<String, String[]> elsewhere() {
		Map<String, String[]> parameters = new LinkedHashMap<>();
		parameters().forEach((name, value) -> parameters.put(name, new String[] { value }));
		POSITIONS.forEach(parameters::remove);
		return parameters;
	}

	public EventFilter onPage(int number) {
		return onPage(number, null);
	}

	private EventFilter onPage(int number, PagePosition position) {
		return new EventFilter(this.words, this.from, this.to, this.when, Math.max(0, Math.min(number, LAST_PAGE)),
				position);
	}

	/**
	 * The page after one that is shown.
	 * @param shown events in the order of time, or whatever else makes a page
	 * @return the filter of the next page
	 */
	public EventFilter next(Page<?> shown) {
		PagePosition end = isKeptTogether() && last(shown) instanceof Event event ? PagePosition.after(event) : null;
		return onPage(shown.getNumber() + 1, end);
	}

	/**
	 * The page before one that is shown.
	 * @param shown events in the order of time, or whatever else makes a page
	 * @return the filter of the previous page
	 */
	public EventFilter previous(Page<?> shown) {
		boolean known = shown.getNumber() > 1 && shown.hasContent() && isKeptTogether();
		PagePosition beginning = known && shown.getContent().get(0) instanceof Event event ? PagePosition.before(event)
				: null;
		return onPage(shown.getNumber() - 1, beginning);
	}

	private static Object last(Page<?> shown) {
		return shown.hasContent() ? shown.getContent().get(shown.getNumberOfElements() - 1) : null;
	}

	/**
	 * The first page of the same list up to a day.
	 * @param day the last one in the order of the list
	 */
	EventFilter asFarAs(LocalDate day) {
		if (!isForward()) {
			// what goes on for days may have begun before the first one that is asked for
			LocalDate first = (this.from != null && this.from.isAfter(day)) ? this.from : day;
			return new EventFilter(this.words, first, this.to, side(), 0, null);
		}
		return new EventFilter(this.words, this.from, day, (this.from != null) ? this.when : When.UPCOMING, 0, null);
	}

	/**
	 * Whether the database keeps together what the filter lets through.
	 */
	boolean isKeptTogether() {
		return KEPT_TOGETHER.containsAll(this.words.keySet());
	}

	/**
	 * The filter as the parameters of an address, in an order that is always the same.
	 * @return only what differs from the unfiltered list
	 */
	public Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>(this.words);
		put(parameters, "from", this.from);
		put(parameters, "to", this.to);
		put(parameters, "when", (this.when != null) ? this.when.name().toLowerCase(Locale.ROOT) : null);
		put(parameters, "page", (this.page > 0) ? this.page : null);
		if (this.position != null) {
			parameters.put(this.position.name(), this.position.value());
		}
		return parameters;
	}

	private static void put(Map<String, String> parameters, String name, Object value) {
		if (value != null) {
			parameters.put(name, value.toString());
		}
	}

	/**
	 * The filter as the query of an address.
	 * @return encoded, with the question mark; empty for no filter
	 */
	public String query() {
		UriComponentsBuilder query = UriComponentsBuilder.newInstance();
		parameters().forEach((name, value) -> query.queryParam(name, "{" + name + "}"));
		return query.encode().buildAndExpand(parameters()).toUriString();
	}

}
