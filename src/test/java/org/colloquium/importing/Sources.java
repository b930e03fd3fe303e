package org.colloquium.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.colloquium.shared.SiteSettings;

/**
 * Has sources read as they are sent, on a day in February 2026 in Zurich.
 */
final class Sources {

	static final SiteSettings SITE = new SiteSettings("Talks", null, null, null,
			URI.create("https://talks.example.org"), ZoneId.of("Europe/Zurich"), List.of());

	static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-01T10:00:00Z"), ZoneOffset.UTC);

	private Sources() {
	}

	static List<ImportedItem> read(SourceReader reader, InputStream source) throws IOException {
		List<ImportedItem> items = new ArrayList<>();
		reader.read(source, items::add);
		return items;
	}

	static List<ImportedItem> read(SourceReader reader, byte[] source) throws IOException {
		return read(reader, new ByteArrayInputStream(source));
	}

	static List<ImportedItem> read(SourceReader reader, String source) throws IOException {
		return read(reader, source.getBytes(StandardCharsets.UTF_8));
	}

	/** The codes of the remarks on an item, in order. */
	static List<String> codes(ImportedItem item) {
		return item.remarks().stream().map((remark) -> remark.message().getCodes()[0]).toList();
	}

}
