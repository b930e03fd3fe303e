package org.colloquium.duplicate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.annotation.PreDestroy;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

import org.colloquium.event.Events;
import org.colloquium.event.EventsChanged;

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

	private static final int BATCH = 400;

	private final IndexCatchUp index;

	private final ProgrammeCheck check;

	private final Events events;

	private final Clock clock;

	private final int workers = Math.max(1, Runtime.getRuntime().availableProcessors());

	private final ExecutorService round = Executors.newSingleThreadExecutor(Watch::thread);

	private final ExecutorService pool = Executors.newFixedThreadPool(this.workers, Watch::thread);

	private final Lock notes = new ReentrantLock();

	private final AtomicBoolean waiting = new AtomicBoolean();

	private volatile Progress progress = new Progress(0, 0, null, null);

	Watch(IndexCatchUp index, ProgrammeCheck check, Events events, Clock clock) {
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

	@TransactionalEventListener
	void on(EventsChanged changed) {
		if (changed.ids().size() > AT_ONCE) {
			wake();
			return;
		}
		try {
			writing(() -> this.check.checkNow(changed.ids()));
		}
		catch (DataAccessException ex) {
			// the events are saved all the same, and are compared a little later
			logger.warn("Events {} could not be compared at once: {}", changed.ids(), ex.getMessage());
			wake();
		}
	}

	@EventListener(ApplicationReadyEvent.class)
	void onReady() {
		this.round.execute(this.index::run);
		wake();
	}

	/**
	 * Compares every event with every other again, in the background.
	 */
	public void checkEverything() {
		this.check.forget();
		wake();
	}

	/**
	 * How far the comparison in the background is.
	 * @return the current round, or the last one
	 */
	public Progress progress() {
		return this.progress;
	}

	/**
	 * Two who write down the same finding at the same time would both take it for new.
	 */
	private void writing(Runnable note) {
		this.notes.lock();
		try {
			note.run();
		}
		finally {
			this.notes.unlock();
		}
	}

	private void wake() {
		if (this.waiting.compareAndSet(false, true)) {
			this.round.execute(this::round);
		}
	}

	private void round() {
		this.waiting.set(false);
		this.progress = new Progress(0, this.events.count(), this.clock.instant(), null);
		Set<Long> speakers = ConcurrentHashMap.newKeySet();
		long after = 0;
		long done = 0;
		try {
			ProgrammeCheck.Batch batch = this.check.next(after, BATCH);
			if (batch.due().size() == BATCH) {
				this.index.tidy();
			}
			while (!batch.end() && !this.round.isShutdown()) {
				compare(batch, speakers);
				done += BATCH;
				after = batch.last();
				this.progress = this.progress.at(Math.min(done, this.progress.total()));
				batch = this.check.next(after, BATCH);
			}
			this.progress = this.progress.ended(this.clock.instant());
			logger.info("Compared what was new among {} events in {}", this.progress.total(),
					Duration.between(this.progress.started(), this.progress.ended()));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | DataAccessException | SearchException ex) {
			logger.error("The comparison of all events broke off after {}; it goes on with the next start or change",
					after, ex);
		}
	}

	private void compare(ProgrammeCheck.Batch batch, Set<Long> speakers)
			throws InterruptedException, ExecutionException {
		List<Future<ProgrammeCheck.Outcome>> looks = new ArrayList<>();
		for (List<Long> part : batch.parts(this.workers)) {
			looks.add(this.pool.submit(() -> this.check.look(part, speakers)));
		}
		List<ProgrammeCheck.Outcome> outcomes = new ArrayList<>();
		for (Future<ProgrammeCheck.Outcome> look : looks) {
			outcomes.add(look.get());
		}
		if (!outcomes.isEmpty()) {
			writing(() -> this.check.note(outcomes, batch.versions()));
		}
	}

	@PreDestroy
	void end() throws InterruptedException {
		this.round.shutdownNow();
		this.pool.shutdown();
		this.round.awaitTermination(10, TimeUnit.SECONDS);
	}

	/**
	 * How far a round is.
	 *
	 * @param done events that were gone through
	 * @param total of so many
	 * @param started when it began, or {@code null} before the first
	 * @param ended when it ended, or {@code null} while it runs
	 */
	public record Progress(long done, long total, Instant started, Instant ended) {

		public boolean isRunning() {
			return this.started != null && this.ended == null;
		}

		Progress at(long done) {
			return new Progress(done, this.total, this.started, null);
		}

		Progress ended(Instant now) {
			return new Progress(this.total, this.total, this.started, now);
		}

	}

}
