package org.colloquium.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * When and where the events of a series usually take place. Each part may be unknown
 * ({@code null}).
 *
 * @param weekday the day of the week
 * @param time the wall time at which they begin
 * @param minutes how long they take
 * @param place the room
 * @param category the kind of event
 */
@Embeddable
public record UsualSlot(@Column(name = "usual_weekday") @JdbcTypeCode(SqlTypes.VARCHAR) DayOfWeek weekday,
		@Column(name = "usual_time") LocalTime time, @Column(name = "usual_minutes") Integer minutes,
		@Column(name = "usual_place") String place, @Column(name = "usual_category") String category) {

	/** Of a place, in UTF-16 code units. */
	public static final int PLACE_LENGTH = 200;

	/** Of a category, in UTF-16 code units. */
	public static final int CATEGORY_LENGTH = 100;

	/** Nobody speaks longer than a day. */
	public static final int MAX_MINUTES = 24 * 60;

	/**
	 * The first usual day after a given one.
	 * @param day the day after which to look
	 * @return its date and time, or {@code null} where weekday or time are unknown
	 */
	public LocalDateTime after(LocalDate day) {
		if (this.weekday == null || this.time == null) {
			return null;
		}
		return day.with(TemporalAdjusters.next(this.weekday)).atTime(this.time);
	}

}
