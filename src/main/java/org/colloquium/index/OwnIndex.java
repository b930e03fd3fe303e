package org.colloquium.index;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;

import org.springframework.stereotype.Component;

/**
 * An index that belongs to this process alone, and is told directly.
 */
@Component
@OnOwnIndex
class OwnIndex implements Placement {

	private final TakenIn takenIn;

	private final Queue<CompletableFuture<? extends SearchIndexingPlanExecutionReport>> writing = new ConcurrentLinkedQueue<>();

	OwnIndex(TakenIn takenIn) {
		this.takenIn = takenIn;
	}

	@Override
	public boolean isToldBeforeCommit() {
		return true;
	}

	/* While one step is written, the import reads the next one. */
	@Override
	public void send(SearchSession session) {
		finish();
		session.indexingPlanSynchronizationStrategy((context) -> context.indexingFutureHandler(this.writing::add));
		session.indexingPlan().execute();
		session.indexingPlanSynchronizationStrategy(this.takenIn);
	}

	@Override
	public void finish() {
		for (var writing = this.writing.poll(); writing != null; writing = this.writing.poll()) {
			TakenIn.failOn(writing.join());
		}
	}

	/* What an editor saves is written down at once. */
	@Override
	public void committed(SearchScope<?> scope) {
		scope.workspace().flush();
	}

	@Override
	public boolean settle(SearchScope<?> scope, Duration patience) {
		CompletableFuture.allOf(this.writing.toArray(CompletableFuture[]::new)).join();
		return true;
	}

	/* All of it is made of what is saved, and is made again. */
	@Override
	public void recover(SearchScope<?> scope) {
		scope.schemaManager().dropAndCreate();
	}

}
