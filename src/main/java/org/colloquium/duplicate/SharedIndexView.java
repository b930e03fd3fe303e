package org.colloquium.duplicate;

import org.springframework.stereotype.Component;

import org.colloquium.index.OnSharedIndex;

/**
 * The index that several nodes share. It is in another process, which tells nobody what
 * it holds altogether, and is asked for each event.
 */
@Component
@OnSharedIndex
class SharedIndexView implements IndexView {

	private final FingerprintIndex index;

	SharedIndexView(FingerprintIndex index) {
		this.index = index;
	}

	@Override
	public Neighbours itself() {
		return this.index;
	}

	@Override
	public Neighbours copy() {
		return this.index;
	}

}
