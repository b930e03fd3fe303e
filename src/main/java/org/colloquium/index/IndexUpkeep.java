package org.colloquium.index;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

import jakarta.persistence.EntityManager;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;
import org.hibernate.search.util.common.SearchException;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.colloquium.event.Event;
import org.colloquium.event.EventsChanged;
import org.colloquium.people.Speaker;
import org.colloquium.people.SpeakersChanged;

/**
 * Lets the index follow what is entered and changed. A single change reaches it with the
 * commit. The events of an import reach it step by step, so that its later events are
 * compared with its earlier ones; should the import be taken back, the index is compared
 * with what is saved.
 */
@Component
public class IndexUpkeep {

	/**
	 * Waits until the index has taken in what it was told, and every later question finds
	 * it. Which of it outlives a crash is another matter: to write that down with every
	 * step of an import leaves pieces behind that are merged again and again.
	 */
	static final IndexingPlanSynchronizationStrategy TAKEN_IN = (context) -> context
		.indexingFutureHandler((future) -> failOn(future.join()));

	private final EntityManager entities;

	private final Queue<CompletableFuture<? extends SearchIndexingPlanExecutionReport>> writing = new ConcurrentLinkedQueue<>();

	private final IndexKeeper keeper;

	IndexUpkeep(EntityManager entities, IndexKeeper keeper) {
		this.keeper = keeper;
		this.entities = entities;
	}

	@EventListener
	void on(EventsChanged changed) {
		SearchSession session = Search.session(this.entities);
		SearchIndexingPlan plan = session.indexingPlan();
		for (Long id : changed.ids()) {
			plan.addOrUpdate(this.entities.find(Event.class, id));
		}
		executeIfMany(session, changed.ids());
	}

	@EventListener
	void on(SpeakersChanged changed) {
		SearchIndexingPlan plan = Search.session(this.entities).indexingPlan();
		for (Long id : changed.ids()) {
			Speaker speaker = this.entities.find(Speaker.class, id);
			if (speaker.mergedInto() != null) {
				plan.delete(speaker);
			}
			else {
				plan.addOrUpdate(speaker);
			}
		}
	}

	/* While one step is written, the import reads the next one. */
	private void executeIfMany(SearchSession session, List<Long> ids) {
		if (ids.size() > 1) {
			lookAgain();
			finish();
			session.indexingPlanSynchronizationStrategy((context) -> context.indexingFutureHandler(this.writing::add));
			session.indexingPlan().execute();
			session.indexingPlanSynchronizationStrategy(TAKEN_IN);
		}
	}

	private void lookAgain() {
		if (TransactionSynchronizationManager.isSynchronizationActive()
				&& TransactionSynchronizationManager.getSynchronizations()
					.stream()
					.noneMatch(Aftermath.class::isInstance)) {
			TransactionSynchronizationManager.registerSynchronization(new Aftermath(this.keeper, this.keeper.mark()));
		}
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void beforeCommit(EventsChanged changed) {
		finish();
	}

	/* What an editor saves is written down at once. */
	@TransactionalEventListener(classes = { EventsChanged.class, SpeakersChanged.class })
	void afterCommit() {
		Search.mapping(this.entities.getEntityManagerFactory()).scope(Object.class).workspace().flush();
	}

	/** Waits for what is on its way to the index. */
	public void settle() {
		CompletableFuture.allOf(this.writing.toArray(CompletableFuture[]::new)).join();
	}

	private void finish() {
		for (var writing = this.writing.poll(); writing != null; writing = this.writing.poll()) {
			failOn(writing.join());
		}
	}

	private static void failOn(SearchIndexingPlanExecutionReport report) {
		report.throwable().ifPresent((failure) -> {
			throw new SearchException("Events could not be indexed", failure);
		});
	}

	/**
	 * What an import has told the index before its commit is nothing to whoever compares
	 * the index with what is saved meanwhile: it was taken away again, and has to be
	 * looked for. So has what was told by an import that was taken back.
	 */
	private record Aftermath(IndexKeeper keeper, long mark) implements TransactionSynchronization {

		@Override
		public void afterCompletion(int status) {
			if (status != STATUS_COMMITTED || this.keeper.hasComparedSince(this.mark)) {
				this.keeper.catchUp();
			}
		}

	}

}
