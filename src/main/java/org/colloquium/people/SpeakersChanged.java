package org.colloquium.people;

import java.util.List;

/**
 * The records of speakers were entered or changed, in a transaction that is not yet
 * committed.
 *
 * @param ids whose
 */
public record SpeakersChanged(List<Long> ids) {

	public SpeakersChanged {
		ids = List.copyOf(ids);
	}

}
