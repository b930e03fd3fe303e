package org.colloquium.importing;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import org.colloquium.shared.SiteSettings;

/**
 * Reads calendars (iCalendar, RFC 5545), those that programs write and those that the
 * standard allows.
 */
@Component
class CalendarReader implements SourceReader {

	private final Clock clock;

	private final ClockChange clocks;

	CalendarReader(Clock clock, SiteSettings site) {
		this.clock = clock.withZone(site.zone());
		this.clocks = new ClockChange(site.zone());
	}

	@Override
	public MediaType type() {
		return new MediaType("text", "calendar");
	}

	@Override
	public void read(InputStream source, Consumer<ImportedItem> items) throws IOException {
		CalendarParts parts = new CalendarParts(source);
		LocalDate today = LocalDate.now(this.clock);
		Identities identities = new Identities();
		boolean empty = true;
		for (CalendarParts.Part part = parts.next(); part != null; part = parts.next()) {
			empty = false;
			items.accept(identities.distinct(this.clocks.resolved(CalendarEvent.read(part, today))));
		}
		if (empty) {
			items.accept(new ImportedItem(1, null, List.of(Remark.at(1, "no-events"))));
		}
	}

}
