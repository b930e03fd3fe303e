package org.colloquium.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Reads events from the source text of a web page: as if a person had copied what a
 * browser shows of it.
 */
@Component
class HtmlPageReader implements SourceReader {

	private final PastedPageReader pasted;

	HtmlPageReader(PastedPageReader pasted) {
		this.pasted = pasted;
	}

	@Override
	public MediaType type() {
		return MediaType.TEXT_HTML;
	}

	@Override
	public void read(InputStream source, Consumer<ImportedItem> items) throws IOException {
		this.pasted.items(PastedText.shown(SourceText.page(source).value())).forEach(items);
	}

}
