package org.colloquium.index;

import java.util.function.LongFunction;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
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
public class IndexCatchUp {

	private static final Logger logger = LoggerFactory.getLogger(IndexCatchUp.class);

	private final IndexRepair repair;

	private final EntityManagerFactory factory;

	IndexCatchUp(IndexRepair repair, EntityManagerFactory factory) {
		this.repair = repair;
		this.factory = factory;
	}

	/**
	 * Compares all of the index with what is saved.
	 * @return how many entries were mended
	 */
	public long run() {
		try {
			return mend();
		}
		catch (SearchException ex) {
			logger.warn("The index cannot be read and is made anew: {}", ex.getMessage());
			Search.mapping(this.factory).scope(Object.class).schemaManager().dropAndCreate();
			return mend();
		}
	}

	private long mend() {
		long mended = mend(this.repair::mendEvents) + mend(this.repair::mendSpeakers);
		if (mended > 0) {
			logger.info("Brought {} entries of the index up to date", mended);
		}
		return mended;
	}

	private static long mend(LongFunction<IndexRepair.Stretch> step) {
		IndexRepair.Stretch stretch = step.apply(0);
		long mended = stretch.mended();
		while (!stretch.end()) {
			stretch = step.apply(stretch.last());
			mended += stretch.mended();
		}
		return mended;
	}

}
