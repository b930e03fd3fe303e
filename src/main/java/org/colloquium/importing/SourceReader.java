package org.colloquium.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

import org.springframework.http.MediaType;

/**
 * Reads one kind of source. A reader never throws for what stands in the source: what it
 * does not understand becomes a remark, and the text is kept in the draft. It hands over
 * each item as soon as it is read, so that a source of any size passes through.
 */
public interface SourceReader {

	/**
	 * The kind of source, as told by {@code Content-Type}.
	 * @return the media type without parameters
	 */
	MediaType type();

	/**
	 * Reads all items.
	 * @param source UTF-8
	 * @param items takes the items in the order of the source
	 * @throws IOException when the source breaks off
	 */
	void read(InputStream source, Consumer<ImportedItem> items) throws IOException;

}
