package org.colloquium.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Divides the lines of a page at its headings.
 */
final class Blocks {

	private static final int SIGNATURE_LENGTH = 15;

	private static final int LIST_LENGTH = 12;

	/* In characters: mail programs break no shorter line. */
	private static final int BREAKING = 60;

	/** A table has so many at least. */
	private static final int COLUMNS = 3;

	private static final Set<Heading> ROWS = EnumSet.of(Heading.DATE, Heading.HOUR, Heading.LOCATION, Heading.CATEGORY,
			Heading.LANGUAGE, Heading.AUDIENCE);

	private final List<PastedLine> lines;

	private final List<Block> blocks = new ArrayList<>();

	/* The heading under which lines without a heading of their own stand. */
	private Heading section;

	private Block open;

	private int at;

	private Blocks(List<PastedLine> lines) {
		this.lines = lines;
	}

	static List<Block> of(List<PastedLine> lines) {
		Blocks blocks = new Blocks(lines);
		while (blocks.at < lines.size()) {
			blocks.take();
		}
		return blocks.blocks;
	}

	private void take() {
		PastedLine line = this.lines.get(this.at);
		int mail = MailHeaders.length(this.lines, this.at);
		List<Heading> columns = columns(this.at);
		HeadingLine heading = heading(this.at);
		if (mail > 0) {
			mail(mail);
		}
		else if (MailHeaders.isForward(line.text())) {
			mail(1);
		}
		else if (!columns.isEmpty()) {
			table(columns);
		}
		else if (isEnd(this.at)) {
			this.at++;
			signature(line);
		}
		else if (heading != null) {
			this.at++;
			begin(line, heading);
		}
		else {
			this.at++;
			append(line);
		}
	}

	/* What the columns of a table mean whose first row stands here. */
	private List<Heading> columns(int index) {
		List<Heading> columns = this.lines.get(index).cells().stream().map(Heading::of).toList();
		if (columns.size() < COLUMNS || columns.stream().anyMatch(Objects::isNull)) {
			return List.of();
		}
		int row = index + 1;
		while (row < this.lines.size() && this.lines.get(row).isBlank()) {
			row++;
		}
		boolean rows = row < this.lines.size() && this.lines.get(row).cells().size() == columns.size();
		return rows ? columns : List.of();
	}

	private void table(List<Heading> columns) {
		this.open = null;
		this.section = null;
		this.at++;
		while (this.at < this.lines.size()
				&& (this.lines.get(this.at).isBlank() || this.lines.get(this.at).cells().size() == columns.size())) {
			PastedLine row = this.lines.get(this.at++);
			for (int i = 0; i < row.cells().size(); i++) {
				this.blocks.add(Block.of(new HeadingLine(columns.get(i), row.cells().get(i)), row));
			}
		}
	}

	private HeadingLine heading(int index) {
		boolean inText = this.open != null && this.open.isText();
		boolean afterBlank = index == 0 || this.lines.get(index - 1).isBlank();
		return HeadingLine.of(this.lines.get(index), inText, afterBlank, index > 0 && isRow(index - 1));
	}

	/* Whether a line was read as a label of such a table with its value. */
	private boolean isRow(int index) {
		Block last = this.blocks.isEmpty() ? null : this.blocks.get(this.blocks.size() - 1);
		return last != null && last.head() == this.lines.get(index) && !last.lines().isEmpty()
				&& ROWS.contains(last.heading());
	}

	/* Where the signature of a mail begins. */
	private boolean isEnd(int index) {
		return PastedText.isSignatureMark(this.lines.get(index)) || (index > 0 && this.lines.get(index - 1).isBlank()
				&& (MailHeaders.isFarewell(this.lines.get(index).text())
						|| MailHeaders.isDisclaimer(this.lines.get(index).text())));
	}

	private void append(PastedLine line) {
		if (this.open == null) {
			if (line.isBlank()) {
				return;
			}
			this.open = new Block(this.section, line, new ArrayList<>());
			this.blocks.add(this.open);
		}
		this.open.lines().add(line);
	}

	private void begin(PastedLine line, HeadingLine heading) {
		Block block = Block.of(heading, line);
		this.blocks.add(block);
		if (heading.heading().kind() != Heading.Kind.FIELD) {
			this.section = (heading.heading().kind() == Heading.Kind.SECTION) ? heading.heading() : null;
			this.open = block;
			return;
		}
		this.open = null;
		if (heading.value().isEmpty()) {
			below(block);
		}
		else {
			continued(block);
			broken(block);
		}
	}

	/* A value that stands below its heading; names may take several lines. */
	private void below(Block block) {
		boolean list = block.heading() == Heading.SPEAKER || block.heading() == Heading.HOST;
		while (this.at < this.lines.size() && this.lines.get(this.at).isBlank()) {
			this.at++;
		}
		for (int most = list ? LIST_LENGTH : 1; most > 0 && isPlain(this.at); most--) {
			block.lines().add(this.lines.get(this.at++));
		}
		if (!block.lines().isEmpty()) {
			continued(block);
		}
	}

	/* A value that goes on in lines that are set further to the right. */
	private void continued(Block block) {
		while (isPlain(this.at) && block.head().cells().isEmpty()
				&& this.lines.get(this.at).indent() > block.head().indent()) {
			block.lines().add(this.lines.get(this.at++));
		}
	}

	/* Mail programs break a long title. */
	private void broken(Block block) {
		boolean wide = block.heading() == Heading.TITLE && block.head().text().length() >= BREAKING;
		int after = this.at + 1;
		if (wide && isPlain(this.at) && this.lines.get(this.at).text().length() < BREAKING * 2
				&& (after >= this.lines.size() || !isPlain(after))) {
			block.lines().add(this.lines.get(this.at++));
		}
	}

	private boolean isPlain(int index) {
		return index < this.lines.size() && !this.lines.get(index).isBlank() && heading(index) == null && !isEnd(index);
	}

	private void mail(int length) {
		this.open = null;
		this.section = null;
		for (int end = this.at + length; this.at < end; this.at++) {
			PastedLine line = this.lines.get(this.at);
			HeadingLine heading = HeadingLine.of(line, false, true);
			boolean subject = heading != null && heading.heading() == Heading.SUBJECT;
			Block block = subject ? Block.of(heading, line) : new Block(Heading.MAIL, line, List.of());
			this.blocks.add(block);
		}
	}

	/* Two hyphens alone begin a signature if little follows that is a fact. */
	private void signature(PastedLine mark) {
		int end = this.at;
		boolean facts = false;
		boolean near = this.lines.size() - this.at <= SIGNATURE_LENGTH;
		while (near && end < this.lines.size() && end - this.at <= SIGNATURE_LENGTH && !facts) {
			HeadingLine heading = HeadingLine.of(this.lines.get(end), false, true);
			facts = heading != null && (heading.heading().kind() == Heading.Kind.TEXT
					|| heading.heading() == Heading.SPEAKER || heading.heading() == Heading.DATE);
			end++;
		}
		if (!facts && end == this.lines.size() && end - this.at <= SIGNATURE_LENGTH) {
			this.section = null;
			this.open = null;
			this.blocks.add(new Block(Heading.SIGNATURE, mark, this.lines.subList(this.at - 1, end)));
			this.at = end;
		}
		else if (Folded.hasWords(mark.text())) {
			append(mark);
		}
	}

}
