package org.colloquium.index;

import java.time.Duration;
import java.util.function.LongFunction;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.work.SearchWorkspace;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Brings the index up to what is saved: after a process that was killed between the
 * commit to the database and that to the index, after a backup was played back, when the
 * index was thrown away, or cannot be read.
 */
@Component
class IndexCatchUp {

	private static final Logger logger = LoggerFactory.getLogger(IndexCatchUp.class);

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
	 * @param observer who wants to know how far it is
	 * @return how many entries were mended
	 */
	long run(boolean anew, Observer observer) {
		try {
			return mend(anew, observer);
		}
		catch (SearchException ex) {
			logger.warn("The index cannot be read: {}", ex.getMessage());
			observer.lost();
			this.index.recover(scope());
			return mend(anew, observer);
		}
	}

	private long mend(boolean anew, Observer observer) {
		long mended = mend((after) -> this.repair.mendEvents(after, anew), observer)
				+ mend((after) -> this.repair.mendSpeakers(after, anew), Observer.NOBODY);
		if (mended > 0) {
			SearchWorkspace workspace = scope().workspace();
			workspace.flush();
			workspace.refresh();
			this.index.settle(scope(), PATIENCE);
			logger.info("Brought {} entries of the index up to date", mended);
		}
		return mended;
	}

	private static long mend(LongFunction<IndexRepair.Stretch> step, Observer observer) {
		IndexRepair.Stretch stretch = step.apply(0);
		long mended = stretch.mended();
		long seen = stretch.seen();
		while (!stretch.end()) {
			observer.seen(seen);
			stretch = step.apply(stretch.last());
			mended += stretch.mended();
			seen += stretch.seen();
		}
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
