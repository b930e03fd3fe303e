package org.colloquium.feed;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;

import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

import org.colloquium.event.ZoneSpan;

/**
 * Tells a calendar how the clocks of a zone go in the years of some events (RFC 5545,
 * 3.6.5). The rules are those that the events were entered by, Java's own; changes that
 * come back every year are told once.
 */
class ClockChanges {

	/* In so many years a last Sunday differs from a fourth one. */
	private static final int YEARS_AHEAD = 7;

	private final ZoneRules rules;

	private final VTimeZone zone = new VTimeZone();

	ClockChanges(ZoneSpan span) {
		this.rules = span.zone().getRules();
		this.zone.add(new TzId(span.zone().getId()));
		Instant first = startOfYear(span.first(), -1);
		List<ZoneOffsetTransition> transitions = transitions(first, startOfYear(span.last(), YEARS_AHEAD));
		if (transitions.isEmpty() || transitions.get(0).getInstant().isAfter(span.first())) {
			addStart(first);
		}
		Recurrence.of(transitions).forEach(this::add);
	}

	VTimeZone zone() {
		return this.zone;
	}

	private static Instant startOfYear(Instant time, int later) {
		int year = time.atOffset(ZoneOffset.UTC).getYear() + later;
		return Year.of(year).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
	}

	private List<ZoneOffsetTransition> transitions(Instant from, Instant until) {
		List<ZoneOffsetTransition> found = new ArrayList<>();
		ZoneOffsetTransition next = this.rules.nextTransition(from);
		while (next != null && next.getInstant().isBefore(until)) {
			found.add(next);
			next = this.rules.nextTransition(next.getInstant());
		}
		return found;
	}

	private void addStart(Instant first) {
		ZoneOffset offset = this.rules.getOffset(first);
		this.zone.add(observance(first, offset, offset, LocalDateTime.ofInstant(first, offset)));
	}

	private void add(Recurrence recurrence) {
		ZoneOffsetTransition first = recurrence.first();
		Observance observance = observance(first.getInstant(), first.getOffsetBefore(), first.getOffsetAfter(),
				first.getDateTimeBefore());
		if (recurrence.rule() != null) {
			observance.add(new RRule<>(recurrence.rule()));
		}
		this.zone.add(observance);
	}

	private Observance observance(Instant from, ZoneOffset before, ZoneOffset after, LocalDateTime start) {
		Observance observance = this.rules.isDaylightSavings(from) ? new Daylight() : new Standard();
		observance.add(new DtStart<>(start));
		observance.add(new TzOffsetFrom(before));
		observance.add(new TzOffsetTo(after));
		return observance;
	}

}
