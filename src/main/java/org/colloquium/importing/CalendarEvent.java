package org.colloquium.importing;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Organizer;
import biweekly.property.TextProperty;
import biweekly.property.Uid;

import org.colloquium.event.DraftBuilder;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Source;

/**
 * Reads one event of a calendar (RFC 5545). What its description says under headings such
 * as "Speaker" and "Abstract" goes into those fields; a description without them is the
 * abstract.
 */
final class CalendarEvent {

	private static final int MOST_TAG = 60;

	private static final Pattern REPETITION = Pattern.compile("(?im)^(?:RRULE|RDATE)[^:\r\n]*:([^\r\n]*)");

	/** A zone changes its clocks once a year by each of its rules. */
	private static final int MOST_RULES = 200;

	private static final Pattern RULE = Pattern.compile("(?im)^[ \\t]*+(?:RRULE|EXRULE)\\b[^\r\n]*");

	/** By which a zone changes its clocks once a year, in one month. */
	private static final Pattern YEARLY = Pattern
		.compile("(?i)RRULE:(?=\\S*BYMONTH=)(?:;?(?:FREQ=YEARLY|BYMONTH=\\d{1,2}"
				+ "|BYDAY=[-+]?\\d{0,2}[A-Z]{2}|BYMONTHDAY=\\d{1,2}(?:,\\d{1,2}){0,6}|INTERVAL=\\d{1,3}|COUNT=\\d{1,3}"
				+ "|UNTIL=[\\dTZ]{8,16}|WKST=[A-Z]{2}))++");

	private static final Pattern BEGINNING = Pattern.compile("(?im)^DTSTART[^\r\n]*");

	private final CalendarParts.Part part;

	private final ICalendar calendar;

	private final VEvent event;

	private final List<Remark> remarks = new ArrayList<>();

	private DraftBuilder draft;

	private CalendarEvent(CalendarParts.Part part, ICalendar calendar) {
		this.part = part;
		this.calendar = calendar;
		this.event = calendar.getEvents().get(0);
	}

	static ImportedItem read(CalendarParts.Part part, LocalDate today) {
		ICalendar calendar = Biweekly.parse(withoutEndlessRules(part.text())).first();
		if (calendar == null || calendar.getEvents().isEmpty()) {
			return new ImportedItem(part.line(), null, List.of(Remark.at(part.line(), "broken-event")));
		}
		return new CalendarEvent(part, calendar).item(today);
	}

	/*
	 * The library writes down every single time at which the rules of a zone change its
	 * clocks until today. Those of one that changes them each second fill the memory.
	 */
	private static String withoutEndlessRules(String text) {
		int[] left = { MOST_RULES };
		return RULE.matcher(text)
			.replaceAll((rule) -> (YEARLY.matcher(rule.group().strip()).matches() && left[0]-- > 0)
					? Matcher.quoteReplacement(rule.group()) : "");
	}

	private ImportedItem item(LocalDate today) {
		CalendarText text = new CalendarText(text(this.event.getSummary()), text(this.event.getLocation()),
				text(this.event.getDescription()), tellsOfTalks());
		ImportedItem read = text.read(today);
		read.remarks().forEach((remark) -> this.remarks.add(new Remark(this.part.line(), remark.message())));
		this.draft = read.draft().but();
		if (!this.part.utf8()) {
			remark("windows");
		}
		time();
		standing();
		addresses(read.draft());
		people(read.draft());
		identity();
		return new ImportedItem(this.part.line(), this.draft.build(), this.remarks);
	}

	private boolean tellsOfTalks() {
		Stream<String> categories = this.event.getCategories().stream().flatMap((list) -> list.getValues().stream());
		return Stream
			.concat(categories,
					Stream.of(this.part.name(), text(this.event.getSummary()), text(this.event.getDescription())))
			.anyMatch(TitleLine::tellsOfTalks);
	}

	private void time() {
		Moment start = Moment.of(this.event.getDateStart(), this.calendar, this.part.zone());
		this.draft.start(null).end(null).zone(null);
		if (start == null) {
			Matcher told = BEGINNING.matcher(this.part.text());
			// the zones that were defined have beginnings, too
			int from = this.part.text().indexOf("BEGIN:VEVENT");
			boolean unreadable = told.find(from);
			remark(unreadable ? "not-understood" : "no-start", unreadable ? told.group() : "");
			return;
		}
		this.draft.start(start.text()).zone(start.zone());
		if (start.doubt() != null) {
			remark("zone-not-known", start.doubt());
		}
		end(start, last(start));
		Matcher repetition = REPETITION.matcher(this.part.text());
		if (repetition.find(this.part.text().indexOf("BEGIN:VEVENT"))) {
			remark("repetition", repetition.group(1));
		}
	}

