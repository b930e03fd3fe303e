package org.colloquium.importing;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import org.colloquium.event.EventDraft;
import org.colloquium.shared.SiteSettings;

/**
 * Reads events from a page or mail as a person copies it; mostly there is one on it.
 */
@Component
public class PastedPageReader implements SourceReader {

	private final Clock clock;

	PastedPageReader(Clock clock, SiteSettings site) {
		this.clock = clock.withZone(site.zone());
	}

	@Override
	public MediaType type() {
		return MediaType.TEXT_PLAIN;
	}

	@Override
	public void read(InputStream source, Consumer<ImportedItem> items) throws IOException {
		items(PastedText.lines(SourceText.page(source).value())).forEach(items);
	}

	/**
	 * Reads the first event of what was pasted; whatever it is, nothing is thrown.
	 * @param pasted any text
	 * @return the event, with remarks on what was not understood and on further events
	 */
	public ImportedItem read(String pasted) {
		List<ImportedItem> items = items(PastedText.lines(pasted));
		ImportedItem first = items.get(0);
		List<Remark> remarks = new ArrayList<>(first.remarks());
		Iterator<PastedLine> lines = PastedText.lines(pasted).iterator();
		PastedLine line = lines.next();
		for (int i = 1; i < items.size(); i++) {
			int to = (i + 1 < items.size()) ? items.get(i + 1).line() : Integer.MAX_VALUE;
			StringBuilder other = new StringBuilder();
			while (line != null && line.number() < to) {
				other.append((line.number() >= items.get(i).line()) ? line.text() + "\n" : "");
				line = lines.hasNext() ? lines.next() : null;
			}
			remarks.add(Remark.at(items.get(i).line(), "another-talk", other.toString().strip()));
		}
		return new ImportedItem(first.line(), first.draft(), remarks);
	}

	/** All events on a page, and where it is empty one that says so. */
	List<ImportedItem> items(List<PastedLine> lines) {
		if (lines.stream().allMatch(PastedLine::isBlank)) {
			return List.of(new ImportedItem(1, EventDraft.builder().build(), List.of(Remark.at(1, "empty"))));
		}
		LocalDate today = LocalDate.now(this.clock);
		List<List<Block>> talks = Talks.of(Blocks.of(lines));
		return talks.stream().map((talk) -> PastedPage.read(talk, today)).toList();
	}

}
