package org.colloquium.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

import org.colloquium.event.EventDraft;

/**
 * Reads one event from a page or mail as a person copies it.
 */
@Component
public class PastedPageReader implements SourceReader {

	private static final int MOST = (int) DataSize.ofMegabytes(2).toBytes();

	@Override
	public MediaType type() {
		return MediaType.TEXT_PLAIN;
	}

	@Override
	public void read(InputStream source, Consumer<ImportedItem> items) throws IOException {
		byte[] pasted = source.readNBytes(MOST + 1);
		if (pasted.length > MOST) {
			throw new IOException("A pasted page has at most 2 MB");
		}
		items.accept(read(new String(pasted, StandardCharsets.UTF_8)));
	}

	/**
	 * Reads what was pasted; whatever it is, nothing is thrown.
	 * @param pasted any text
	 * @return the event, with remarks on what was not understood
	 */
	public ImportedItem read(String pasted) {
		List<PastedLine> lines = PastedText.lines(pasted);
		if (lines.stream().allMatch(PastedLine::isBlank)) {
			return new ImportedItem(1, EventDraft.builder().build(), List.of(Remark.at(1, "empty")));
		}
		return PastedPage.read(lines);
	}

}
