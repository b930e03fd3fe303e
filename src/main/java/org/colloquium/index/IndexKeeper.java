package org.colloquium.index;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import jakarta.annotation.PreDestroy;
import jakarta.persistence.PersistenceException;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

import org.colloquium.event.Editions;
import org.colloquium.event.Events;
import org.colloquium.people.HostRevised;
import org.colloquium.series.SeriesRevised;
import org.colloquium.shared.NodeTurns;
import org.colloquium.shared.Progress;

/**
 * Sees to it that the index can be asked: brings it up to date at the start, after the
 * record of a series or a host was changed that many entries may show, and whenever
 * somebody doubts it.
 */
@Service
public class IndexKeeper {

	private static final Logger logger = LoggerFactory.getLogger(IndexKeeper.class);

	private static final long TOLD_EVERY = 10_000;

	/** So long, in seconds, an index that was examined in vain is not examined again. */
	private static final long LONGEST_PAUSE = 60;

	/* At its end nobody is told any more that something was not done. */
	private final ScheduledExecutorService work = new ScheduledThreadPoolExecutor(1, (job) -> {
		Thread thread = new Thread(job, "index");
		thread.setDaemon(true);
		return thread;
	}, new ThreadPoolExecutor.DiscardPolicy());

	private final IndexCatchUp catchUp;

	private final Events events;

	private final Editions editions;

	private final NodeTurns nodes;

	private final Clock clock;

	/** Rises at the beginning of each comparison and at its end: it is odd during one. */
	private final AtomicLong turns = new AtomicLong();

	private final AtomicBoolean doubted = new AtomicBoolean();

	/* Something was, since the last examination began. */
	private volatile boolean lost;

	private volatile long nextExamination = System.nanoTime();

	/* What follows only the thread of the index knows. */
	private long pause = 1;

	private boolean outdated;

	private CompletableFuture<Long> waiting;

	private volatile CompletableFuture<Void> readiness = new CompletableFuture<>();

	private volatile Progress progress = Progress.NONE;

	IndexKeeper(IndexCatchUp catchUp, Events events, Editions editions, NodeTurns nodes, Clock clock) {
		this.catchUp = catchUp;
		this.events = events;
		this.editions = editions;
		this.nodes = nodes;
		this.clock = clock;
	}

	/* Before anybody enters something at the start, who would wait for it. */
	@EventListener(ApplicationStartedEvent.class)
	void onStart() {
		catchUp();
	}

	@TransactionalEventListener({ SeriesRevised.class, HostRevised.class })
	void onRevised() {
		catchUp();
	}

	/**
	 * Whether the index knows all that is saved.
	 * @return {@code false} at the start, and while a lost index is made anew
	 */
	public boolean isReady() {
		return this.readiness.isDone();
	}

	/**
	 * Waits until the index knows all that is saved, which at most starts takes no time.
	 * @param patience how long
	 * @return whether it does now
	 */
	public boolean isReadyWithin(Duration patience) {
		return Patience.isOverWithin(patience, this.readiness);
	}

	/**
	 * Asks the index. One that cannot be read is examined, and made anew if it is
	 * damaged.
	 * @param question what it is asked
	 * @return the answer
	 * @throws SearchException when it cannot be read
	 */
	public <A> A ask(Supplier<A> question) {
		try {
			return question.get();
		}
		catch (DataAccessException | TransactionException | PersistenceException ex) {
			throw ex;
		}
		// bytes that are not what they were lead anywhere, and those that are gone from a
		// file in use to an InternalError
		catch (RuntimeException | Error ex) {
			if (doubt()) {
				logger.warn("The index was asked in vain, and is examined", ex);
			}
			else {
				logger.warn("The index was asked in vain again: {}", ex.toString());
			}
			throw (ex instanceof SearchException failure) ? failure : new SearchException("The index is damaged", ex);
		}
	}

	/**
	 * Takes note that the index may lack what it was told.
	 */
	void lose(Object what, Throwable failure) {
		synchronized (this) {
			this.lost = true;
			unready();
		}
		if (doubt()) {
			logger.warn("The index could not be written, and is examined: {}", what, failure);
		}
	}

