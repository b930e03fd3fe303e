package org.colloquium.duplicate;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import org.colloquium.event.Events;
import org.colloquium.shared.NodeTurns;
import org.colloquium.shared.Progress;

/**
 * Goes through all events in the background, one round after the other, and compares
 * those that were not yet compared as they are now. A round that a killed process left
 * unfinished is taken up by the next one where it was.
 */
@Component
class Rounds {

	private static final Logger logger = LoggerFactory.getLogger(Rounds.class);

	private static final int BATCH = 400;

	/** So long a round waits for an index that is being made. */
	private static final Duration PATIENCE = Duration.ofHours(1);

	private final FreshIndex fresh;

	private final NodeTurns nodes;

	private final IndexView index;

	private final ProgrammeCheck check;

	private final Events events;

	private final Clock clock;

	private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(Looks::thread);

	private final Looks looks;

	private final AtomicBoolean waiting = new AtomicBoolean();

	/** Speakers whose records could not be compared when they were changed. */
	private final Set<Long> speakers = ConcurrentHashMap.newKeySet();

	private volatile Progress progress = Progress.NONE;

	Rounds(FreshIndex fresh, NodeTurns nodes, IndexView index, ProgrammeCheck check, Events events, Clock clock) {
		this.fresh = fresh;
		this.nodes = nodes;
		this.index = index;
		this.check = check;
		this.looks = new Looks(check);
		this.events = events;
		this.clock = clock;
	}

	/** Asks for a round; one that waits to begin will do for all who ask. */
	void wake() {
		if (this.waiting.compareAndSet(false, true)) {
			this.rounds.execute(this::round);
		}
	}

	/** Asks for a round that compares the record of a speaker as well. */
	void wakeFor(long speaker) {
		this.speakers.add(speaker);
		wake();
	}

	Progress progress() {
		return this.progress;
	}

	private void round() {
		try {
			if (!this.fresh.isThereWithin(PATIENCE)) {
				if (this.rounds.isShutdown()) {
					return;
				}
				logger.warn("The index is not complete; it is compared with as it is");
			}
			this.waiting.set(false);
			compare();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | RuntimeException | Error ex) {
			logger.error("The comparison of all events broke off after {}; it goes on in a minute",
					this.progress.done(), ex);
			this.waiting.set(false);
			this.progress = Progress.NONE;
			this.rounds.schedule(this::wake, 1, TimeUnit.MINUTES);
		}
	}

	private void compare() throws InterruptedException, ExecutionException {
		this.progress = new Progress(0, this.events.count(), this.clock.instant(), null);
		try (NodeTurns.Hold hold = this.nodes.alone(NodeTurns.Work.COMPARISON)) {
			goThrough();
			compareSpeakers();
			this.progress = this.progress.ended(this.clock.instant());
			logger.info("Compared what was new among {} events in {}", this.progress.total(),
					Duration.between(this.progress.started(), this.progress.ended()));
		}
	}

	private void goThrough() throws InterruptedException, ExecutionException {
		Set<Long> speakers = ConcurrentHashMap.newKeySet();
		ProgrammeCheck.Batch batch = this.check.next(0, BATCH);
		Neighbours neighbours = (batch.due().size() == BATCH) ? this.index.copy() : this.index.itself();
		for (long done = BATCH; !batch.end() && !this.rounds.isShutdown(); done += BATCH) {
			Looks.Seen seen = this.looks.at(batch, speakers, neighbours);
			if (!seen.outcomes().isEmpty()) {
				this.check.note(seen.outcomes(), seen.versions());
			}
			this.progress = this.progress.at(done);
			batch = this.check.next(batch.last(), BATCH);
		}
	}

	private void compareSpeakers() {
		for (Long speaker : List.copyOf(this.speakers)) {
			this.check.checkSpeaker(speaker);
			this.speakers.remove(speaker);
		}
	}

	@PreDestroy
	void end() throws InterruptedException {
		this.rounds.shutdownNow();
		this.looks.end();
		this.rounds.awaitTermination(10, TimeUnit.SECONDS);
	}

}
