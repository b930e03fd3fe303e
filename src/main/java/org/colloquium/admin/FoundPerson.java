package org.colloquium.admin;

import java.util.List;

import org.colloquium.duplicate.PersonVerdict;
import org.colloquium.duplicate.Reason;
import org.colloquium.duplicate.Report;
import org.colloquium.event.EventDraft;
import org.colloquium.people.Speaker;

/**
 * What is known about a speaker in the form, as the editor is told.
 *
 * @param field the speaker's place in the form, as the API names it
 * @param name as typed; the number of the speaker while there is none
 * @param verdict what the person is to the known one
 * @param known the name of the known one
 * @param speaker the id of the known one's record, or {@code null} for another speaker of
 * this event
 * @param likelihood how sure that is
 * @param reasons what speaks for it
 * @param here the bio in the form with what both share
 * @param there likewise the known bio
 */
record FoundPerson(String field, String name, PersonVerdict verdict, String known, Long speaker, Likelihood likelihood,
		List<Reason> reasons, MarkedText here, MarkedText there) {

	static FoundPerson of(Report.PersonMatch match, EventDraft draft) {
		Speaker speaker = match.known().speaker();
		String number = String.valueOf(FoundDuplicates.place(match.field()) + 1);
		return new FoundPerson(match.field(), match.name().isBlank() ? number : match.name().strip(), match.verdict(),
				(speaker != null) ? speaker.name().value() : match.known().name(),
				(speaker != null) ? speaker.id() : null, Likelihood.of(match.score()), match.reasons(),
				MarkedText.here(FoundDuplicates.bioOf(draft, match.field()), match.passages()).excerpt(),
				MarkedText.there(match.known().bio(), match.passages()).excerpt());
	}

	/** Lists in a form are cut at commas, so a key has none. */
	public String key() {
		return this.field + ":" + this.verdict + ":"
				+ ((this.speaker != null) ? this.speaker : this.known.replace(',', ' '));
	}

	public boolean isWrong() {
		return this.verdict == PersonVerdict.WRONG_PERSON;
	}

	/** Whether the site knows the person under a name that is written otherwise. */
	public boolean isRenamed() {
		return this.verdict == PersonVerdict.SAME_PERSON && !this.known.equals(this.name);
	}

	/** Whether there is anything in common to show. */
	public boolean isQuoted() {
		return this.verdict != PersonVerdict.NAMESAKE;
	}

}
