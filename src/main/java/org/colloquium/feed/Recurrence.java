package org.colloquium.feed;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Changes of the clock that come back on the same weekday of the same month, such as the
 * last Sunday of March.
 */
final class Recurrence {

	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

	private static final int LAST = -1;

	private final List<ZoneOffsetTransition> transitions = new ArrayList<>();

	private final Set<Integer> ordinals = new HashSet<>();

	private boolean open;

	private Recurrence(ZoneOffsetTransition first) {
		this.transitions.add(first);
		this.ordinals.addAll(ordinals(first.getDateTimeBefore()));
	}

	static List<Recurrence> of(List<ZoneOffsetTransition> transitions) {
		List<Recurrence> all = new ArrayList<>();
		for (ZoneOffsetTransition next : transitions) {
			if (all.stream().noneMatch((known) -> known.takes(next))) {
				all.add(new Recurrence(next));
			}
		}
		int last = transitions.isEmpty() ? 0 : transitions.get(transitions.size() - 1).getDateTimeBefore().getYear();
		all.forEach((each) -> each.open = each.last().getDateTimeBefore().getYear() == last);
		return all;
	}

	private boolean takes(ZoneOffsetTransition next) {
		LocalDateTime before = last().getDateTimeBefore();
		LocalDateTime time = next.getDateTimeBefore();
		boolean likewise = time.getYear() == before.getYear() + 1 && time.getMonth() == before.getMonth()
				&& time.getDayOfWeek() == before.getDayOfWeek() && time.toLocalTime().equals(before.toLocalTime())
				&& next.getOffsetBefore().equals(last().getOffsetBefore())
				&& next.getOffsetAfter().equals(last().getOffsetAfter());
		Set<Integer> common = new HashSet<>(this.ordinals);
		common.retainAll(ordinals(time));
		if (!likewise || common.isEmpty()) {
			return false;
		}
		this.ordinals.retainAll(common);
		return this.transitions.add(next);
	}

	private static Set<Integer> ordinals(LocalDateTime time) {
		int nth = (time.getDayOfMonth() - 1) / 7 + 1;
		boolean last = time.plusWeeks(1).getMonth() != time.getMonth();
		return last ? Set.of(nth, LAST) : Set.of(nth);
	}

	ZoneOffsetTransition first() {
		return this.transitions.get(0);
	}

	private ZoneOffsetTransition last() {
		return this.transitions.get(this.transitions.size() - 1);
	}

	/**
	 * The rule of the recurrence (RFC 5545, 3.3.10).
	 * @return {@code null} for a change that happened once
	 */
	String rule() {
		if (this.transitions.size() == 1) {
			return null;
		}
		LocalDateTime time = first().getDateTimeBefore();
		int ordinal = this.ordinals.contains(LAST) ? LAST : this.ordinals.iterator().next();
		String rule = "FREQ=YEARLY;BYMONTH=" + time.getMonthValue() + ";BYDAY=" + ordinal + day(time.getDayOfWeek());
		// a day later, since some take the wall time of the last change for UTC
		return this.open ? rule
				: rule + ";UNTIL=" + UTC.format(last().getInstant().atOffset(ZoneOffset.UTC).plusDays(1));
	}

	private static String day(DayOfWeek day) {
		return day.name().substring(0, 2);
	}

}
