package org.colloquium.feed;

import java.util.Map;
import java.util.Optional;

import org.colloquium.event.EventFilter;
import org.colloquium.event.Selection;
import org.colloquium.event.When;
import org.colloquium.shared.Violations;

/**
 * What somebody wants to be kept informed of, and how.
 *
 * @param filter which events
 * @param alarm minutes before an event at which a calendar is to ring, or {@code null}
 * @param cancelledShown whether a calendar is to go on showing what is cancelled
 * @param limit how many events at most, 0 for all
 */
record FeedRequest(EventFilter filter, Integer alarm, boolean cancelledShown, int limit) {

	private static final int FOUR_WEEKS = 4 * 7 * 24 * 60;

	private static final int MOST = 1_000;

	/**
	 * Reads a request.
	 * @throws org.colloquium.shared.Refused naming what is malformed
	 */
	static FeedRequest parse(Map<String, String[]> parameters) {
		EventFilter filter = EventFilter.parse(parameters);
		Violations violations = new Violations();
		Integer alarm = number(parameters, "alarm", FOUR_WEEKS, violations);
		Integer limit = number(parameters, "limit", MOST, violations);
		String cancelled = first(parameters, "cancelled");
		if (cancelled != null && !cancelled.equals("show")) {
			violations.reject("cancelled", "cancelled-unknown", cancelled);
		}
		violations.refuseIfAny();
		return new FeedRequest((limit != null) ? filter : filter.onPage(0), alarm, cancelled != null,
				(limit != null) ? limit : 0);
	}

	private static Integer number(Map<String, String[]> parameters, String name, int most, Violations violations) {
		String value = first(parameters, name);
		if (value == null) {
			return null;
		}
		if (!value.matches("\\d{1,6}") || Integer.parseInt(value) > most) {
			violations.reject(name, "number-expected", value, most);
			return null;
		}
		return Integer.valueOf(value);
	}

	private static String first(Map<String, String[]> parameters, String name) {
		String[] values = parameters.get(name);
		return (values != null && values.length > 0 && !values[0].isBlank()) ? values[0].strip() : null;
	}

	/**
	 * The request as the query of an address.
	 * @return encoded, with the question mark; empty where nothing is asked for
	 */
	String query() {
		StringBuilder query = new StringBuilder(this.filter.query());
		add(query, "alarm", this.alarm);
		add(query, "cancelled", this.cancelledShown ? "show" : null);
		add(query, "limit", (this.limit > 0) ? this.limit : null);
		return query.toString();
	}

	private static void add(StringBuilder query, String name, Object value) {
		if (value != null) {
			query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(value);
		}
	}

	FeedRequest with(String name, String value) {
		return new FeedRequest(this.filter.with(name, value), this.alarm, this.cancelledShown, this.limit);
	}

	boolean dependsOnNow() {
		return this.filter.side() != When.ALL;
	}

	Selection selection(Moment moment, Selection.Order order) {
		return new Selection(this.filter, moment.now(), null, order, this.limit);
	}

	/* Calendars are told of what is off. */
	Selection calendarSelection(Moment moment) {
		return new Selection(this.filter, moment.now(), moment.goneSince(), Selection.Order.START, this.limit);
	}

	/** What follows behind the events that were asked for. */
	FeedRequest next() {
		return new FeedRequest(this.filter.onPage(this.filter.page() + 1), this.alarm, this.cancelledShown, this.limit);
	}

	/**
	 * The first event that follows.
	 * @return what asks for it, or nothing where nothing can follow
	 */
	Optional<FeedRequest> following() {
		long skipped = (this.filter.page() + 1L) * this.limit;
		return (this.limit > 0 && skipped <= EventFilter.LAST_PAGE)
				? Optional.of(new FeedRequest(this.filter.onPage((int) skipped), this.alarm, this.cancelledShown, 1))
				: Optional.empty();
	}

}
