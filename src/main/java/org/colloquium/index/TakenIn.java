package org.colloquium.index;

import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;
import org.hibernate.search.util.common.SearchException;

import org.springframework.stereotype.Component;

/**
 * Waits until the index has taken in what it was told, and every later question finds it.
 * Which of it outlives a crash is another matter: to write that down with every step of
 * an import leaves pieces behind that are merged again and again.
 */
@Component("takenIn")
class TakenIn implements IndexingPlanSynchronizationStrategy {

	@Override
	public void apply(IndexingPlanSynchronizationStrategyConfigurationContext context) {
		context.indexingFutureHandler((future) -> failOn(future.join()));
	}

	static void failOn(SearchIndexingPlanExecutionReport report) {
		report.throwable().ifPresent((failure) -> {
			throw new SearchException("Events could not be indexed", failure);
		});
	}

}
