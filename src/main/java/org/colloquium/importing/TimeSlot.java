package org.colloquium.importing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.colloquium.event.DraftBuilder;

/**
 * Puts the day and the hours of an event together, which a page often tells in two
 * places. What was told first counts; what contradicts it becomes a remark.
 */
final class TimeSlot {

	private static final LocalTime EVENING = LocalTime.of(18, 0);

	private static final LocalTime MORNING = LocalTime.of(6, 0);

	/* In characters; longer texts tell other things. */
	private static final int LONGEST = 300;

	private final Findings findings;

	private Days days;

	private Hours hours;

	private int line;

	private String source;

	TimeSlot(Findings findings) {
		this.findings = findings;
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
		WhenWords words = WhenWords.of(text, clock);
		if (!clock && words.hours().isEmpty() && words.rest().matches(".{0,20}\\d[.]\\d\\d.{0,40}")) {
			words = WhenWords.of(text, true);
		}
		boolean kept = take(words, line, source);
		if (!kept) {
			this.findings.remark(line, words.isReadable() ? "another" : "not-understood", source);
		}
		else if (!words.isAlone()) {
			this.findings.remark(line, "in-part", source);
		}
	}

	/**
	 * Reads a line that may tell day or hour and nothing else.
	 * @return whether it does
	 */
	boolean readAlone(String text, int line) {
		WhenWords words = (text.length() > LONGEST) ? null : WhenWords.of(text, false);
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
		boolean span = first != null && last != null && last.first().isAfter(first.first());
		return span ? new Days(first.first(), last.first(), first.doubt()) : first;
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
		if (this.hours != null && this.hours.zone() != null) {
			draft.zone(this.hours.zone());
		}
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
