package org.colloquium.importing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;

import org.colloquium.event.DraftBuilder;

/**
 * Puts the day and the hours of an event together, which a page often tells in two
 * places. What was told first counts; what contradicts it becomes a remark.
 */
final class TimeSlot {

	private static final Pattern LIKE_HOURS = Pattern.compile(".{0,20}\\d[.]\\d\\d.{0,40}");

	private static final LocalTime EVENING = LocalTime.of(18, 0);

	private static final LocalTime MORNING = LocalTime.of(6, 0);

	/* In characters; longer texts tell other things. */
	private static final int LONGEST = 300;

	private static final int LONGEST_SENTENCE = 1_000;

	private final Findings findings;

	private Days days;

	private Hours hours;

	private String zone;

	private int line;

	private String source;

	private final LocalDate today;

	TimeSlot(Findings findings, LocalDate today) {
		this.findings = findings;
		this.today = today;
	}

	/** What a text says about day and hour. */
	WhenWords words(String text, boolean clock) {
		return (text.length() > LONGEST_SENTENCE) ? WhenWords.nothing(text) : WhenWords.of(text, clock, this.today);
	}

	/**
	 * Takes the zone, where the hours do not tell it.
	 * @return whether it is one, and no other was told
	 */
	boolean zone(String name) {
		Found<String> words = ZoneWords.isName(name) ? new Found<>(name, 0, name.length()) : ZoneWords.at(name, 0);
		boolean whole = words != null && words.to() == name.length();
		if (whole && this.zone == null) {
			this.zone = words.value();
		}
		return whole && this.zone.equals(words.value());
	}

	boolean hasDay() {
		return this.days != null;
	}

	boolean hasHours() {
		return this.hours != null;
	}

	/**
	 * Reads a text that is known to tell day or hour.
	 * @param text the value alone
	 * @param line its line
	 * @param source the value as it stands on the page
	 * @param clock whether it is known to tell the hour
	 */
	void read(String text, int line, String source, boolean clock) {
		if (this.findings.isOpen(text, line, source)) {
			return;
		}
		if (text.length() > LONGEST) {
			this.findings.remark(line, "not-understood", source);
			return;
		}
		WhenWords words = words(text, clock);
		if (!clock && words.hours().isEmpty() && LIKE_HOURS.matcher(words.rest()).matches()) {
			words = words(text, true);
		}
		boolean kept = take(words, line, source);
		if (!kept) {
			this.findings.remark(line, words.isReadable() ? "another" : "not-understood", source);
		}
		else if (!words.isAlone()) {
			String place = PlaceWords.besides(words.left());
			if (place != null) {
				this.findings.put(Heading.LOCATION, place, line, source);
			}
			else {
				this.findings.remark(line, "in-part", source);
			}
		}
	}

	/**
	 * Reads a line that may tell day or hour and nothing else.
	 * @return whether it does
	 */
	boolean readAlone(String text, int line) {
		WhenWords words = (text.length() > LONGEST) ? null : words(text, false);
		return words != null && words.isAlone() && !words.isEmpty() && take(words, line, text);
	}

	/**
	 * Takes what was understood.
	 * @return whether nothing of it was left aside
	 */
	boolean take(WhenWords words, int line, String source) {
		boolean kept = !words.isEmpty() && words.hours().size() < 2 && (words.days().size() < 2 || words.isSpan());
		if (!words.days().isEmpty()) {
			kept &= take(days(words), line, source);
		}
		if (!words.hours().isEmpty()) {
			kept &= take(words.hours().get(0).value(), line, source);
		}
		return kept;
	}

	private static Days days(WhenWords words) {
		Days first = words.days().get(0).value();
		Days last = words.isSpan() ? words.days().get(1).value() : null;
		if (first == null || last == null) {
			return first;
		}
		boolean yearless = first.isGuessed() && !last.isGuessed();
		Days begin = yearless ? first.beforeOrIn(last.first()) : first;
		return last.first().isAfter(begin.first()) ? new Days(begin.first(), last.first(), begin.doubt()) : begin;
	}

	private boolean take(Days read, int line, String source) {
		if (read == null || (this.days != null && !this.days.first().equals(read.first()))) {
			return false;
		}
		if (this.days == null) {
			this.days = read;
			if (read.doubt() != null) {
				this.findings.remark(line, read.doubt(), source);
			}
		}
		return true;
	}

	private boolean take(Hours read, int line, String source) {
		if (read == null || (this.hours != null && !sameHours(read))) {
			return false;
		}
		if (this.hours == null || this.hours.end() == null) {
			this.hours = read;
			this.line = line;
			this.source = source;
		}
		return true;
	}

	private boolean sameHours(Hours read) {
		return this.hours.start().equals(read.start())
				&& (read.end() == null || this.hours.end() == null || read.end().equals(this.hours.end()));
	}

	void describe(DraftBuilder draft) {
		draft.zone((this.hours != null && this.hours.zone() != null) ? this.hours.zone() : this.zone);
		if (this.days == null) {
			if (this.hours != null) {
				this.findings.remark(this.line, "hours-without-date", this.source);
			}
			return;
		}
		LocalDate last = (this.days.last() != null) ? this.days.last() : this.days.first();
		if (this.hours == null) {
			draft.start(this.days.first().toString()).end((this.days.last() != null) ? last.toString() : null);
			return;
		}
		LocalDateTime start = this.days.first().atTime(this.hours.start());
		draft.start(start.toString());
		end(draft, start, last);
	}

	private void end(DraftBuilder draft, LocalDateTime start, LocalDate last) {
		if (this.hours.end() == null) {
			draft.end((this.days.last() != null) ? last.toString() : null);
			return;
		}
		LocalDateTime end = last.atTime(this.hours.end());
		boolean night = start.toLocalTime().isAfter(EVENING) && this.hours.end().isBefore(MORNING);
		end = (night && !end.isAfter(start)) ? end.plusDays(1) : end;
		if (end.isAfter(start)) {
			draft.end(end.toString());
		}
		else {
			this.findings.remark(this.line, "end-before-start", this.source);
		}
	}

}
