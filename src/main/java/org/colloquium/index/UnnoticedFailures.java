package org.colloquium.index;

import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Learns what goes wrong while nobody waits for it. What the index was told since it was
 * last written to disk may then be lost, although it was taken in.
 */
@Component("unnoticedFailures")
@OnOwnIndex
class UnnoticedFailures implements FailureHandler {

	private final ObjectProvider<IndexKeeper> keeper;

	/* The keeper needs the index, and the index needs this. */
	UnnoticedFailures(ObjectProvider<IndexKeeper> keeper) {
		this.keeper = keeper;
	}

	@Override
	public void handle(FailureContext context) {
		this.keeper.getObject().lose(context.failingOperation(), context.throwable());
	}

	@Override
	public void handle(EntityIndexingFailureContext context) {
		handle((FailureContext) context);
	}

}
