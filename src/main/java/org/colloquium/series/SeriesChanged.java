package org.colloquium.series;

import java.util.List;

/**
 * Series were opened or changed, in a transaction that is not yet committed.
 *
 * @param ids which
 */
public record SeriesChanged(List<Long> ids) {

	public SeriesChanged {
		ids = List.copyOf(ids);
	}

}
