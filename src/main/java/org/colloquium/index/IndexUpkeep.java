package org.colloquium.index;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.persistence.EntityManager;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;

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
import org.colloquium.shared.OncePerTransaction;

/**
 * Lets the index follow what is entered and changed. A single change reaches it with the
 * commit. The events of an import reach it step by step, so that its later events are
 * compared with its earlier ones; should the import be taken back, the index is compared
 * with what is saved.
 */
@Component
public class IndexUpkeep {

	/** So long a person can wait. */
	private static final Duration MOMENT = Duration.ofSeconds(2);

	private final EntityManager entities;

	private final IndexKeeper keeper;

	private final Placement index;

	private final Set<Commit> commits = ConcurrentHashMap.newKeySet();

	IndexUpkeep(EntityManager entities, IndexKeeper keeper, Placement index) {
		this.keeper = keeper;
		this.entities = entities;
		this.index = index;
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

	private void executeIfMany(SearchSession session, List<Long> ids) {
		if (ids.size() > 1) {
			lookAgain();
			this.index.send(session);
		}
	}

	private void lookAgain() {
		if (this.index.isToldBeforeCommit() && TransactionSynchronizationManager.isSynchronizationActive()) {
			OncePerTransaction.get(Aftermath.class, () -> new Aftermath(this.keeper, this.keeper.mark()));
		}
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT,
			classes = { EventsChanged.class, SpeakersChanged.class })
	void beforeCommit() {
		this.index.finish();
		OncePerTransaction.get(Commit.class, () -> new Commit(this.commits));
	}

	@TransactionalEventListener(classes = { EventsChanged.class, SpeakersChanged.class })
	void afterCommit() {
		this.index.committed(scope());
	}

	/**
	 * Waits a moment, until the index finds what was saved before.
	 * @return whether it does now
	 */
	public boolean settle() {
		return settle(MOMENT);
	}

	/**
	 * Waits until the index finds what was saved before.
	 * @param patience how long at most
	 * @return whether it does now
	 */
	public boolean settle(Duration patience) {
		// what is committed now, the index is told a moment later
		CompletableFuture<?>[] ends = this.commits.stream().map(Commit::end).toArray(CompletableFuture[]::new);
		return Patience.isOverWithin(patience, CompletableFuture.allOf(ends)) && this.index.settle(scope(), patience);
	}

	private SearchScope<Object> scope() {
		return Search.mapping(this.entities.getEntityManagerFactory()).scope(Object.class);
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

	/**
	 * A commit under way. It ends before all else that follows a commit: what asks the
	 * index there would wait for itself.
	 */
	private static final class Commit implements TransactionSynchronization {

		private final Set<Commit> all;

		private final CompletableFuture<Void> end = new CompletableFuture<>();

		private Commit(Set<Commit> all) {
			this.all = all;
			all.add(this);
		}

		CompletableFuture<Void> end() {
			return this.end;
		}

		@Override
		public int getOrder() {
			return HIGHEST_PRECEDENCE;
		}

		@Override
		public void afterCommit() {
			afterCompletion(STATUS_COMMITTED);
		}

		@Override
		public void afterCompletion(int status) {
			this.all.remove(this);
			this.end.complete(null);
		}

	}

}
