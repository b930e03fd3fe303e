package org.colloquium.importing;

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

import org.colloquium.event.EventDraft;
import org.colloquium.shared.SiteSettings;

/**
 * What an item says, one fact a line, so that a test can compare all of it at once.
 */
final class DraftFacts {

	private final List<String> facts = new ArrayList<>();

	/**
	 * Reads a file beside the tests.
	 */
	static String ofFile(String name) throws IOException {
		try (InputStream file = DraftFacts.class.getResourceAsStream(name + ".txt")) {
			return of(reader().read(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
		}
	}

	/** A reader for which it is a certain day in autumn 2026. */
	static PastedPageReader reader() {
		return new PastedPageReader(Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC),
				new SiteSettings("Colloquium", null, null, null, URI.create("http://localhost"),
						ZoneId.of("Europe/Zurich"), List.of()));
	}

	static String of(ImportedItem item) {
		DraftFacts facts = new DraftFacts();
		facts.topic(item.draft());
		facts.rest(item.draft());
		item.remarks().forEach(facts::remark);
		return String.join("\n", facts.facts);
	}

	private void topic(EventDraft draft) {
		add("title", draft.title());
		add("series", draft.series());
		add("seriesName", draft.seriesName());
		add("start", draft.start());
		add("end", draft.end());
		add("zone", draft.zone());
		add("location", draft.location());
		add("onlineUrl", draft.onlineUrl());
		add("category", draft.category());
		add("language", draft.language());
		add("note", draft.note());
		add("abstract", draft.abstractText());
	}

	private void rest(EventDraft draft) {
		draft.speakers().forEach((speaker) -> {
			add("speaker", speaker.name());
			add("  of", speaker.affiliation());
			add("  bio", speaker.bio());
			add("  page", speaker.homepage());
		});
		draft.hosts()
			.forEach((host) -> add("host", host.name() + ((host.email() != null) ? " <" + host.email() + ">" : "")));
		draft.links().forEach((link) -> add(link.rel(), link.url()));
		add("audience", draft.audience());
		add("admission", draft.admission());
		add("internal", draft.internal() ? "yes" : null);
	}

	private void remark(Remark remark) {
		Object[] arguments = remark.message().getArguments();
		String code = remark.message().getCodes()[0].replace("remark.", "");
		boolean bare = arguments == null || arguments.length == 0;
		add("remark " + remark.line(), code + (bare ? "" : ": " + arguments[0]));
	}

	/* Long texts are shown by their ends; a blank line between paragraphs as ¶. */
	private void add(String name, String value) {
		if (value != null) {
			StringBuilder shown = new StringBuilder();
			for (String paragraph : value.split("\n\n")) {
				boolean isLong = paragraph.length() > 120;
				shown.append(shown.isEmpty() ? "" : " ¶ ")
					.append(isLong ? paragraph.substring(0, 20) + "…" + paragraph.substring(paragraph.length() - 20)
							: paragraph);
			}
			this.facts.add(name + ": " + shown.toString().replace("\n", " / "));
		}
	}

}
