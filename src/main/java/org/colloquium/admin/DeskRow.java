package org.colloquium.admin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.colloquium.event.Clash;
import org.colloquium.event.Event;

/**
 * An event on the desk, with what is still missing in it and how soon it is needed.
 *
 * @param event the event
 * @param missing keys of messages after {@code desk.missing.}
 * @param days how many days are left; negative for the past
 * @param clashes what is in its way
 */
record DeskRow(Event event, List<String> missing, long days, List<Clash> clashes) {

	/** Readers look a week ahead: what is missing then is urgent. */
	private static final int SOON = 7;

	static DeskRow of(Event event, LocalDate today, List<Clash> clashes) {
		List<String> missing = new ArrayList<>();
		if (event.title() == null) {
			missing.add("title");
		}
		if (event.speakers().isEmpty()) {
			missing.add("speaker");
		}
		if (event.venue().location() == null && event.venue().onlineUrl() == null) {
			missing.add("place");
		}
		if (event.topic().abstractText() == null) {
			missing.add("abstract");
		}
		if (event.speakers().stream().anyMatch((speaker) -> speaker.bio() == null)) {
			missing.add("bio");
		}
		return new DeskRow(event, event.status().isOn() ? missing : List.of(),
				ChronoUnit.DAYS.between(today, event.slot().day()), clashes);
	}

	public boolean isUrgent() {
		return !this.missing.isEmpty() && this.days >= 0 && this.days <= SOON;
	}

}
