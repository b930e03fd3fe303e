package org.colloquium.event;

import java.util.List;

/**
 * Events were entered, changed, deleted or brought back, in a transaction that is not yet
 * committed.
 *
 * @param ids which; the events of one step of an import come together
 */
public record EventsChanged(List<Long> ids) {

	public EventsChanged {
		ids = List.copyOf(ids);
	}

}
