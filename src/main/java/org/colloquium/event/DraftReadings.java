package org.colloquium.event;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.colloquium.shared.Violation;

/**
 * What drafts say, read while earlier ones are being entered: two threads of an import
 * hand it over here.
 */
public final class DraftReadings {

	/* Two lines of a source may say the same to the letter. */
	private final Map<EventDraft, Reading> kept = Collections.synchronizedMap(new IdentityHashMap<>());

	void keep(EventDraft draft, Reading reading) {
		this.kept.put(draft, reading);
	}

	/** What was read of a draft, or {@code null}; nobody asks twice. */
	Reading take(EventDraft draft) {
		return this.kept.remove(draft);
	}

	/**
	 * Forgets a draft that is not entered after all.
	 */
	public void forget(EventDraft draft) {
		this.kept.remove(draft);
	}

	/**
	 * A draft as far as it could be read.
	 *
	 * @param details what it says, or {@code null} when it was refused
	 */
	record Reading(EventDetails details, List<Violation> violations) {

		boolean isRefused() {
			return this.details == null;
		}

	}

}
