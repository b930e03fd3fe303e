package org.colloquium.duplicate;

import java.time.Duration;
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

import org.colloquium.event.EventsChanged;
import org.colloquium.index.IndexKeeper;
import org.colloquium.index.IndexUpkeep;
import org.colloquium.people.SpeakerRevised;
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

	private final IndexKeeper index;

	private final IndexUpkeep upkeep;

	private final Semaphore places = new Semaphore(WAITING);

	Watch(Rounds rounds, ProgrammeCheck check, IndexKeeper index, IndexUpkeep upkeep) {
		this.index = index;
		this.upkeep = upkeep;
		this.rounds = rounds;
		this.check = check;
	}

	@TransactionalEventListener
	void on(EventsChanged changed) {
		if (changed.ids().size() > AT_ONCE || !this.places.tryAcquire()) {
			this.rounds.wake();
			return;
		}
		try {
			if (this.index.isReadyWithin(PATIENCE) && this.upkeep.settle()) {
				this.check.checkNow(changed.ids());
			}
			else {
				this.rounds.wake();
			}
		}
		catch (DataAccessException | TransactionException | SearchException ex) {
			// the events are saved all the same, and are compared a little later
			logger.warn("Events {} could not be compared at once: {}", changed.ids(), ex.getMessage());
			this.rounds.wake();
		}
		finally {
			this.places.release();
		}
	}

	@TransactionalEventListener
	void on(SpeakerRevised revised) {
		try {
			this.upkeep.settle();
			this.check.checkSpeaker(revised.id());
		}
		catch (DataAccessException | TransactionException | SearchException ex) {
			// the record is saved all the same, and is compared with the speaker's next
			// event
			logger.warn("Speaker {} could not be compared at once: {}", revised.id(), ex.getMessage());
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

}
