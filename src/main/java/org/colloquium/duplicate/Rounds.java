package org.colloquium.duplicate;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongPredicate;

import jakarta.annotation.PreDestroy;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import org.colloquium.event.Events;

/**
 * Goes through all events in the background, one round after the other, and compares
 * those that were not yet compared as they are now. A round that a killed process left
 * unfinished is taken up by the next one where it was.
 */
@Component
class Rounds {

	private static final Logger logger = LoggerFactory.getLogger(Rounds.class);

	private static final int BATCH = 400;

	private final IndexCatchUp index;

	private final ProgrammeCheck check;

	private final Events events;

	private final Clock clock;

	private final int workers = Math.max(1, Runtime.getRuntime().availableProcessors());

	private final ExecutorService rounds = Executors.newSingleThreadExecutor(Rounds::thread);

	private final ExecutorService pool = Executors.newFixedThreadPool(this.workers, Rounds::thread);

	private final AtomicBoolean waiting = new AtomicBoolean();

	private volatile Progress progress = Progress.NONE;

	Rounds(IndexCatchUp index, ProgrammeCheck check, Events events, Clock clock) {
		this.index = index;
		this.check = check;
		this.events = events;
		this.clock = clock;
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "duplicates");
		thread.setDaemon(true);
		return thread;
	}

	/** Brings the index up to date before the first round. */
	void begin() {
		this.rounds.execute(this.index::run);
		wake();
	}

	/** Asks for a round; one that waits to begin will do for all who ask. */
	void wake() {
		if (this.waiting.compareAndSet(false, true)) {
			this.rounds.execute(this::round);
		}
	}

	Progress progress() {
		return this.progress;
	}

	private void round() {
		this.waiting.set(false);
		this.progress = new Progress(0, this.events.count(), this.clock.instant(), null);
		try {
			goThrough();
			this.progress = this.progress.ended(this.clock.instant());
			logger.info("Compared what was new among {} events in {}", this.progress.total(),
					Duration.between(this.progress.started(), this.progress.ended()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | DataAccessException | TransactionException | SearchException ex) {
			logger.error("The comparison of all events broke off after {}; it goes on with the next start or change",
					this.progress.done(), ex);
			this.progress = Progress.NONE;
		}
	}

	private void goThrough() throws InterruptedException, ExecutionException {
		Set<Long> speakers = ConcurrentHashMap.newKeySet();
		ProgrammeCheck.Batch batch = this.check.next(0, BATCH);
		LongPredicate shared = (batch.due().size() == BATCH) ? this.index.tidy() : FingerprintIndex.ANY;
		for (long done = BATCH; !batch.end() && !this.rounds.isShutdown(); done += BATCH) {
			compare(batch, speakers, shared);
			this.progress = this.progress.at(done);
			batch = this.check.next(batch.last(), BATCH);
		}
	}

	private void compare(ProgrammeCheck.Batch batch, Set<Long> speakers, LongPredicate shared)
			throws InterruptedException, ExecutionException {
		List<Future<ProgrammeCheck.Outcome>> looks = new ArrayList<>();
		for (List<Long> part : batch.parts(this.workers)) {
			looks.add(this.pool.submit(() -> this.check.look(part, speakers, shared)));
		}
		List<ProgrammeCheck.Outcome> outcomes = new ArrayList<>();
		for (Future<ProgrammeCheck.Outcome> look : looks) {
			outcomes.add(look.get());
		}
		if (!outcomes.isEmpty()) {
			this.check.note(outcomes, batch.versions());
		}
	}

	@PreDestroy
	void end() throws InterruptedException {
		this.rounds.shutdownNow();
		this.pool.shutdown();
		this.rounds.awaitTermination(10, TimeUnit.SECONDS);
	}

}
