package org.colloquium.people;

import java.util.List;

/**
 * The records of hosts were entered or changed, in a transaction that is not yet
 * committed.
 *
 * @param ids whose
 */
public record HostsChanged(List<Long> ids) {

	public HostsChanged {
		ids = List.copyOf(ids);
	}

}
