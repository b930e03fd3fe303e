package org.colloquium.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;

import org.springframework.stereotype.Component;

/**
 * The public holidays of the place where the department is.
 */
@Component
public class Holidays {

	private final HolidayManager manager;

	private final String[] region;

	Holidays(HolidaySettings settings) {
		String[] place = settings.holidays().strip().toLowerCase(Locale.ROOT).split("-", 2);
		this.manager = place[0].isEmpty() ? null : HolidayManager.getInstance(ManagerParameters.create(place[0]));
		this.region = (place.length > 1) ? new String[] { place[1] } : new String[0];
	}

	/**
	 * The holidays on which an event falls.
	 * @param slot when it takes place
	 * @param locale the language of the names
	 * @return their names
	 */
	public List<String> on(Timeslot slot, Locale locale) {
		return (this.manager == null) ? List.of()
				: slot.day().datesUntil(slot.lastDay().plusDays(1)).flatMap((day) -> names(day, locale)).toList();
	}

	private Stream<String> names(LocalDate day, Locale locale) {
		return this.manager.getHolidays(day, day, this.region)
			.stream()
			.map((holiday) -> holiday.getDescription(locale))
			.sorted();
	}

}
