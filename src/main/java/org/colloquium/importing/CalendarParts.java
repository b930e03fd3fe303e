package org.colloquium.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Cuts a calendar into its events, so that one that is broken does not take the others
 * with it, and a long calendar is never held as a whole.
 */
final class CalendarParts {

	private static final String LINE_END = "\r\n";

	/* In characters: all zones of the world are shorter. */
	private static final int MOST_ZONES = 1_000_000;

	private final ContentLines lines;

	private final StringBuilder zones = new StringBuilder();

	private String zone;

	private String name = "";

	private ContentLines.Line line;

	CalendarParts(InputStream source) throws IOException {
		this.lines = new ContentLines(source);
		this.line = this.lines.next();
	}

	/**
	 * One event.
	 *
	 * @param line the line at which it begins, counted from 1
	 * @param text a calendar of this event alone, with the zones that were defined before
	 * it
	 * @param zone the zone that the calendar is kept in, or {@code null}
	 * @param name of the calendar; empty if it has none
	 * @param utf8 whether it was UTF-8
	 */
	record Part(int line, String text, String zone, String name, boolean utf8) {

	}

	/**
	 * The next event.
	 * @return the event, or {@code null} after the last one
	 * @throws IOException when the source breaks off
	 */
	Part next() throws IOException {
		while (this.line != null) {
			if (this.line.says("BEGIN:VEVENT")) {
				return event();
			}
			if (this.line.says("BEGIN:VTIMEZONE")) {
				zone();
			}
			else {
				header(this.line.text());
			}
			this.line = this.lines.next();
		}
		return null;
	}

	/* One that was never ended ends where the next one begins. */
	private Part event() throws IOException {
		int begin = this.line.number();
		ByteArrayOutputStream event = new ByteArrayOutputStream();
		for (this.line = this.lines.next(); this.line != null && !isEnd(); this.line = this.lines.next()) {
			event.writeBytes(this.line.bytes());
			event.writeBytes(LINE_END.getBytes(StandardCharsets.US_ASCII));
		}
		SourceText read = SourceText.of(event.toByteArray());
		String text = String.join(LINE_END, "BEGIN:VCALENDAR", "VERSION:2.0", this.zones + "BEGIN:VEVENT",
				read.value() + "END:VEVENT", "END:VCALENDAR", "");
		return new Part(begin, text, this.zone, this.name, read.utf8());
	}

	private boolean isEnd() {
		return this.line.says("END:VEVENT") || this.line.says("BEGIN:VEVENT") || this.line.says("END:VCALENDAR");
	}

	private void zone() throws IOException {
		boolean fits = this.zones.length() < MOST_ZONES;
		boolean ended = false;
		while (this.line != null && !ended) {
			ended = this.line.says("END:VTIMEZONE");
			this.zones.append(fits ? this.line.text() + LINE_END : "");
			this.line = ended ? this.line : this.lines.next();
		}
	}

	private void header(String text) {
		String value = text.substring(text.indexOf(':') + 1).strip();
		String property = text.substring(0, text.length() - value.length()).toUpperCase(Locale.ROOT);
		if (property.startsWith("X-WR-CALNAME") || property.startsWith("NAME")) {
			this.name = value;
		}
		// Google and others name the zone here and write all times in UTC
		if (property.startsWith("X-WR-TIMEZONE") && ZoneWords.isName(value)) {
			this.zone = value;
		}
	}

}
