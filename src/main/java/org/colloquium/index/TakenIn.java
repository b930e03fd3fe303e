package org.colloquium.index;

import java.util.concurrent.CompletableFuture;

import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Waits until the index has taken in what it was told, and every later question finds it.
 * Which of it outlives a crash is another matter: to write that down with every step of
 * an import leaves pieces behind that are merged again and again.
 * <p>
 * What is saved is saved, even if the index cannot take it in: the index is then compared
 * with what is saved, and made anew if it must be.
 */
@Component("takenIn")
class TakenIn implements IndexingPlanSynchronizationStrategy {

	private final ObjectProvider<IndexKeeper> keeper;

	/* The keeper needs the index, and the index needs this. */
	TakenIn(ObjectProvider<IndexKeeper> keeper) {
		this.keeper = keeper;
	}

	@Override
	public void apply(IndexingPlanSynchronizationStrategyConfigurationContext context) {
		context.indexingFutureHandler(this::await);
	}

	void await(CompletableFuture<? extends SearchIndexingPlanExecutionReport> writing) {
		writing.join().throwable().ifPresent((failure) -> this.keeper.getObject().lose("what was saved", failure));
	}

}
