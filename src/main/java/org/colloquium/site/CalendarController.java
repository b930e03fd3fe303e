package org.colloquium.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

import org.colloquium.event.Event;
import org.colloquium.event.Events;
import org.colloquium.event.Timeslot;
import org.colloquium.shared.NotFound;
import org.colloquium.shared.Refused;
import org.colloquium.shared.SiteSettings;

/**
 * A month as a calendar, weeks beginning on Monday (ISO 8601).
 */
@Controller
class CalendarController {

	private final Events events;

	private final SiteSettings site;

	CalendarController(Events events, SiteSettings site) {
		this.events = events;
		this.site = site;
	}

	@GetMapping("/calendar")
	String now(@ModelAttribute("today") LocalDate today) {
		return "redirect:/calendar/" + YearMonth.from(today);
	}

	@GetMapping("/calendar/{month}")
	String month(@PathVariable("month") String text, Model model) {
		YearMonth month = parse(text);
		LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
		List<Event> found = this.events.between(first.atStartOfDay(this.site.zone()).toInstant(),
				last.plusDays(1).atStartOfDay(this.site.zone()).toInstant());
		model.addAttribute("month", month.atDay(1));
		model.addAttribute("weeks", weeks(first, last, month, found));
		model.addAttribute("none", found.isEmpty());
		model.addAttribute("previousMonth", month.minusMonths(1));
		model.addAttribute("nextMonth", month.plusMonths(1));
		return "site/calendar";
	}

	private static YearMonth parse(String text) {
		try {
			YearMonth month = YearMonth.parse(text);
			if (month.getYear() < Timeslot.FIRST_YEAR || month.getYear() > Timeslot.LAST_YEAR) {
				throw new NotFound("month", text);
			}
			return month;
		}
		catch (DateTimeParseException ex) {
			throw new Refused("month", "month-malformed", text);
		}
	}

	private static List<List<Day>> weeks(LocalDate first, LocalDate last, YearMonth month, List<Event> events) {
		List<List<Day>> weeks = new ArrayList<>();
		for (LocalDate monday = first; monday.isBefore(last); monday = monday.plusWeeks(1)) {
			weeks.add(monday.datesUntil(monday.plusWeeks(1)).map((day) -> day(day, month, events)).toList());
		}
		return weeks;
	}

	private static Day day(LocalDate day, YearMonth month, List<Event> events) {
		return new Day(day, YearMonth.from(day).equals(month),
				events.stream()
					.filter((event) -> !event.slot().day().isAfter(day) && !event.slot().lastDay().isBefore(day))
					.toList());
	}

	/**
	 * A cell of the calendar.
	 */
	record Day(LocalDate date, boolean inMonth, List<Event> events) {

		/** A cell that held more would push the rest of its week off the screen. */
		private static final int MOST = 8;

		public List<Event> shown() {
			return this.events.subList(0, this.events.size() - more());
		}

		public int more() {
			return (this.events.size() > MOST) ? this.events.size() - MOST + 1 : 0;
		}

	}

}