	/* The first who is in doubt has it examined, for all. */
	private boolean doubt() {
		boolean first = this.doubted.compareAndSet(false, true);
		if (first) {
			examineInTurn();
		}
		return first;
	}

	private void examineInTurn() {
		this.work.schedule(this::catchUp, this.nextExamination - System.nanoTime(), TimeUnit.NANOSECONDS);
	}

	private synchronized void unready() {
		if (isReady()) {
			this.readiness = new CompletableFuture<>();
		}
	}

	/**
	 * How far the work on the index is.
	 * @return the current one, or the last one
	 */
	public Progress progress() {
		return this.progress;
	}

	/**
	 * A moment to come back to.
	 * @return a mark for {@link #hasComparedSince}
	 */
	long mark() {
		long turns = this.turns.get();
		return (turns % 2 == 0) ? turns : -1;
	}

	/**
	 * Whether the index was compared with what is saved, at least in part, since a
	 * moment.
	 * @param mark the moment
	 */
	boolean hasComparedSince(long mark) {
		return this.turns.get() != mark;
	}

	/**
	 * Compares the index with what is saved, in the background.
	 * @return how many entries were not as they should be
	 */
	public CompletableFuture<Long> catchUp() {
		return request(false);
	}

	/**
	 * Writes every entry of the index anew, in the background; it can be asked meanwhile.
	 * @return how many entries were written
	 */
	public CompletableFuture<Long> rebuild() {
		return request(true);
	}

	/* What waits to begin will do for all who ask for the same. */
	private synchronized CompletableFuture<Long> request(boolean anew) {
		if (this.waiting == null || anew) {
			this.waiting = CompletableFuture.supplyAsync(() -> run(anew), this.work);
		}
		return this.waiting;
	}

	private long run(boolean anew) {
		synchronized (this) {
			this.waiting = null;
		}
		this.turns.incrementAndGet();
		try (NodeTurns.Hold hold = this.nodes.alone(NodeTurns.Work.INDEX)) {
			this.progress = new Progress(0, this.events.count(), this.clock.instant(), null);
			long mended = mend(anew);
			this.progress = this.progress.ended(this.clock.instant());
			this.catchUp.tidyUp(mended);
			return mended;
		}
		catch (RuntimeException | Error ex) {
			logger.error("The index could not be brought up to date, which is tried again in {} s", this.pause, ex);
			this.outdated = true;
			this.progress = Progress.NONE;
			rest();
			this.doubted.set(true);
			examineInTurn();
			return 0;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return 0;
		}
		finally {
			this.turns.incrementAndGet();
		}
	}

	private long mend(boolean anew) {
		boolean doubted = this.doubted.getAndSet(false);
		// after the doubt: what is lost from here on is doubted again
		this.lost = false;
		long mended = this.catchUp.run(anew, doubted, new Diary());
		if (mended > 0) {
			this.pause = 1;
			this.outdated = true;
		}
		if (doubted) {
			rest();
		}
		synchronized (this) {
			if (!this.lost) {
				this.readiness.complete(null);
				// who was in doubt meanwhile had asked what was there before
				this.doubted.compareAndSet(doubted, false);
			}
		}
		if (this.outdated) {
			// whoever asked meanwhile may keep an answer that knew less
			this.editions.renew();
			this.outdated = false;
		}
		return mended;
	}

	private void rest() {
		this.nextExamination = System.nanoTime() + TimeUnit.SECONDS.toNanos(this.pause);
		this.pause = Math.min(2 * this.pause, LONGEST_PAUSE);
	}

	@PreDestroy
	void end() throws InterruptedException {
		this.work.shutdownNow();
		this.work.awaitTermination(10, TimeUnit.SECONDS);
	}

	/**
	 * Writes down how far it is, and tells the log now and then.
	 */
	private final class Diary implements IndexCatchUp.Observer {

		@Override
		public void seen(long events) {
			long before = IndexKeeper.this.progress.done();
			IndexKeeper.this.progress = IndexKeeper.this.progress.at(events);
			if (events / TOLD_EVERY > before / TOLD_EVERY) {
				logger.info("Compared the index with {} of {} events", events, IndexKeeper.this.progress.total());
			}
		}

		@Override
		public void lost() {
			unready();
		}

	}

}
