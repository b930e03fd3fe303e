package org.colloquium.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import org.colloquium.event.Appearance;
import org.colloquium.event.Event;
import org.colloquium.event.EventStream;
import org.colloquium.event.Selection;
import org.colloquium.shared.Printable;
import org.colloquium.shared.RichText;
import org.colloquium.shared.SiteLinks;

/**
 * A list for spreadsheets (RFC 4180). It begins with a byte order mark, without which
 * Excel would not read it as UTF-8, and no cell begins like a formula.
 */
@Component
class CsvFormat implements FeedFormat {

	private static final String BYTE_ORDER_MARK = "\ufeff";

	private static final List<String> COLUMNS = List.of("id", "title", "series", "start", "end", "zone", "location",
			"onlineUrl", "category", "language", "tags", "speakers", "affiliations", "hosts", "note", "abstract",
			"audience", "admission", "status", "statusMessage", "url", "uid");

	/** With such a sign begins what a spreadsheet would compute. */
	private static final String SIGN = "[=+\\-@\\t\\uff1d\\uff0b\\uff0d\\uff20]";

	/*
	 * Before what a spreadsheet would compute. Where the comma is for decimals, a cell
	 * ends at a semicolon.
	 */
	private static final Pattern FORMULA = Pattern
		.compile("^(?=[\\s\\u00a0]*?%1$s)|(?<=[;\\n\\t])(?=[\\s\\u00a0&&[^\\n\\t]]*+%1$s)".formatted(SIGN));

	private final EventStream events;

	private final EventText text;

	private final SiteLinks links;

	CsvFormat(EventStream events, EventText text, SiteLinks links) {
		this.events = events;
		this.text = text;
		this.links = links;
	}

	@Override
	public String extension() {
		return "csv";
	}

	@Override
	public MediaType type() {
		return new MediaType("text", "csv", StandardCharsets.UTF_8);
	}

	@Override
	public void write(FeedRequest request, Moment moment, OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		writer.write(BYTE_ORDER_MARK);
		CSVPrinter table = new CSVPrinter(writer, CSVFormat.RFC4180);
		table.printRecord(COLUMNS);
		this.events.read(request.selection(moment, Selection.Order.LISTED), (event) -> table.printRecord(row(event)));
		table.flush();
	}

	private List<String> row(Event event) {
		Stream<String> what = Stream.of(String.valueOf(event.id()), event.title(),
				(event.series() != null) ? event.series().name() : null,
				DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(event.slot().zonedStart()),
				DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(event.slot().zonedEnd()), event.slot().zone().getId(),
				event.venue().location(), this.text.joinAddress(event), event.topic().category(),
				event.topic().language(), String.join("; ", event.tags()));
		Stream<String> who = Stream.of(names(event.speakers().stream().map(Appearance::name)),
				names(event.speakers().stream().map(Appearance::affiliation)),
				names(event.hosts().stream().map((host) -> host.name().value())));
		RichText about = event.topic().abstractText();
		Stream<String> rest = Stream.of(event.topic().note(), (about != null) ? about.text() : null,
				event.attendance().audience(), event.attendance().admission(), event.status().name(),
				event.statusMessage(), this.text.url(event), this.links.uid(event.id()));
		return Stream.of(what, who, rest).flatMap((part) -> part).map(CsvFormat::cell).toList();
	}

	private static String names(Stream<String> names) {
		return names.map((name) -> (name != null) ? name : "").collect(Collectors.joining("; "));
	}

	private static String cell(String value) {
		return (value != null) ? FORMULA.matcher(Printable.of(value)).replaceAll("'") : "";
	}

}
