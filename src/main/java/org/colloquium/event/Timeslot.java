package org.colloquium.event;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * From when to when, in the wall time of a place. The instants are kept beside the wall
 * times, because in the night when clocks are put back a wall time alone says too little.
 *
 * @param start wall time of the beginning
 * @param end wall time of the end
 * @param zone the zone of the wall times (IANA)
 * @param startsAt the beginning on the world's time line
 * @param endsAt the end likewise, not before the beginning
 */
@Embeddable
public record Timeslot(@Column(name = "start_local") LocalDateTime start, @Column(name = "end_local") LocalDateTime end,
		ZoneId zone, Instant startsAt, Instant endsAt) {

	/** The longest that one event may take. */
	public static final Duration MAX_LENGTH = Duration.ofDays(31);

	/** The earliest year that an archive may hold. */
	public static final int FIRST_YEAR = 1800;

	/** The latest year that is no slip of the pen. */
	public static final int LAST_YEAR = 2199;

	public Timeslot {
		if (endsAt.isBefore(startsAt)) {
			throw new IllegalArgumentException("Ends before it starts: " + startsAt + " to " + endsAt);
		}
	}

	/**
	 * When something may have begun at the earliest that ends at a moment or later.
	 * @param end the moment
	 */
	static Instant earliestStart(Instant end) {
		return end.minus(MAX_LENGTH);
	}

	static Timeslot of(ZonedDateTime start, ZonedDateTime end) {
		return new Timeslot(start.toLocalDateTime(), end.toLocalDateTime(), start.getZone(), start.toInstant(),
				end.toInstant());
	}

	public LocalDate day() {
		return this.start.toLocalDate();
	}

	/**
	 * Whether the event reaches into another day; ending at midnight does not count.
	 * @return {@code true} if readers must be told the last day too
	 */
	public boolean isMultiDay() {
		return lastDay().isAfter(day());
	}

	/**
	 * The last day on which something of the event takes place.
	 * @return the day of the end, or the day before when it ends at midnight
	 */
	public LocalDate lastDay() {
		LocalDate last = this.end.toLocalDate();
		boolean midnight = this.end.toLocalTime().toSecondOfDay() == 0;
		return (midnight && last.isAfter(day())) ? last.minusDays(1) : last;
	}

	public ZonedDateTime zonedStart() {
		return this.startsAt.atZone(this.zone);
	}

	public ZonedDateTime zonedEnd() {
		return this.endsAt.atZone(this.zone);
	}

	public boolean isOver(Instant now) {
		return !this.endsAt.isAfter(now);
	}

	public Duration length() {
		return Duration.between(this.startsAt, this.endsAt);
	}

}
