package org.colloquium.duplicate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.LongFunction;

import jakarta.persistence.EntityManagerFactory;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchWorkspace;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import org.colloquium.event.Event;
import org.colloquium.people.Speaker;

/**
 * Brings the index up to what is saved: after a process that was killed between the
 * commit to the database and that to the index, after a backup was played back, when the
 * index was thrown away, or cannot be read.
 */
@Component
class IndexCatchUp {

	private static final Logger logger = LoggerFactory.getLogger(IndexCatchUp.class);

	private final IndexRepair repair;

	private final FingerprintIndex index;

	private final EntityManagerFactory factory;

	IndexCatchUp(IndexRepair repair, FingerprintIndex index, EntityManagerFactory factory) {
		this.repair = repair;
		this.index = index;
		this.factory = factory;
	}

	/**
	 * Compares all of the index with what is saved.
	 * @return how many entries were mended
	 */
	long run() {
		try {
			return mend();
		}
		catch (SearchException ex) {
			logger.warn("The index cannot be read and is made anew: {}", ex.getMessage());
			Search.mapping(this.factory).scope(Object.class).schemaManager().dropAndCreate();
			return mend();
		}
	}

	/** The index as it is, for few questions. */
	Neighbours itself() {
		return this.index;
	}

	/**
	 * Joins the many small parts that an import leaves behind, and copies the index for
	 * whoever asks for every event. Of one that is too large it only reads which
	 * fingerprints are worth asking for.
	 */
	Neighbours copy() {
		SearchWorkspace workspace = Search.mapping(this.factory).scope(Object.class).workspace();
		workspace.mergeSegments();
		workspace.flush();
		workspace.refresh();
		try (IndexReader events = reader(Event.class); IndexReader speakers = reader(Speaker.class)) {
			IndexCopy copy = IndexCopy.of(events, speakers);
			return (copy != null) ? copy : this.index.askedFor(SharedPrints.of(events));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private IndexReader reader(Class<?> type) {
		return Search.mapping(this.factory).scope(type).extension(LuceneExtension.get()).openIndexReader();
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
