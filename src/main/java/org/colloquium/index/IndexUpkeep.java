package org.colloquium.index;

import java.time.Duration;
import java.util.List;

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

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
	void beforeCommit(EventsChanged changed) {
		this.index.finish();
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
		return this.index.settle(scope(), patience);
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

}
