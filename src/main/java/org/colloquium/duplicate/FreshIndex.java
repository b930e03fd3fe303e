package org.colloquium.duplicate;

import java.time.Duration;

import org.springframework.stereotype.Component;

import org.colloquium.index.IndexKeeper;
import org.colloquium.index.IndexUpkeep;

/**
 * The index as a comparison needs it: it is complete, and knows what was saved a moment
 * ago.
 */
@Component
class FreshIndex {

	private final IndexKeeper keeper;

	private final IndexUpkeep upkeep;

	FreshIndex(IndexKeeper keeper, IndexUpkeep upkeep) {
		this.keeper = keeper;
		this.upkeep = upkeep;
	}

	/**
	 * Waits for it.
	 * @param patience how long for an index that is being made, and then for what was
	 * saved
	 * @return whether there is anything to compare with that can be relied on
	 */
	boolean isThereWithin(Duration patience) {
		return this.keeper.isReadyWithin(patience) && this.upkeep.settle(patience);
	}

}
