package org.colloquium.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import org.colloquium.event.Event;
import org.colloquium.event.EventStream;
import org.colloquium.event.ZoneSpan;
import org.colloquium.shared.SiteSettings;

/**
 * Calendars (RFC 5545 and 7986), written entry by entry.
 */
@Component
class CalendarFormat implements FeedFormat {

	static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private static final Duration REFRESH = Duration.ofHours(12);

	private final EventStream events;

	private final CalendarEntry entries;

	private final FeedTitle titles;

	private final SiteSettings site;

	CalendarFormat(EventStream events, CalendarEntry entries, FeedTitle titles, SiteSettings site) {
		this.events = events;
		this.entries = entries;
		this.titles = titles;
		this.site = site;
	}

	@Override
	public String extension() {
		return "ics";
	}

	@Override
	public MediaType type() {
		return TYPE;
	}

	@Override
	public boolean dependsOnDate() {
		return true;
	}

	@Override
	public void write(FeedRequest request, Moment moment, OutputStream out) throws IOException {
		Sheet sheet = new Sheet(out, request, false);
		sheet.open(this.titles.of(request.filter()));
		this.events.read(request.calendarSelection(moment), sheet);
		sheet.close();
	}

	/**
	 * A calendar of one event, or of the two that one was merged from.
	 */
	void write(FeedRequest request, List<Event> events, OutputStream out) throws IOException {
		Sheet sheet = new Sheet(out, request, true);
		sheet.open(this.titles.of(events.get(0)));
		sheet.begin(ZoneSpan.of(events));
		for (Event event : events) {
			sheet.next(event);
		}
		sheet.close();
	}

	/**
	 * The calendar while it is written.
	 */
	private final class Sheet implements EventStream.Reader {

		private final OutputStream lines;

		private final FeedRequest request;

		private final boolean attended;

		Sheet(OutputStream out, FeedRequest request, boolean attended) {
			this.lines = new FoldedLines(out);
			this.request = request;
			this.attended = attended;
		}

		void open(String title) throws IOException {
			write("BEGIN:VCALENDAR\r\n");
			write(ImmutableVersion.VERSION_2_0);
			write(new ProdId("-//" + CalendarFormat.this.site.baseUrl().getHost() + "//Colloquium//EN"));
			write(ImmutableCalScale.GREGORIAN);
			write(ImmutableMethod.PUBLISH);
			write(new Name(title));
			write(new XProperty("X-WR-CALNAME", title));
			write(new XProperty("X-WR-TIMEZONE", CalendarFormat.this.site.zone().getId()));
			write(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
			write(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
		}

		@Override
		public void begin(List<ZoneSpan> spans) throws IOException {
			for (ZoneSpan span : spans) {
				if (CalendarEntry.hasRules(span.zone())) {
					write(new ClockChanges(span).zone());
				}
			}
		}

		@Override
		public void next(Event event) throws IOException {
			write(CalendarFormat.this.entries.of(event, this.request, this.attended));
		}

		void close() throws IOException {
			write("END:VCALENDAR\r\n");
			this.lines.flush();
		}

		private void write(Object content) throws IOException {
			this.lines.write(content.toString().getBytes(StandardCharsets.UTF_8));
		}

	}

}
