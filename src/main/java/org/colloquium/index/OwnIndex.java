package org.colloquium.index;

import java.io.IOException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * An index that belongs to this process alone, and is told directly.
 */
@Component
@OnOwnIndex
class OwnIndex implements Placement {

	private static final Logger logger = LoggerFactory.getLogger(OwnIndex.class);

	private static final int STEPS_AHEAD = 4;

	private final TakenIn takenIn;

	private final IndexFiles files;

	private final Queue<CompletableFuture<? extends SearchIndexingPlanExecutionReport>> writing = new ConcurrentLinkedQueue<>();

	OwnIndex(TakenIn takenIn, IndexFiles files) {
		this.takenIn = takenIn;
		this.files = files;
	}

	@Override
	public boolean isToldBeforeCommit() {
		return true;
	}

	/*
	 * While some steps are written, the import reads the next ones: now and then Lucene
	 * writes a whole piece of the index to disk, and the import need not wait for that.
	 */
	@Override
	public void send(SearchSession session) {
		while (this.writing.size() >= STEPS_AHEAD) {
			this.takenIn.await(this.writing.remove());
		}
		session.indexingPlanSynchronizationStrategy((context) -> context.indexingFutureHandler(this.writing::add));
		session.indexingPlan().execute();
		session.indexingPlanSynchronizationStrategy(this.takenIn);
	}

	@Override
	public void defer(SearchSession session, Unwritten unwritten) {
		session.indexingPlanSynchronizationStrategy((context) -> context.indexingFutureHandler(unwritten::add));
	}

	@Override
	public void finish() {
		for (var writing = this.writing.poll(); writing != null; writing = this.writing.poll()) {
			this.takenIn.await(writing);
		}
	}

	/*
	 * It is written down at once. Nobody waits for it: what a crash takes from the index
	 * is made good at the next start, and what the disk does not take is told elsewhere.
	 */
	@Override
	public void committed(SearchScope<?> scope) {
		scope.workspace().flushAsync();
	}

	@Override
	public boolean settle(SearchScope<?> scope, Duration patience) {
		CompletableFuture.allOf(this.writing.toArray(CompletableFuture[]::new)).join();
		return true;
	}

	@Override
	public void join(SearchScope<?> scope) {
		scope.workspace().mergeSegments();
	}

	/* Each of its files ends with a sum of all its bytes. */
	@Override
	public boolean isSound(SearchScope<?> scope) {
		try (IndexReader reader = scope.extension(LuceneExtension.get()).openIndexReader()) {
			for (LeafReaderContext piece : reader.leaves()) {
				piece.reader().checkIntegrity();
			}
			return true;
		}
		catch (IOException | RuntimeException | Error ex) {
			logger.warn("The index is damaged, and is made anew", ex);
			return false;
		}
	}

	/* All of it is made of what is saved, and is made again. */
	@Override
	public void recover(SearchScope<?> scope) {
		scope.includedTypes()
			.forEach((type) -> this.files.makePlace(type.indexManager().descriptor().hibernateSearchName()));
		scope.schemaManager().dropAndCreate();
	}

}
