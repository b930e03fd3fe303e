package org.colloquium.index;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;
import org.hibernate.search.util.common.SearchException;

/**
 * What was sent to the index and is not yet written. While some of it is, the next is
 * read: neither the database nor the index waits for the other.
 */
final class Unwritten {

	/** More would only fill the memory. */
	private static final int MOST = 4;

	private final Queue<CompletableFuture<? extends SearchIndexingPlanExecutionReport>> sent = new ArrayDeque<>();

	/**
	 * Takes note of what was sent, once there is not too much of it.
	 * @throws SearchException when something that was sent before could not be written
	 */
	void add(CompletableFuture<? extends SearchIndexingPlanExecutionReport> writing) {
		this.sent.add(writing);
		while (this.sent.size() > MOST) {
			await(this.sent.remove());
		}
	}

	/**
	 * Waits for all of it.
	 * @throws SearchException when something could not be written
	 */
	void finish() {
		while (!this.sent.isEmpty()) {
			await(this.sent.remove());
		}
	}

	private static void await(CompletableFuture<? extends SearchIndexingPlanExecutionReport> writing) {
		writing.join().throwable().ifPresent((failure) -> {
			throw new SearchException("Entries of the index could not be written", failure);
		});
	}

}
