package org.colloquium.index;

import java.util.function.BiConsumer;

import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;

/**
 * By what somebody wants to find events or speakers in the index. A field never changes
 * its kind: it gets a new name.
 *
 * @param <T> what is found
 */
public interface IndexedFields<T> {

	/**
	 * The id as a number, which every entry has: a range of it can be asked for, equals
	 * are put in order by it, and it can be read in bulk.
	 */
	String KEY = "number";

	Class<T> type();

	/**
	 * Declares the fields.
	 * @param schema where they are declared
	 * @return writes down the fields of one that is saved
	 */
	BiConsumer<DocumentElement, T> declare(IndexSchemaElement schema);

}
