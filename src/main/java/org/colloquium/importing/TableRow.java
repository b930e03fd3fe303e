package org.colloquium.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.colloquium.event.DraftBuilder;
import org.colloquium.event.Source;

/**
 * Reads one row of a table as one event.
 */
final class TableRow {

	private static final Map<String, String> STATES = Map.ofEntries(Map.entry("cancelled", "CANCELLED"),
			Map.entry("canceled", "CANCELLED"), Map.entry("annule", "CANCELLED"), Map.entry("abgesagt", "CANCELLED"),
			Map.entry("postponed", "POSTPONED"), Map.entry("reporte", "POSTPONED"),
			Map.entry("verschoben", "POSTPONED"), Map.entry("draft", "DRAFT"), Map.entry("brouillon", "DRAFT"),
			Map.entry("entwurf", "DRAFT"), Map.entry("announced", "ANNOUNCED"), Map.entry("annonce", "ANNOUNCED"),
			Map.entry("angekundigt", "ANNOUNCED"), Map.entry("confirmed", "ANNOUNCED"));

	private static final List<String> YES = List.of("true", "yes", "y", "1", "x", "oui", "vrai", "ja", "wahr");

	private final int line;

	private final Map<TableColumn.Own, String> own = new EnumMap<>(TableColumn.Own.class);

	private final Map<Heading, String> told = new EnumMap<>(Heading.class);

	private final List<Remark> remarks = new ArrayList<>();

	private TableRow(int line) {
		this.line = line;
	}

	static ImportedItem read(int line, List<TableColumn> columns, List<String> cells, LocalDate today) {
		TableRow row = new TableRow(line);
		for (int i = 0; i < cells.size(); i++) {
			String cell = cells.get(i).strip();
			if (!cell.isEmpty()) {
				row.take((i < columns.size()) ? columns.get(i) : TableColumn.of(""), cell);
			}
		}
		return row.item(today);
	}

	private void take(TableColumn column, String cell) {
		if (column.own() != null) {
			this.own.merge(column.own(), cell, (first, second) -> first + ", " + second);
		}
		else if (column.heading() != null) {
			this.told.merge(column.heading(), cell, (first, second) -> first + "; " + second);
		}
		else {
			remark("unknown-column", column.name(), cell);
		}
	}

	private ImportedItem item(LocalDate today) {
		String mail = this.own.get(TableColumn.Own.EMAIL);
		this.told.computeIfPresent(Heading.HOST,
				(heading, host) -> (mail != null && host.indexOf('@') < 0) ? host + " <" + mail + ">" : host);
		List<Block> blocks = new ArrayList<>();
		this.told.forEach((heading, cell) -> blocks.add(block(heading, cell)));
		ImportedItem read = PastedPage.read(blocks, today);
		read.remarks().forEach((remark) -> this.remarks.add(new Remark(this.line, remark.message())));
		DraftBuilder draft = read.draft().but();
		new TableTimes(this.own, today, (code, text) -> remark(code, text)).describe(draft);
		describe(draft);
		return new ImportedItem(this.line, draft.build(), this.remarks);
	}

	private static Block block(Heading heading, String cell) {
		List<PastedLine> lines = PastedText.lines(cell);
		if (heading.kind() == Heading.Kind.TEXT) {
			return new Block(heading, lines.get(0), lines);
		}
		String value = PastedText.joined(lines);
		return Block.of(new HeadingLine(heading, value), new PastedLine(0, 0, value, List.of()));
	}

	private void describe(DraftBuilder draft) {
		String status = this.own.get(TableColumn.Own.STATUS);
		String state = (status != null) ? STATES.get(Folded.of(status)) : null;
		if (status != null && state == null) {
			remark("not-understood", status);
		}
		draft.status(state, this.own.get(TableColumn.Own.STATUS_MESSAGE));
		for (String tag : this.own.getOrDefault(TableColumn.Own.TAGS, "").split("[,;|]")) {
			if (!tag.isBlank()) {
				draft.tag(tag.strip());
			}
		}
		if (YES.contains(Folded.of(this.own.getOrDefault(TableColumn.Own.INTERNAL, "")))) {
			draft.internal(true);
		}
		website(draft);
		String uid = this.own.get(TableColumn.Own.UID);
		if (uid != null && uid.length() <= Source.ID_LENGTH) {
			draft.source(Identities.CALENDAR, uid);
		}
	}

	private void website(DraftBuilder draft) {
		String website = this.own.get(TableColumn.Own.WEBSITE);
		JoinLink link = (website != null) ? JoinLink.in(website, true) : null;
		if (link != null && !Folded.hasWords(link.rest())) {
			draft.link("website", link.url());
		}
		else if (website != null) {
			remark("not-understood", website);
		}
	}

	private void remark(String code, Object... arguments) {
		this.remarks.add(Remark.at(this.line, code, arguments));
	}

}
