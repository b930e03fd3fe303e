package org.colloquium.index;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.work.SearchWorkspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import org.colloquium.index.IndexRepair.Kind;
import org.colloquium.index.IndexRepair.Stretch;

/**
 * Brings the index up to what is saved: after a process that was killed between the
 * commit to the database and that to the index, after a backup was played back, when the
 * index was thrown away, or cannot be read.
 */
@Component
class IndexCatchUp {

	private static final Logger logger = LoggerFactory.getLogger(IndexCatchUp.class);

	/** So many are written at a time. */
	private static final int PORTION = 250;

	/** After so many, the index lies in many pieces. */
	private static final int MANY = 50_000;

	/** So long whoever waits for the index waits for what was mended last. */
	private static final Duration PATIENCE = Duration.ofDays(1);

	private final IndexRepair repair;

	private final EntityManagerFactory factory;

	private final Placement index;

	IndexCatchUp(IndexRepair repair, EntityManagerFactory factory, Placement index) {
		this.repair = repair;
		this.factory = factory;
		this.index = index;
	}

	/**
	 * Compares all of the index with what is saved.
	 * @param anew whether each entry is written, whatever state it is in
	 * @param doubted whether somebody doubts that the index can be read
	 * @param observer who wants to know how far it is
	 * @return how many entries were mended
	 */
	long run(boolean anew, boolean doubted, Observer observer) {
		if (doubted && !this.index.isSound(scope())) {
			return recover(anew, observer);
		}
		try {
			return mend(anew, observer);
		}
		catch (DataAccessException | TransactionException ex) {
			throw ex;
		}
		catch (RuntimeException | Error ex) {
			logger.warn("The index cannot be read or written", ex);
			return recover(anew, observer);
		}
	}

	private long recover(boolean anew, Observer observer) {
		observer.lost();
		this.index.recover(scope());
		return mend(anew, observer);
	}

	/**
	 * Puts the index in order, if that is worth while.
	 * @param mended how many entries were written
	 */
	void tidyUp(long mended) {
		if (mended >= MANY) {
			this.index.join(scope());
		}
	}

	private long mend(boolean anew, Observer observer) {
		long mended = mend(Kind.EVENTS, anew, observer) + mend(Kind.SPEAKERS, anew, Observer.NOBODY);
		if (mended > 0) {
			SearchWorkspace workspace = scope().workspace();
			workspace.flush();
			workspace.refresh();
			this.index.settle(scope(), PATIENCE);
			logger.info("Brought {} entries of the index up to date", mended);
		}
		return mended;
	}

	private long mend(Kind kind, boolean anew, Observer observer) {
		if (this.repair.isEmpty(kind)) {
			return write(kind, (after) -> this.repair.all(kind, after), observer);
		}
		if (!anew) {
			return write(kind, (after) -> this.repair.compare(kind, after), observer);
		}
		return write(kind, (after) -> this.repair.compare(kind, after).purged(), Observer.NOBODY)
				+ write(kind, (after) -> this.repair.all(kind, after), observer);
	}

	private long write(Kind kind, LongFunction<Stretch> next, Observer observer) {
		Unwritten unwritten = new Unwritten();
		long mended = 0;
		long seen = 0;
		Stretch stretch = new Stretch(0, 0, List.of(), Set.of(), false);
		while (!stretch.end()) {
			stretch = next.apply(stretch.last());
			if (!stretch.vanished().isEmpty()) {
				this.repair.purge(kind, stretch.vanished(), unwritten);
			}
			for (int from = 0; from < stretch.due().size(); from += PORTION) {
				observer.seen(seen + from);
				int to = Math.min(from + PORTION, stretch.due().size());
				this.repair.write(kind, stretch.due().subList(from, to), unwritten);
			}
			mended += stretch.mended();
			seen += stretch.seen();
			observer.seen(seen);
		}
		unwritten.finish();
		return mended;
	}

	private SearchScope<Object> scope() {
		return Search.mapping(this.factory).scope(Object.class);
	}

	/** Somebody who wants to know how far it is. */
	interface Observer {

		Observer NOBODY = (events) -> {
		};

		/**
		 * Tells how many events were gone through.
		 */
		void seen(long events);

		/** Tells that the index is gone, and nothing is to be found before the end. */
		default void lost() {
		}

	}

}