	private Moment last(Moment start) {
		if (this.event.getDateEnd() != null) {
			return Moment.of(this.event.getDateEnd(), this.calendar, this.part.zone());
		}
		boolean told = this.event.getDuration() != null && this.event.getDuration().getValue() != null;
		return told ? start.plus(Duration.ofMillis(this.event.getDuration().getValue().toMillis())) : null;
	}

	private void end(Moment start, Moment end) {
		if (start.allDay()) {
			boolean several = end != null && end.allDay() && end.wall().isAfter(start.wall());
			this.draft.end((several ? end.wall() : start.wall().plusDays(1)).minusMinutes(1).toString());
			remark("all-day");
		}
		else if (end != null && end.wall().equals(start.wall()) && Objects.equals(end.offset(), start.offset())) {
			// a calendar that does not know better
			this.draft.end(null);
		}
		else if (end != null && !end.allDay()) {
			this.draft.end(end.besides(start));
		}
	}

	private void standing() {
		String status = (this.event.getStatus() != null) ? String.valueOf(this.event.getStatus().getValue()) : "";
		switch (status.toUpperCase(Locale.ROOT)) {
			case "CANCELLED", "CANCELED" -> this.draft.status("CANCELLED", null);
			case "TENTATIVE" -> remark("tentative");
			default -> {
				// announced, or as it stands here
			}
		}
		boolean closed = this.event.getClassification() != null
				&& !"PUBLIC".equalsIgnoreCase(this.event.getClassification().getValue());
		if (closed) {
			this.draft.internal(true);
			remark("not-public");
		}
	}

	private void addresses(EventDraft read) {
		this.event.getConferences().stream().map((conference) -> conference.getUri()).forEach((uri) -> {
			if (isWeb(uri) && read.onlineUrl() == null) {
				this.draft.onlineUrl(uri);
			}
		});
		String url = (this.event.getUrl() != null) ? this.event.getUrl().getValue() : null;
		if (isWeb(url) && !url.equals(read.onlineUrl())) {
			this.draft.link("website", url);
		}
		this.event.getAttachments()
			.stream()
			.filter((attached) -> isWeb(attached.getUri())
					&& !String.valueOf(attached.getFormatType()).startsWith("image"))
			.forEach((attached) -> this.draft.link("attachment", attached.getUri()));
	}

	private static boolean isWeb(String address) {
		try {
			URI uri = (address != null) ? URI.create(address.strip()) : null;
			return uri != null && uri.getHost() != null && String.valueOf(uri.getScheme()).matches("(?i)https?");
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/* Who was invited to it by mail is nobody's business. */
	private void people(EventDraft read) {
		Organizer organizer = this.event.getOrganizer();
		String name = (organizer != null) ? organizer.getCommonName() : null;
		if (name != null && read.hosts().isEmpty() && PersonWords.isPerson(name)) {
			String email = organizer.getEmail();
			this.draft.host(name.strip(), (email != null && email.contains("@")) ? email : null);
		}
		this.event.getCategories().stream().flatMap((list) -> list.getValues().stream()).distinct().forEach((tag) -> {
			if (tag.length() <= MOST_TAG) {
				this.draft.tag(tag);
			}
			else {
				remark("not-understood", tag);
			}
		});
	}

	private void identity() {
		Uid uid = this.event.getUid();
		String id = (uid != null && uid.getValue() != null) ? uid.getValue().strip() : "";
		boolean one = this.event.getRecurrenceId() != null && this.event.getRecurrenceId().getValue() != null;
		String whole = one ? id + "#" + this.event.getRecurrenceId().getValue().getRawComponents() : id;
		if (!id.isEmpty() && whole.length() <= Source.ID_LENGTH) {
			this.draft.source(Identities.CALENDAR, whole);
		}
	}

	private void remark(String code, Object... arguments) {
		this.remarks.add(Remark.at(this.part.line(), code, arguments));
	}

	private static String text(TextProperty property) {
		return (property != null && property.getValue() != null) ? property.getValue() : "";
	}

}
