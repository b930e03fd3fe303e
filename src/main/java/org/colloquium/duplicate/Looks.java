package org.colloquium.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Compares the events of a batch with all processors. An event whose comparison fails by
 * itself is left out and told to the log, so that it does not keep the others from being
 * compared; a database or an index that does not answer ends the round.
 */
class Looks {

	private static final Logger logger = LoggerFactory.getLogger(Looks.class);

	private final ProgrammeCheck check;

	private final int workers = Math.max(1, Runtime.getRuntime().availableProcessors());

	private final ExecutorService pool = Executors.newFixedThreadPool(this.workers, Looks::thread);

	Looks(ProgrammeCheck check) {
		this.check = check;
	}

	static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "duplicates");
		thread.setDaemon(true);
		return thread;
	}

	/**
	 * Compares what is due in a batch.
	 * @param speakers those who were compared in this round already
	 * @param neighbours who knows what to compare them with
	 * @throws ExecutionException when the database or the index does not answer
	 */
	Seen at(ProgrammeCheck.Batch batch, Set<Long> speakers, Neighbours neighbours)
			throws InterruptedException, ExecutionException {
		List<ProgrammeCheck.Outcome> outcomes = new ArrayList<>();
		Map<List<Long>, Future<ProgrammeCheck.Outcome>> looks = new HashMap<>();
		for (List<Long> part : batch.parts(this.workers)) {
			looks.put(part, this.pool.submit(() -> this.check.look(part, speakers, neighbours)));
		}
		for (Map.Entry<List<Long>, Future<ProgrammeCheck.Outcome>> look : looks.entrySet()) {
			try {
				outcomes.add(look.getValue().get());
			}
			catch (ExecutionException ex) {
				endIfNothingAnswers(ex);
				outcomes.addAll(oneByOne(look.getKey(), neighbours));
			}
		}
		return Seen.of(outcomes, batch);
	}

	private List<ProgrammeCheck.Outcome> oneByOne(List<Long> ids, Neighbours neighbours)
			throws InterruptedException, ExecutionException {
		List<ProgrammeCheck.Outcome> outcomes = new ArrayList<>();
		for (Long id : ids) {
			try {
				outcomes.add(this.pool.submit(() -> this.check.look(List.of(id), new HashSet<>(), neighbours)).get());
			}
			catch (ExecutionException ex) {
				endIfNothingAnswers(ex);
				logger.error("Event {} could not be compared, and is left out", id, ex.getCause());
			}
		}
		return outcomes;
	}

	private static void endIfNothingAnswers(ExecutionException ex) throws ExecutionException {
		Throwable cause = ex.getCause();
		boolean down = cause instanceof DataAccessException || cause instanceof TransactionException
				|| cause instanceof SearchException || cause instanceof Error;
		if (down) {
			throw ex;
		}
	}

	void end() {
		this.pool.shutdown();
	}

	/**
	 * What was seen of a batch.
	 *
	 * @param versions of the events that were compared
	 */
	record Seen(List<ProgrammeCheck.Outcome> outcomes, Map<Long, Integer> versions) {

		private static Seen of(List<ProgrammeCheck.Outcome> outcomes, ProgrammeCheck.Batch batch) {
			Map<Long, Integer> versions = new HashMap<>(batch.versions());
			Set<Long> ids = outcomes.stream()
				.flatMap((outcome) -> outcome.events().stream())
				.collect(Collectors.toSet());
			versions.keySet().retainAll(ids);
			return new Seen(outcomes, versions);
		}

	}

}
