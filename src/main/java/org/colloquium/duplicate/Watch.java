package org.colloquium.duplicate;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;

import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.colloquium.event.EventsChanged;
import org.colloquium.people.SpeakerRevised;
import org.colloquium.shared.OncePerTransaction;
import org.colloquium.shared.Progress;

/**
 * Keeps watch over the whole programme. What one editor saves is compared before the
 * answer goes out; what comes in larger numbers, or was left over when the program ended,
 * is compared in the background.
 */
@Service
public class Watch {

	private static final Logger logger = LoggerFactory.getLogger(Watch.class);

	/** So many events are compared while their editor waits. */
	private static final int AT_ONCE = 5;

	/**
	 * So many editors wait for their comparison. Each of them holds a connection to the
	 * database, of which there must be some left for the one whose turn it is.
	 */
	private static final int WAITING = 4;

	/** So long an editor waits for an index that is being made. */
	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private final Rounds rounds;

	private final ProgrammeCheck check;

	private final FreshIndex index;

	private final Semaphore places = new Semaphore(WAITING);

	Watch(Rounds rounds, ProgrammeCheck check, FreshIndex index) {
		this.rounds = rounds;
		this.check = check;
		this.index = index;
	}

	/*
	 * An import changes a few hundred events in each of many steps, and now and then one.
	 */
	@EventListener
	void on(EventsChanged changed) {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			OncePerTransaction.get(Changes.class, Changes::new).add(changed.ids());
		}
	}

	private void compare(Set<Long> ids) {
		boolean few = ids.size() <= AT_ONCE;
		if (!few || !isComparedAtOnce(() -> this.check.checkNow(List.copyOf(ids)), "Events " + ids)) {
			this.rounds.wake();
		}
	}

	@TransactionalEventListener
	void on(SpeakerRevised revised) {
		if (!isComparedAtOnce(() -> this.check.checkSpeaker(revised.id()), "Speaker " + revised.id())) {
			this.rounds.wakeFor(revised.id());
		}
	}

	/* What is saved stays saved, whatever becomes of the comparison. */
	private boolean isComparedAtOnce(Runnable comparison, String what) {
		if (!this.places.tryAcquire()) {
			return false;
		}
		try {
			boolean there = this.index.isThereWithin(PATIENCE);
			if (there) {
				comparison.run();
			}
			return there;
		}
		catch (DataAccessException | TransactionException | SearchException ex) {
			logger.warn("{} could not be compared at once: {}", what, ex.getMessage());
			return false;
		}
		finally {
			this.places.release();
		}
	}

	@EventListener(ApplicationReadyEvent.class)
	void onReady() {
		this.rounds.wake();
	}

	/**
	 * Compares every event with every other again, in the background.
	 */
	public void checkEverything() {
		this.check.forget();
		this.rounds.wake();
	}

	/**
	 * How far the comparison in the background is.
	 * @return the current round, or the last one
	 */
	public Progress progress() {
		return this.rounds.progress();
	}

	/** All that one transaction changes, as long as it is little. */
	private final class Changes implements TransactionSynchronization {

		private final Set<Long> ids = new LinkedHashSet<>();

		private void add(List<Long> more) {
			for (int i = 0; i < more.size() && this.ids.size() <= AT_ONCE; i++) {
				this.ids.add(more.get(i));
			}
		}

		@Override
		public void afterCompletion(int status) {
			if (status == STATUS_COMMITTED) {
				compare(this.ids);
			}
		}

	}

}
