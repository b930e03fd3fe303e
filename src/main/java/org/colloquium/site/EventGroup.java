package org.colloquium.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

import org.colloquium.event.Event;

/**
 * Events that stand under one heading of a list: this week, next week, or a month.
 *
 * @param heading the message's key
 * @param month the first day of the month that the heading may name
 * @param events the events in the order of the list
 */
record EventGroup(String heading, LocalDate month, List<Event> events) {

	/**
	 * Cuts a list into groups without changing its order.
	 * @param events the list
	 * @param today the department's date
	 * @return the groups
	 */
	static List<EventGroup> of(List<Event> events, LocalDate today) {
		List<EventGroup> groups = new ArrayList<>();
		for (Event event : events) {
			String heading = heading(event.slot().day(), today);
			LocalDate month = event.slot().day().withDayOfMonth(1);
			EventGroup last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
			boolean same = last != null && last.heading.equals(heading)
					&& (!heading.equals("group.month") || last.month.equals(month));
			if (!same) {
				last = new EventGroup(heading, month, new ArrayList<>());
				groups.add(last);
			}
			last.events.add(event);
		}
		return groups;
	}

	private static String heading(LocalDate day, LocalDate today) {
		LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		if (day.isBefore(monday) || !day.isBefore(monday.plusWeeks(2))) {
			return "group.month";
		}
		return day.isBefore(monday.plusWeeks(1)) ? "group.this-week" : "group.next-week";
	}

}
