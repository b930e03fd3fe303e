package org.colloquium.admin;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;

import org.colloquium.series.Series;
import org.colloquium.series.SeriesDetails;
import org.colloquium.series.UsualSlot;
import org.colloquium.shared.RichText;
import org.colloquium.shared.Slug;
import org.colloquium.shared.Typed;
import org.colloquium.shared.Violations;

/**
 * What an editor typed into the form of a series. The slug is asked for only once.
 */
record SeriesForm(Integer version, String name, String slug, String description, String weekday, String time,
		String minutes, String place, String category) {

	static SeriesForm blank() {
		return new SeriesForm(null, null, null, null, null, null, null, null, null);
	}

	static SeriesForm of(Series series) {
		UsualSlot slot = series.slot();
		return new SeriesForm(series.version(), series.name(), series.slug(),
				(series.description() != null) ? series.description().source() : null, text(slot.weekday()),
				text(slot.time()), text(slot.minutes()), slot.place(), slot.category());
	}

	private static String text(Object value) {
		return (value != null) ? value.toString() : null;
	}

	/**
	 * The address that was typed, or else one made of the name.
	 * @return the slug
	 * @throws org.colloquium.shared.Refused when it cannot be an address
	 */
	Slug address() {
		Violations violations = new Violations();
		String typed = new Typed(violations).line("slug", this.slug, Slug.MAX_LENGTH);
		if (typed != null && !Slug.isSlug(typed)) {
			violations.reject("slug", "slug-malformed", typed);
		}
		violations.refuseIfAny();
		return (typed != null) ? new Slug(typed) : Slug.of(this.name, "series");
	}

	/**
	 * What was typed, checked.
	 * @return the details
	 * @throws org.colloquium.shared.Refused naming every field that cannot be accepted
	 */
	SeriesDetails details() {
		Violations violations = new Violations();
		Typed typed = new Typed(violations);
		String line = typed.line("name", this.name, SeriesDetails.NAME_LENGTH);
		if (line == null && !violations.concern("name")) {
			violations.reject("name", "name-missing");
		}
		RichText text = RichText.orNull(typed.text("description", this.description));
		UsualSlot slot = new UsualSlot(day(typed.line("weekday", this.weekday, 20), violations),
				begins(typed.line("time", this.time, 20), violations),
				length(typed.line("minutes", this.minutes, 20), violations),
				typed.line("place", this.place, UsualSlot.PLACE_LENGTH),
				typed.line("category", this.category, UsualSlot.CATEGORY_LENGTH));
		violations.refuseIfAny();
		return new SeriesDetails(line, text, slot);
	}

	private static DayOfWeek day(String typed, Violations violations) {
		DayOfWeek day = Arrays.stream(DayOfWeek.values())
			.filter((known) -> known.name().equals(typed))
			.findFirst()
			.orElse(null);
		if (typed != null && day == null) {
			violations.reject("weekday", "weekday-unknown", typed);
		}
		return day;
	}

	private static LocalTime begins(String typed, Violations violations) {
		try {
			return (typed != null) ? LocalTime.parse(typed) : null;
		}
		catch (DateTimeException ex) {
			violations.reject("time", "hour-malformed", typed);
			return null;
		}
	}

	private static Integer length(String typed, Violations violations) {
		if (typed == null) {
			return null;
		}
		if (!typed.matches("\\d{1,4}") || Integer.parseInt(typed) < 1
				|| Integer.parseInt(typed) > UsualSlot.MAX_MINUTES) {
			violations.reject("minutes", "minutes-out-of-range", UsualSlot.MAX_MINUTES, typed);
			return null;
		}
		return Integer.valueOf(typed);
	}

	int seen() {
		return (this.version != null) ? this.version : -1;
	}

}
