package org.colloquium.duplicate;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.persistence.EntityManagerFactory;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchWorkspace;

import org.springframework.stereotype.Component;

import org.colloquium.event.Event;
import org.colloquium.index.IndexKeeper;
import org.colloquium.index.OnOwnIndex;
import org.colloquium.people.Speaker;

/**
 * The index that the program keeps by itself, which can be read as a whole.
 */
@Component
@OnOwnIndex
class OwnIndexView implements IndexView {

	private final FingerprintIndex index;

	private final IndexKeeper keeper;

	private final EntityManagerFactory factory;

	OwnIndexView(FingerprintIndex index, IndexKeeper keeper, EntityManagerFactory factory) {
		this.index = index;
		this.keeper = keeper;
		this.factory = factory;
	}

	@Override
	public Neighbours itself() {
		return this.index;
	}

	/*
	 * Joins the many small parts that an import leaves behind. Of an index that is too
	 * large for a copy it only reads which fingerprints are worth asking for.
	 */
	@Override
	public Neighbours copy() {
		return this.keeper.ask(this::read);
	}

	private Neighbours read() {
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

}
